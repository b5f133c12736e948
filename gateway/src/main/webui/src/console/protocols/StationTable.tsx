import { useState } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { AbsenceAct } from './AbsenceAct.tsx';
import { ProtocolStateMark } from './ProtocolStateMark.tsx';
import { findStations } from './findStations.ts';

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
  const { t, say, whole } = useTexts();
  const { recent } = useDates();
  const me = useMe();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const stations = useAskAll<Schema<'StationView'>>(
    `/api/stations?limit=1000&territory=${territory}`,
  );
  const rows = useAskAll<Schema<'ProtocolRow'>>(
    `/api/protocols?limit=1000&contest=${contest}&territory=${territory}`,
    { live: true },
  );
  const found = findStations(stations.data ?? [], rows.data ?? [], { station, state, looked });
  return (
    <Asked answer={stations}>
      {() => (
        <Asked<unknown> answer={{ ...rows, data: rows.data && 'known' } as typeof rows}>
          {() => (
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
                  {found.slice(0, shown).map(({ station: place, row }) => (
                    <tr key={place.id}>
                      <th scope="row">
                        {row ? <Link to={`/work/protocols/${row.id}`}>{place.id}</Link> : place.id}
                      </th>
                      <td className="words" data-title={t('protocols.name')}>
                        {say(place.name)}
                      </td>
                      <td className="words" data-title={t('protocols.state')}>
                        {row ? (
                          <ProtocolStateMark state={row.state} />
                        ) : (
                          <span className="aside">{t('entry.notYet')}</span>
                        )}
                      </td>
                      <td className="words" data-title={t('protocols.enteredAt')}>
                        {row?.enteredAt && recent(row.enteredAt)}
                        {!row && me.has('precinct', 'territorial') && (
                          <Link to={`/work/entry/${contest}/${place.id}`}>{t('place.entry')}</Link>
                        )}
                        {!row &&
                          state === 'missing' &&
                          me.has('territorial', 'district', 'central') && (
                            <AbsenceAct contest={contest} station={place.id} />
                          )}
                      </td>
                    </tr>
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
          )}
        </Asked>
      )}
    </Asked>
  );
}
