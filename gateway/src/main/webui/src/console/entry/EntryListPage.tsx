import { useState } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import type { Page as PageOf } from '../../api/types.ts';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk, useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import type { KnownContest } from '../contests/useContests.ts';
import { ProtocolStateMark } from '../protocols/ProtocolStateMark.tsx';

type StationView = Schema<'StationView'>;
type ProtocolRow = Schema<'ProtocolRow'>;

/** Which protocol is to be entered: one's own station, or one looked for in the territory. */
export default function EntryListPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.entry')}>
      <p>{t('entry.intro')}</p>
      <ContestChoice>{(contest) => <Stations contest={contest} />}</ContestChoice>
    </Page>
  );
}

function Stations({ contest }: { contest: KnownContest }) {
  const { t, say } = useTexts();
  const { unit } = useMe();
  const [looked, setLooked] = useState('');
  const own = unit?.kind === 'station' ? unit.id : null;
  const found = useAsk<PageOf<StationView>>(
    own
      ? null
      : `/api/stations?limit=30&territory=${unit?.id ?? 'KZ'}&q=${encodeURIComponent(looked)}`,
  );
  const mine = useAsk<StationView>(own ? `/api/stations/${own}` : null);
  const drafts = useAskAll<Schema<'TallyServiceDraftView'>>('/api/protocols/drafts');
  const stations = own ? (mine.data ? [mine.data] : []) : (found.data?.items ?? []);
  const isDraft = (station: string) =>
    drafts.data?.some((draft) => draft.contest === contest.id && draft.station === station);
  return (
    <>
      {!own && (
        <div className="row">
          <label>
            <span>{t('entry.look')}</span>
            <input
              type="search"
              value={looked}
              onChange={(event) => setLooked(event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      <Asked<unknown> answer={own ? mine : found}>
        {() => (
          <ul className="steps-taken">
            {stations.map((station) => (
              <li key={station.id}>
                <Link to={`/work/entry/${contest.id}/${station.id}`}>
                  {station.id} · {say(station.name)}
                </Link>
                <br />
                <Standing contest={contest.id} station={station.id} />
                {isDraft(station.id) && <span className="badge"> {t('entry.draft')}</span>}
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </>
  );
}

function Standing({ contest, station }: { contest: string; station: string }) {
  const { t } = useTexts();
  const rows = useAsk<PageOf<ProtocolRow>>(`/api/protocols?contest=${contest}&station=${station}`);
  const row = rows.data?.items[0];
  if (!rows.data) return null;
  return row ? (
    <ProtocolStateMark state={row.state} />
  ) : (
    <span className="aside">{t('entry.notYet')}</span>
  );
}
