import type { Election, ResultSummary } from '../api/types.ts';

/**
 * The contest that a reader means who names none: of the national elections that are certified or
 * being counted, the one with the newest voting day; before any of them, the one that comes next.
 */
export function currentContest(
  results: readonly ResultSummary[],
  elections: readonly Election[],
  today: string,
): ResultSummary | undefined {
  const byId = new Map(elections.map((election) => [election.id, election]));
  const dayOf = (result: ResultSummary) => byId.get(result.election)?.votingDay ?? '';
  const known = results.filter(
    ({ kind, status, election }) =>
      kind === 'list' &&
      status !== 'superseded' &&
      !isDrill(election) &&
      isNational(byId, election),
  );
  const newestFirst = known.toSorted((left, right) => compare(dayOf(right), dayOf(left)));
  return (
    newestFirst.find((result) => isCalledFor(result, dayOf(result), today)) ??
    newestFirst.findLast((result) => dayOf(result) >= today) ??
    newestFirst[0]
  );
}

/** Exercises carry the word in their id; the public page does not open with one. */
export const isDrill = (election: string) => /(^|-)drill(-|$)/.test(election);

function isNational(elections: ReadonlyMap<string, Election>, id: string) {
  const territory = elections.get(id)?.territory;
  return territory === undefined || territory === null || territory === 'KZ';
}

function isCalledFor({ status, protocolsReceived }: ResultSummary, day: string, today: string) {
  if (status === 'certified') return true;
  return day === today || (day < today && protocolsReceived > 0);
}

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
