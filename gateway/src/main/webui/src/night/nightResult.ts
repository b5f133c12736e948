import type { Result, TerritoryTotals } from '../api/types.ts';
import { allocate } from '../check/allocation.ts';
import { laws } from '../check/laws.ts';
import { printFraction } from '../format/fractions.ts';

/** The result as it stood after the counted protocols; the seats are counted here, in the browser. */
export function resultOf(published: Result, territories: readonly TerritoryTotals[]): Result {
  const sum = (figure: (totals: TerritoryTotals) => number) =>
    territories.reduce((total, totals) => total + figure(totals), 0);
  const votes = published.lists.map(({ id }) => ({
    id,
    votes: BigInt(sum((totals) => totals.votes[id] ?? 0)),
  }));
  const againstAll = sum((totals) => totals.againstAll);
  const law = laws[published.regime];
  const allocation = law && allocate(law, BigInt(published.seats), votes, BigInt(againstAll));
  const allocated = allocation?.outcome === 'allocated' ? allocation : null;
  const received = sum((totals) => totals.protocolsReceived);
  return {
    ...published,
    status: 'counting',
    protocolsReceived: received,
    protocolsExpected: sum((totals) => totals.protocolsExpected),
    voters: sum((totals) => totals.voters),
    issued: sum((totals) => totals.issued),
    invalid: sum((totals) => totals.invalid),
    againstAll,
    base: Number(allocation?.base ?? 0n),
    quotient: allocated ? printFraction(allocated.quotient) : null,
    outcome: allocated ? 'allocated' : null,
    reason: null,
    steps: [],
    certified: null,
    lists: published.lists.map((list, index) => {
      const own = allocated?.lists[index];
      return {
        ...list,
        votes: Number(votes[index]?.votes ?? 0n),
        admitted: own?.admitted ?? false,
        whole: own ? Number(own.whole) : null,
        remainder: own ? printFraction(own.remainder) : null,
        seats: own ? Number(own.seats) : null,
      };
    }),
  };
}

/** Whether the seats are those that were published. */
export const hasPublishedSeats = (result: Result, published: Result) =>
  result.lists.every(
    ({ id, seats }) => seats === published.lists.find((list) => list.id === id)?.seats,
  );
