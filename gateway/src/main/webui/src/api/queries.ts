import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { ApiError, get } from './get.ts';
import { useLiveState } from './liveState.ts';
import { getAll } from './pages.ts';
import { readResult } from './result.ts';
import { newestResult } from './snapshots.ts';
import type { Account, Election, PartyList, ResultSummary, TerritoryTotals } from './types.ts';

const POLL_MILLISECONDS = 10_000;
const SAFETY_POLL_MILLISECONDS = 60_000;

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof ApiError && error.status < 500),
      },
    },
  });

/** Live messages only say that something changed; where they do not arrive, the page asks again by itself. */
function usePollInterval() {
  return useLiveState() === 'live' ? SAFETY_POLL_MILLISECONDS : POLL_MILLISECONDS;
}

/** What every page asks first; asked while the language still loads. */
export const resultsQuery = queryOptions({
  queryKey: ['results'],
  queryFn: ({ signal }) => getAll<ResultSummary>('/api/results', signal),
});

export function useResults() {
  return useQuery({
    ...resultsQuery,
    refetchInterval: usePollInterval(),
  });
}

/** Every election that was called; asked with the results, which say only what was counted. */
export const electionsQuery = queryOptions({
  queryKey: ['elections'],
  queryFn: ({ signal }) => getAll<Election>('/api/elections', signal),
  staleTime: 600_000,
});

export const useElections = () => useQuery(electionsQuery);

export const resultQuery = (contest: string) =>
  queryOptions({
    queryKey: ['result', contest],
    queryFn: async ({ signal }) => readResult(await newestResult(contest, signal)),
  });

export function useResult(contest: string | undefined) {
  return useQuery({
    ...resultQuery(contest ?? ''),
    enabled: contest !== undefined,
    refetchInterval: usePollInterval(),
  });
}

/** The sums of the territories directly below one; the country's regions where none is named. */
export function useTerritories(contest: string, above = 'KZ') {
  return useQuery({
    queryKey: ['territories', contest, 'below', above],
    queryFn: ({ signal }) =>
      getAll<TerritoryTotals>(
        `/api/totals/${encodeURIComponent(contest)}/territories?territory=${encodeURIComponent(above)}`,
        signal,
      ),
    refetchInterval: usePollInterval(),
  });
}

/** The sums of one territory of any kind. */
export function useTotal(contest: string, territory: string) {
  return useQuery({
    queryKey: ['territories', contest, 'one', territory],
    queryFn: ({ signal }) =>
      get<TerritoryTotals>(
        `/api/totals/${encodeURIComponent(contest)}?territory=${encodeURIComponent(territory)}`,
        signal,
      ),
    refetchInterval: usePollInterval(),
  });
}

export function useLists(contest: string | undefined) {
  return useQuery({
    queryKey: ['lists', contest],
    queryFn: ({ signal }) =>
      getAll<PartyList>(`/api/contests/${encodeURIComponent(contest ?? '')}/lists`, signal),
    enabled: contest !== undefined,
  });
}

export function useAccount() {
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => get<Account | null>('/api/me', signal),
    staleTime: 300_000,
  });
}
