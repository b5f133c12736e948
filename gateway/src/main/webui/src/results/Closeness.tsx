import './closeness.css';
import { Link } from 'react-router';
import type { Result } from '../api/types.ts';
import { useListNames } from '../lists/useListNames.ts';
import { useTexts } from '../texts/useTexts.ts';
import { marginsOf } from './margins.ts';

interface ClosenessProps {
  result: Result;
  /** The steps stand on the same page. */
  here?: boolean;
}

/** What was close, in words; the steps say more. */
export function Closeness({ result, here = false }: ClosenessProps) {
  const { t, whole } = useTexts();
  const { short } = useListNames();
  if (result.outcome !== 'allocated') return null;
  const { above, below, lastSeat } = marginsOf(result);
  const counted = (votes: bigint) => ({ count: Number(votes), votes: whole(votes) });
  const final = result.status === 'certified';
  return (
    <section id="margins" className="closeness">
      <h2>{t('close.title')}</h2>
      <ul className="close">
        {above && <li>{t('close.above', { ...counted(above.votes), list: short(above.list) })}</li>}
        {below && <li>{t('close.below', { ...counted(below.votes), list: short(below.list) })}</li>}
        {lastSeat && (
          <li>
            {t('close.lastSeat', {
              ...counted(lastSeat.votes),
              winner: short(lastSeat.winner),
              next: short(lastSeat.next),
            })}
          </li>
        )}
      </ul>
      <p className="aside">
        {!final && t('close.preliminary')}{' '}
        {!here && <Link to={`/results/${result.contest}/why`}>{t('close.toSteps')}</Link>}
      </p>
    </section>
  );
}
