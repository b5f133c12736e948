import { useElections } from '../api/queries.ts';
import type { Election } from '../api/types.ts';
import type { TextKey } from '../texts/texts.ts';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useContest } from './useContest.ts';

const BODIES: Readonly<Record<string, TextKey>> = {
  mazhilis: 'election.mazhilis',
  'maslikhat-region': 'election.maslikhat',
  'maslikhat-district': 'election.maslikhat',
  kurultai: 'election.kurultai',
  akim: 'election.akim',
};

/** Names an election: what is elected and when, in the words of the language. */
export function useElectionNames() {
  const { t } = useTexts();
  const dates = useDates();
  return ({ body, votingDay }: Pick<Election, 'body' | 'votingDay'>) =>
    t(BODIES[body] ?? 'election.other', { day: dates.day(votingDay) });
}

/** The election that the page speaks of; empty while it is not known. */
export function useElectionName(): string {
  const name = useElectionNames();
  const { contest } = useContest();
  const elections = useElections();
  const election = elections.data?.find(({ contests }) =>
    contests.some(({ id }) => id === contest),
  );
  return election ? name(election) : '';
}
