import type { Localized } from '../../api/types.ts';
import type { Schema } from '../../api/client.ts';
import { useAsk, useAskAll } from '../api/asking.ts';
import type { KnownContest } from './useContests.ts';

/** A line of the ballot that is voted for. */
export interface Option {
  id: string;
  name: Localized;
}

const AGAINST_ALL = 'against-all';

/** What stands on the ballot, from top to bottom; before the draw in the order of registration. */
export function useOptions(contest: KnownContest): Option[] | undefined {
  const address = `/api/contests/${contest.id}`;
  const ballot = useAsk<Schema<'BallotView'>>(`${address}/ballot`);
  const lists = useAskAll<Schema<'PartyListView'>>(
    contest.kind === 'list' ? `${address}/lists` : null,
  );
  const candidates = useAskAll<Schema<'CandidateView'>>(
    contest.kind === 'district' ? `${address}/candidates` : null,
  );
  if (ballot.data) {
    return ballot.data.lines
      .filter(({ id }) => id !== AGAINST_ALL)
      .map(({ id, name }) => ({ id, name }));
  }
  if (ballot.data === undefined) return undefined;
  if (contest.kind === 'list') {
    return lists.data?.map(({ party, name }) => ({ id: party, name }));
  }
  return candidates.data?.map(({ id, surname, givenName, patronymic }) => {
    const name = [surname, givenName, patronymic ?? ''].join(' ').trim();
    return { id, name: { kk: name, ru: name, en: name } };
  });
}
