import type { PartyList, Result } from '../api/types.ts';
import { isSame, parseFraction, type Fraction } from '../format/fractions.ts';
import { allocate, type Allocation } from './allocation.ts';
import { laws } from './laws.ts';

/** One figure, as published and as computed here. */
export interface Finding<Figure> {
  published: Figure | null;
  computed: Figure | null;
  agrees: boolean;
}

export interface Comparison {
  agrees: boolean;
  allocation: Allocation;
  base: Finding<bigint>;
  quotient: Finding<Fraction>;
  seats: { id: string; votes: bigint; share: Fraction | null; seats: Finding<bigint> }[];
}

/** Recomputes a published result from its votes; null when this page does not know its law, or there is nothing to divide. */
export function compare(result: Result, registered: readonly PartyList[]): Comparison | null {
  const law = laws[result.regime];
  if (!law || result.kind !== 'list') return null;
  const lists = result.lists.map(({ id, votes }) => ({
    id,
    votes: BigInt(votes),
    registeredAt: registered.find(({ party }) => party === id)?.registeredAt ?? null,
  }));
  const allocation = allocate(law, BigInt(result.seats), lists, BigInt(result.againstAll));
  const allocated = allocation.outcome === 'allocated' ? allocation : null;

  const base = finding(BigInt(result.base), allocation.base, (left, right) => left === right);
  const published = result.quotient === null ? null : parseFraction(result.quotient);
  const quotient = finding(published, allocated?.quotient ?? null, isSame);
  const seats = result.lists.map((list) => {
    const own = allocated?.lists.find(({ id }) => id === list.id);
    const publishedSeats = list.seats === null ? null : BigInt(list.seats);
    return {
      id: list.id,
      votes: BigInt(list.votes),
      share: own?.share ?? null,
      seats: finding(publishedSeats, own?.seats ?? null, (left, right) => left === right),
    };
  });
  const agrees =
    base.agrees &&
    (allocated === null || quotient.agrees) &&
    (result.outcome ?? 'not-provided-by-law') === allocation.outcome &&
    seats.every((list) => list.seats.agrees || allocated === null);
  return { agrees, allocation, base, quotient, seats };
}

function finding<Figure>(
  published: Figure | null,
  computed: Figure | null,
  same: (left: Figure, right: Figure) => boolean,
): Finding<Figure> {
  const agrees =
    published === null || computed === null ? published === computed : same(published, computed);
  return { published, computed, agrees };
}
