import { useSearchParams } from 'react-router';
import { Page } from '../../frame/Page.tsx';
import { Notice } from '../../states/Notice.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
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
  const where = territory || own;
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
            {!bound && where === COUNTRY && !state && !looked ? (
              <Notice title={t('protocols.chooseFirst')} />
            ) : (
              <StationTable
                contest={contest.id}
                territory={where}
                station={bound}
                state={state ?? ''}
                looked={looked ?? ''}
              />
            )}
          </>
        )}
      </ContestChoice>
    </Page>
  );
}
