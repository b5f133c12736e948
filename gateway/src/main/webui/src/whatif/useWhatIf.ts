import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.ts';
import { get } from '../api/get.ts';
import { getAll } from '../api/pages.ts';

/** The answer to a question; the question is the query of the page's own address. */
export function useWhatIf(question: URLSearchParams) {
  const query = question.toString();
  return useQuery({
    queryKey: ['what-if', query],
    queryFn: ({ signal }) => get<Schema<'WhatIfView'>>(`/api/what-if?${query}`, signal),
    enabled: question.has('contest'),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** The laws that distribute mandates among lists. */
export function useListRegimes() {
  const regimes = useRegimes();
  return (regimes.data ?? []).filter(({ lists }) => lists);
}

/** The law by date, one regime for each body and period. */
export function useRegimes() {
  return useQuery({
    queryKey: ['regimes'],
    queryFn: ({ signal }) => getAll<Schema<'RegimeSummary'>>('/api/regimes', signal),
    staleTime: Infinity,
  });
}

/** Elections of the past whose votes are known, newest first. */
export function usePastElections() {
  return useQuery({
    queryKey: ['past-elections'],
    queryFn: ({ signal }) =>
      getAll<Schema<'PastElectionSummary'>>('/api/results/past-elections', signal),
    staleTime: Infinity,
  });
}
