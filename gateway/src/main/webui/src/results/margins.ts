import type { ListResult, Result } from '../api/types.ts';
import { parseFraction } from '../format/fractions.ts';
import { byVotes, reaches, seatsOf } from './seats.ts';

/** How many votes, moved between lists, would change the outcome; the base stays the same. */
export interface Margins {
  /** The weakest list above the barrier, and the votes that it can lose before it falls below. */
  above: { list: ListResult; votes: bigint } | null;
  /** The strongest list below the barrier, and the votes that it lacks. */
  below: { list: ListResult; votes: bigint } | null;
  /** Who got the last mandate by remainder, who is next, and the votes between them. */
  lastSeat: { winner: ListResult; next: ListResult; votes: bigint } | null;
}

export function marginsOf(result: Result): Margins {
  const lists = byVotes(result.lists);
  const above = lists.findLast((list) => reaches(list, result));
  const below = lists.find((list) => !reaches(list, result));
  return {
    above: above ? { list: above, votes: toFall(above, result) } : null,
    below:
      below && result.base > 0 && result.threshold
        ? { list: below, votes: toRise(below, result) }
        : null,
    lastSeat: lastSeatOf(result),
  };
}

/** The smallest number of votes whose loss leaves a list below the barrier. */
function toFall({ votes }: ListResult, { base, threshold }: Result): bigint {
  const { numerator, denominator } = parseFraction(threshold ?? '0');
  const spare = BigInt(votes) * denominator - BigInt(base) * numerator;
  return spare / denominator + 1n;
}

/** The smallest number of votes that lifts a list to the barrier. */
function toRise({ votes }: ListResult, { base, threshold }: Result): bigint {
  const { numerator, denominator } = parseFraction(threshold ?? '0');
  const lacking = BigInt(base) * numerator - BigInt(votes) * denominator;
  return (lacking + denominator - 1n) / denominator;
}

function lastSeatOf(result: Result): Margins['lastSeat'] {
  const served = new Set(
    seatsOf(result)
      .filter((seat) => seat.ground === 'remainder')
      .map((seat) => seat.list.id),
  );
  const admitted = result.lists.filter((list) => list.admitted && list.remainder !== null);
  if (served.size === 0 || served.size === admitted.length) return null;

  const total = admitted.reduce((sum, list) => sum + BigInt(list.votes), 0n);
  // Remainders in votes times seats: whole numbers, compared without a fraction.
  const left = (list: ListResult) => (BigInt(list.votes) * BigInt(result.seats)) % total;
  const ranked = admitted.toSorted((one, other) => (left(one) > left(other) ? -1 : 1));
  const winner = ranked.findLast((list) => served.has(list.id));
  const next = ranked.find((list) => !served.has(list.id));
  if (!winner || !next) return null;
  return { winner, next, votes: (left(winner) - left(next)) / (2n * BigInt(result.seats)) + 1n };
}
