import { useElection, useResult } from '../api/queries.ts';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import type { TextKey } from '../texts/texts.ts';
import { useContest } from './useContest.ts';

const BODIES: Readonly<Record<string, TextKey>> = {
  mazhilis: 'election.mazhilis',
  maslikhat: 'election.maslikhat',
  kurultai: 'election.kurultai',
};

/** What is elected and when, in the words of the language; empty while it is not known. */
export function useElectionName(): string {
  const { t } = useTexts();
  const dates = useDates();
  const { contest } = useContest();
  const result = useResult(contest);
  const { data: election } = useElection(result.data?.election);
  if (!election) return '';
  return t(BODIES[election.body] ?? 'election.other', { day: dates.day(election.votingDay) });
}
