import { useSearchParams } from 'react-router';
import { Page } from '../../frame/Page.tsx';
import type { Schema } from '../../api/client.ts';
import { Notice } from '../../states/Notice.tsx';
import { Waiting } from '../../states/Waiting.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { useMe } from '../account/unit.ts';
import { useAsk } from '../api/asking.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import type { KnownContest } from '../contests/useContests.ts';
import { TerritoryChoice } from '../territories/TerritoryChoice.tsx';
import { COUNTRY, useOwnTerritory } from '../territories/useTerritories.ts';
import { PROTOCOL_STATES } from './ProtocolStateMark.tsx';
import { StationTable } from './StationTable.tsx';

/** Every station with its protocol: filtered by territory and state, looked for by number or name. */
export default function ProtocolsPage() {
  const { t } = useTexts();
  const me = useMe();
  const own = useOwnTerritory();
  const [search, setSearch] = useSearchParams();
  const [territory, state, looked] = ['territory', 'state', 'q'].map(
    (key) => search.get(key) ?? '',
  );
  const set = (key: string, value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(key, value);
        else after.delete(key);
        return after;
      },
      { replace: true },
    );
  const bound = me.unit?.kind === 'station' ? me.unit.id : null;
  const place = useAsk<Schema<'StationView'>>(bound ? `/api/stations/${bound}` : null);
  const where = bound ? place.data?.territory : territory || own;
  return (
    <Page title={t('place.protocols')}>
      <ContestChoice>
        {(contest) => (
          <>
            {!bound && (
              <div className="row">
                <TerritoryChoice
                  parent={own}
                  value={territory ?? ''}
                  none={t(own === COUNTRY ? 'protocols.chooseRegion' : 'protocols.whole')}
                  onChoose={(chosen) => set('territory', chosen)}
                />
                <label>
                  <span>{t('protocols.state')}</span>
                  <select
                    value={state}
                    onChange={(event) => set('state', event.currentTarget.value)}
                  >
                    <option value="">{t('protocols.any')}</option>
                    <option value="missing">{t('entry.notYet')}</option>
                    <option value="drafted">{t('protocols.drafted')}</option>
                    <option value="late">{t('protocols.late')}</option>
                    {PROTOCOL_STATES.map((one) => (
                      <option key={one} value={one}>
                        {t(`protocol.${one}`)}
                      </option>
                    ))}
                  </select>
                </label>
                <label>
                  <span>{t('entry.look')}</span>
                  <input
                    type="search"
                    value={looked}
                    onChange={(event) => set('q', event.currentTarget.value)}
                  />
                </label>
              </div>
            )}
            <Stations
              contest={contest}
              where={where}
              station={bound}
              state={state ?? ''}
              looked={looked ?? ''}
            />
          </>
        )}
      </ContestChoice>
    </Page>
  );
}

interface StationsProps {
  contest: KnownContest;
  where: string | undefined;
  station: string | null;
  state: string;
  looked: string;
}

function Stations({ contest, where, station, state, looked }: StationsProps) {
  const { t } = useTexts();
  if (!where) return <Waiting />;
  const { kind, election } = contest;
  const isOfTheCountry = kind === 'list' && election.territory === COUNTRY;
  // Nobody wants all of ten thousand.
  if (isOfTheCountry && where === COUNTRY && !station && !state && !looked) {
    return <Notice title={t('protocols.chooseFirst')} />;
  }
  return (
    <StationTable
      contest={contest.id}
      territory={where}
      station={station}
      state={state}
      looked={looked}
    />
  );
}
