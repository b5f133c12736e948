import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError } from '../../api/get.ts';
import { Notice } from '../../states/Notice.tsx';
import { Waiting } from '../../states/Waiting.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { useAnnounce } from '../act/announce.ts';
import { useMe } from '../account/unit.ts';
import { write } from '../api/write.ts';
import type { KnownContest } from '../contests/useContests.ts';
import type { Option } from '../contests/useOptions.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { DraftLine } from './DraftLine.tsx';
import type { EntryTask } from './entryTask.ts';
import { findingsFor } from './findings.ts';
import { formOf, typedOf } from './form.ts';
import { isWithin, linesOf, paperFor, type Typed } from './paper.ts';
import { PaperForm } from './PaperForm.tsx';
import { PaperPicture, type Picture } from './PaperPicture.tsx';
import { TaskNotice } from './TaskNotice.tsx';
import { useDraft } from './useDraft.ts';
import { useServerCheck } from './useServerCheck.ts';

interface EntryFormProps {
  contest: KnownContest;
  station: string;
  options: readonly Option[];
  task: Exclude<EntryTask, { kind: 'none' }>;
}

/** Types the paper, looks at it once more, and sends it. */
export function EntryForm({ contest, station, options, task }: EntryFormProps) {
  const { t } = useTexts();
  const me = useMe();
  const draft = useDraft(me.name, contest.id, station, startOf(task));
  const [checking, setChecking] = useState(false);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const [picture, setPicture] = useState<Picture | null>(null);
  const sent = useRef({ content: '', key: '' });
  const queries = useQueryClient();
  const announce = useAnnounce();

  const { typed } = draft;
  const form = formOf(typed, options, {
    contest: contest.id,
    station,
    ...(task.version > 1 ? { version: task.version } : {}),
  });
  const server = useServerCheck(form);
  const findings = findingsFor(typed, options, server);
  const parts = paperFor(options, typed)
    .map((part) => ({ ...part, lines: part.lines.filter(({ name }) => isAsked(task, name)) }))
    .filter(({ lines }) => lines.length > 0);

  const submit = async () => {
    const content = JSON.stringify(form);
    if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() };
    setBusy(true);
    setRefusal(null);
    try {
      const address = task.protocol
        ? `/api/protocols/${task.protocol.id}/second-entry`
        : '/api/protocols';
      const stored = await write<{ id: string }>('POST', address, { json: form }, sent.current.key);
      draft.finish();
      await sendPicture(stored.id);
      announce(t('entry.sent'));
      void queries.invalidateQueries();
    } catch (failure) {
      setRefusal(failure as Error);
      // What is wrong with a figure is said at its line of the form.
      if (failure instanceof ApiError && failure.code === 'invalid-input') setChecking(false);
    } finally {
      setBusy(false);
    }
  };

  const sendPicture = async (protocol: string) => {
    if (!picture) return;
    await write('POST', `/api/protocols/${protocol}/scans`, {
      file: picture.file,
      type: picture.file.type,
    }).catch(() => announce(t('paperScan.failed')));
  };

  if (draft.state === 'loading') return <Waiting />;
  return (
    <>
      <TaskNotice task={task} />
      {!checking && <Notice>{t('entry.keys')}</Notice>}
      <div className={picture && !checking ? 'entry entry-beside' : 'entry'}>
        <div className="entry-paper">
          <DraftLine draft={draft} />
          {checking ? (
            <CheckAnswers
              lines={linesOf(paperFor(options, typed))}
              typed={typed}
              findings={findings}
              refusal={refusal}
              busy={busy}
              onType={draft.type}
              onBack={() => setChecking(false)}
              onSend={() => void submit()}
            />
          ) : (
            <PaperForm
              parts={parts}
              options={options}
              typed={typed}
              findings={findings}
              refusal={refusal}
              onType={draft.type}
              onDone={() => setChecking(true)}
            />
          )}
        </div>
        {!checking && <PaperPicture picture={picture} onChoose={setPicture} />}
      </div>
    </>
  );
}

const isAsked = (task: EntryTask, name: string) =>
  task.kind !== 'differing' || task.protocol.differing.some((field) => isWithin(name, field));

/** While two entries differ, the fields that agree are kept from one's own entry. */
function startOf(task: EntryTask): Typed {
  if (task.kind !== 'differing') return {};
  const { differing } = task.protocol;
  return Object.fromEntries(
    Object.entries(typedOf(task.mine)).filter(
      ([name]) => !differing.some((field) => isWithin(name, field)),
    ),
  );
}
