import { useParams, useSearchParams } from 'react-router';
import { useElections, useResults } from '../api/queries.ts';
import { today } from '../format/dates.ts';
import { currentContest } from './currentContest.ts';

/** The contest that the address names, else the one that the day calls for. */
export function useContest() {
  const { contest } = useParams();
  const [search] = useSearchParams();
  const results = useResults();
  const elections = useElections();
  const named = contest ?? search.get('contest') ?? undefined;
  // Without the days of the elections nobody can say which one is meant.
  const current =
    results.data && !elections.isPending
      ? currentContest(results.data, elections.data ?? [], today())?.contest
      : undefined;
  return { contest: named ?? current, results, waiting: results.isPending || elections.isPending };
}
