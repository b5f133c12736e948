import '../entry/entry.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { Notice } from '../../states/Notice.tsx';
import { Waiting } from '../../states/Waiting.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { useAnnounce } from '../act/announce.ts';
import { AskField } from '../act/AskField.tsx';
import { useKept } from '../act/useKept.ts';
import { useMe } from '../account/unit.ts';
import { useAsk } from '../api/asking.ts';
import { write } from '../api/write.ts';
import { useContestNames, useContests, type KnownContest } from '../contests/useContests.ts';
import { useOptions } from '../contests/useOptions.ts';
import { formOf } from '../entry/form.ts';
import { paperFor, type Typed } from '../entry/paper.ts';
import { PaperForm } from '../entry/PaperForm.tsx';
import { PaperPicture, type Picture } from '../entry/PaperPicture.tsx';
import { findingsOf } from '../entry/relations.ts';
import { addStation } from './myStations.ts';

/** The figures of a copy as the observer was given it; what is missing on it stays empty. */
export default function CopyPage() {
  const { t, say } = useTexts();
  const { contest: id = '', station = '' } = useParams();
  const names = useContestNames();
  const { contests } = useContests();
  const contest = contests.find((one) => one.id === id);
  const place = useAsk<Schema<'StationView'>>(`/api/stations/${station}`);
  return (
    <Page title={t('ownCopy.title', { station })}>
      <p className="aside">
        {say(place.data?.name)} {contest && `· ${names.contest(contest)}`}
      </p>
      {contest ? <CopyForm contest={contest} station={station} /> : <Waiting />}
    </Page>
  );
}

function CopyForm({ contest, station }: { contest: KnownContest; station: string }) {
  const { t } = useTexts();
  const { name } = useMe();
  const options = useOptions(contest);
  const [typed, keep, forget] = useKept<Typed>(`copy.${contest.id}.${station}`, {});
  const [picture, setPicture] = useState<Picture | null>(null);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const navigate = useNavigate();
  if (!options) return <Waiting />;

  const send = async () => {
    const { note, ...figures } = typed;
    const form = formOf(figures, options, { contest: contest.id, station });
    try {
      const copy = await write<{ id: string }>('POST', '/api/copies', {
        json: { figures: copyOf(form), note: note?.trim() || null },
      });
      const sent = await sendPhoto(copy.id);
      addStation(name, station);
      forget();
      announce(t(sent ? 'ownCopy.sent' : 'ownCopy.photoFailed'));
      void queries.invalidateQueries();
      void navigate(`/work/copies?contest=${contest.id}`);
    } catch (failure) {
      setRefusal(failure as Error);
    }
  };

  const sendPhoto = async (copy: string) => {
    if (!picture) return true;
    const body = { file: picture.file, type: picture.file.type };
    return write('POST', `/api/copies/${copy}/photos`, body).then(
      () => true,
      () => false,
    );
  };

  return (
    <>
      <Notice>{t('ownCopy.more')}</Notice>
      <div className={picture ? 'entry entry-beside' : 'entry'}>
        <div className="entry-paper">
          <PaperForm
            parts={paperFor(options, typed)}
            options={options}
            typed={typed}
            findings={findingsOf(typed, options)}
            refusal={refusal}
            partial
            doneLabel={t('ownCopy.send')}
            onType={(changes) => keep({ ...typed, ...changes })}
            onDone={() => void send()}
          >
            <AskField
              field={{ name: 'note', label: 'ownCopy.note', kind: 'text', optional: true }}
              typed={typed}
              missing={[]}
              refusal={refusal}
              onType={(field, value) => keep({ ...typed, [field]: value })}
            />
          </PaperForm>
        </div>
        <PaperPicture picture={picture} onChoose={setPicture} />
      </div>
    </>
  );
}

/** Empty rows are no figures of a copy, and whoever signed stands on the paper. */
function copyOf(form: Record<string, unknown>) {
  const copy = { ...form };
  for (const name of ['signatures', 'paperSaysSo', 'explanations']) delete copy[name];
  for (const name of ['issuedByMember', 'mobileBoxes']) {
    const rows = copy[name];
    if (Array.isArray(rows) && rows.length === 0) delete copy[name];
  }
  return copy;
}
