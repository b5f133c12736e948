import { useParams, useSearchParams } from 'react-router';
import { useResults } from '../api/queries.ts';
import type { ResultSummary } from '../api/types.ts';

/** The contest that the address names, else the one that is being counted, else the first published. */
export function useContest() {
  const { contest } = useParams();
  const [search] = useSearchParams();
  const results = useResults();
  const named = contest ?? search.get('contest') ?? undefined;
  return { contest: named ?? mostCurrent(results.data ?? [])?.contest, results };
}

export function mostCurrent(results: readonly ResultSummary[]): ResultSummary | undefined {
  const standing = results.filter(({ kind, status }) => kind === 'list' && status !== 'superseded');
  return standing.find(({ status }) => status === 'counting') ?? standing[0];
}
