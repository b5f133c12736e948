import { useState } from 'react';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { findStations, type StationProgress } from './findStations.ts';
import { StationLine } from './StationLine.tsx';

interface StationTableProps {
  contest: string;
  territory: string;
  /** The only station, for whoever belongs to one. */
  station: string | null;
  state: string;
  looked: string;
}

const SHOWN_AT_ONCE = 100;

/** Stations with the state of their protocols; ten thousand are looked through at every keystroke. */
export function StationTable({ contest, territory, station, state, looked }: StationTableProps) {
  const { t, whole } = useTexts();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const search = new URLSearchParams({ contest, territory, state, limit: '1000' });
  const stations = useAskAll<StationProgress>(`/api/protocols/progress/stations?${search}`, {
    live: true,
  });
  return (
    <Asked answer={stations}>
      {(known) => {
        const found = findStations(known, station ?? looked);
        return (
          <div className="table-block">
            <p role="status">{t('protocols.found', { count: found.length })}</p>
            <table className="data-table compared">
              <caption className="unseen">{t('place.protocols')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('protocols.station')}</th>
                  <th scope="col" className="words">
                    {t('protocols.name')}
                  </th>
                  <th scope="col" className="words">
                    {t('protocols.state')}
                  </th>
                  <th scope="col" className="words">
                    {t('protocols.enteredAt')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.slice(0, shown).map((place) => (
                  <StationLine key={place.station} contest={contest} place={place} />
                ))}
              </tbody>
            </table>
            {found.length > shown && (
              <p>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => setShown(shown + SHOWN_AT_ONCE)}
                >
                  {t('protocols.more', { rest: whole(found.length - shown) })}
                </button>
              </p>
            )}
          </div>
        );
      }}
    </Asked>
  );
}
