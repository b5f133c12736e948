import { compareFractions, fraction, type Fraction } from '../format/fractions.ts';
import type { Law, SoleListRule } from './laws.ts';

export interface CountedList {
  id: string;
  votes: bigint;
  registeredAt?: string | null;
}

/** How one list came to its mandates. */
export interface AllocatedList {
  id: string;
  votes: bigint;
  share: Fraction;
  admitted: boolean;
  whole: bigint;
  remainder: Fraction;
  seats: bigint;
}

/** Why the law gives no distribution. */
export type Silence =
  'no-votes' | 'no-list-above-threshold' | 'several-next-lists' | 'tie-of-remainders';

export type Allocation =
  | { outcome: 'allocated'; base: bigint; quotient: Fraction; lists: AllocatedList[] }
  | { outcome: 'not-provided-by-law'; base: bigint; silence: Silence };

interface Counted {
  base: bigint;
  seats: bigint;
  lists: readonly CountedList[];
}

/** Distributes list mandates from the votes alone; the order of the lists does not matter. */
export function allocate(
  law: Law,
  seats: bigint,
  lists: readonly CountedList[],
  againstAll: bigint,
): Allocation {
  // Art. 43(5): invalid ballots are excluded; "against all" belongs to the base.
  const base = votesOf(lists) + againstAll;
  if (base === 0n) return silent(base, 'no-votes');

  // Art. 97-1(2): five and more per cent.
  const above = lists.filter((list) => reaches(list.votes, base, law.threshold));
  const [sole, ...others] = above;
  if (!sole) return silent(base, 'no-list-above-threshold');

  const counted = { base, seats, lists };
  return others.length === 0
    ? forSoleList(counted, sole, law.soleList)
    : byQuotient(counted, above);
}

// Art. 97-1(3), (4): whole parts first, then one mandate each by the largest fractional part.
function byQuotient({ base, seats, lists }: Counted, admitted: readonly CountedList[]): Allocation {
  const quotient = fraction(votesOf(admitted), seats);
  const allocated = lists.map((list) => inQuotients(list, admitted.includes(list), base, quotient));
  const left = seats - allocated.reduce((sum, list) => sum + list.whole, 0n);
  const registered = registrationOf(lists);
  const ranked = allocated.filter((list) => list.admitted).sort(byRemainder(registered));

  const last = ranked[Number(left) - 1];
  const next = ranked[Number(left)];
  if (last && next && isUndecided(last, next, ranked, registered))
    return silent(base, 'tie-of-remainders');

  for (const list of ranked.slice(0, Number(left))) list.seats += 1n;
  return { outcome: 'allocated', base, quotient, lists: allocated };
}

// Art. 97-1(2): the next list is admitted, its quotient is multiplied by 0.7, its minimum is guaranteed.
function forSoleList(counted: Counted, sole: CountedList, rule: SoleListRule | null): Allocation {
  const { base, seats, lists } = counted;
  const others = lists.filter((list) => list !== sole);
  if (!rule || others.length === 0) return byQuotient(counted, [sole]);

  const most = others.reduce((votes, list) => (list.votes > votes ? list.votes : votes), 0n);
  const [next, ...equals] = others.filter((list) => list.votes === most);
  if (!next || equals.length > 0) return silent(base, 'several-next-lists');

  const quotient = fraction(sole.votes + next.votes, seats);
  const reduced = inQuotients(next, true, base, {
    numerator: quotient.numerator * rule.coefficient.denominator,
    denominator: quotient.denominator * rule.coefficient.numerator,
  });
  reduced.seats = reduced.whole < rule.minimum ? rule.minimum : reduced.whole;

  const allocated = lists.map((list) => {
    if (list === next) return reduced;
    const plain = inQuotients(list, list === sole, base, quotient);
    return list === sole ? { ...plain, seats: seats - reduced.seats } : plain;
  });
  return { outcome: 'allocated', base, quotient, lists: allocated };
}

function inQuotients(
  { id, votes }: CountedList,
  admitted: boolean,
  base: bigint,
  quotient: Fraction,
): AllocatedList {
  const scaled = admitted ? votes * quotient.denominator : 0n;
  const whole = scaled / quotient.numerator;
  return {
    id,
    votes,
    share: fraction(votes, base),
    admitted,
    whole,
    remainder: fraction(scaled % quotient.numerator, quotient.numerator),
    seats: whole,
  };
}

type Registration = (list: { id: string }) => number | null;

function registrationOf(lists: readonly CountedList[]): Registration {
  const times = new Map(
    lists.map(({ id, registeredAt }) => [id, registeredAt ? Date.parse(registeredAt) : null]),
  );
  return ({ id }) => times.get(id) ?? null;
}

// Art. 97-1(4): of equal fractional parts, the list that was registered earlier goes first.
function byRemainder(registered: Registration) {
  return (left: AllocatedList, right: AllocatedList) => {
    const difference = compareFractions(right.remainder, left.remainder);
    if (difference !== 0) return difference;
    const [first, second] = [registered(left) ?? Infinity, registered(right) ?? Infinity];
    return first === second ? 0 : first - second;
  };
}

/** Whether the line between served and unserved lists runs through equals whom time does not part. */
function isUndecided(
  last: AllocatedList,
  next: AllocatedList,
  ranked: readonly AllocatedList[],
  registered: Registration,
): boolean {
  const isEqual = (list: AllocatedList) => compareFractions(list.remainder, last.remainder) === 0;
  if (!isEqual(next)) return false;
  const oneIsUnknown = ranked.some((list) => isEqual(list) && registered(list) === null);
  return oneIsUnknown || registered(last) === registered(next);
}

const votesOf = (lists: readonly CountedList[]) =>
  lists.reduce((sum, { votes }) => sum + votes, 0n);

const reaches = (votes: bigint, base: bigint, threshold: Fraction) =>
  votes * threshold.denominator >= base * threshold.numerator;

const silent = (base: bigint, silence: Silence): Allocation => ({
  outcome: 'not-provided-by-law',
  base,
  silence,
});
