import { Link } from 'react-router';
import { useTexts } from '../../texts/useTexts.ts';
import { useAskAll } from '../api/asking.ts';
import type { KnownContest } from '../contests/useContests.ts';
import { CopyCard, type CopyView } from '../discrepancies/CopyCard.tsx';

interface StationCopiesProps {
  contest: KnownContest;
  station: string;
}

/** The copies of one station beside what counts there. */
export function StationCopies({ contest, station }: StationCopiesProps) {
  const { t } = useTexts();
  const copies = useAskAll<CopyView>(`/api/copies?contest=${contest.id}&station=${station}`, {
    live: true,
  });
  if (copies.data?.length) {
    return copies.data.map((copy) => <CopyCard key={copy.id} copy={copy} contest={contest} />);
  }
  return (
    <p>
      <Link to={`/work/copies/${contest.id}/${station}`}>{t('copies.of', { station })}</Link>{' '}
      <span className="aside">{t('ownCopy.noneYet')}</span>
    </p>
  );
}
