import { Link } from 'react-router';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useMe } from '../account/unit.ts';
import { AbsenceAct } from './AbsenceAct.tsx';
import type { StationProgress } from './findStations.ts';
import { ProtocolStateMark, type ProtocolState } from './ProtocolStateMark.tsx';

interface StationLineProps {
  contest: string;
  place: StationProgress;
}

/** A station, where its protocol stands, and what may be done where there is none. */
export function StationLine({ contest, place }: StationLineProps) {
  const { t, say } = useTexts();
  const { recent } = useDates();
  const me = useMe();
  const { station, protocol, state, late, lastEntryAt } = place;
  return (
    <tr>
      <th scope="row">
        {protocol ? <Link to={`/work/protocols/${protocol}`}>{station}</Link> : station}
      </th>
      <td className="words" data-title={t('protocols.name')}>
        {say(place.name)}
      </td>
      <td className="words" data-title={t('protocols.state')}>
        {protocol ? (
          <ProtocolStateMark state={state as ProtocolState} />
        ) : (
          <span className="aside">
            {t(state === 'drafted' ? 'protocols.drafted' : 'entry.notYet')}
          </span>
        )}
        {late && <span className="state state-warns">{t('protocols.late')}</span>}
      </td>
      <td className="words" data-title={t('protocols.enteredAt')}>
        {lastEntryAt && recent(lastEntryAt)}
        {!protocol && me.has('precinct', 'territorial') && (
          <Link to={`/work/entry/${contest}/${station}`}>{t('place.entry')}</Link>
        )}{' '}
        {!protocol && me.has('territorial', 'district', 'central') && (
          <AbsenceAct contest={contest} station={station} />
        )}
      </td>
    </tr>
  );
}
