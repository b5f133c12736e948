import { expect, test } from 'vitest';
import { printFraction } from '../format/fractions.ts';
import { allocate, type CountedList } from './allocation.ts';
import { laws, type Law } from './laws.ts';

const lawOf = (regime: string): Law => {
  const law = laws[regime];
  if (!law) throw new Error(`no law ${regime}`);
  return law;
};

const counted = (votes: Record<string, number>, registered: Record<string, string> = {}) =>
  Object.entries(votes).map(([id, count]): CountedList => ({
    id,
    votes: BigInt(count),
    registeredAt: registered[id] ?? null,
  }));

function seatsOf(regime: string, seats: number, lists: CountedList[], againstAll = 0) {
  const result = allocate(lawOf(regime), BigInt(seats), lists, BigInt(againstAll));
  if (result.outcome !== 'allocated') return result.silence;
  return Object.fromEntries(result.lists.map((list) => [list.id, Number(list.seats)]));
}

const votes2023 = {
  amanat: 3_431_510,
  auyl: 693_938,
  respublica: 547_154,
  aqjol: 535_139,
  qhp: 432_920,
  osdp: 331_058,
  baytaq: 146_431,
};

test('the official result of 2023 follows from its votes', () => {
  expect(seatsOf('mazhilis-2023', 69, counted(votes2023), 248_291)).toEqual({
    amanat: 40,
    auyl: 8,
    respublica: 6,
    aqjol: 6,
    qhp: 5,
    osdp: 4,
    baytaq: 0,
  });
});

test('the quotient of 2023 is 5971719 / 69', () => {
  const result = allocate(lawOf('mazhilis-2023'), 69n, counted(votes2023), 248_291n);
  expect(result.outcome === 'allocated' && printFraction(result.quotient)).toBe('1990573/23');
});

test('the official result of 2021 follows from its votes and seven per cent', () => {
  const votes2021 = {
    nurotan: 5_148_074,
    aqjol: 792_828,
    qhp: 659_019,
    auyl: 383_023,
    adal: 258_618,
  };
  expect(seatsOf('mazhilis-2009', 98, counted(votes2021))).toEqual({
    nurotan: 76,
    aqjol: 12,
    qhp: 10,
    auyl: 0,
    adal: 0,
  });
});

test('a list at exactly five per cent takes part', () => {
  expect(seatsOf('mazhilis-2023', 20, counted({ a: 90, b: 5 }), 5)).toEqual({ a: 19, b: 1 });
});

test('a list one vote below five per cent does not', () => {
  expect(seatsOf('mazhilis-2023', 10, counted({ a: 500, b: 450, c: 50 }), 1)).toEqual({
    a: 5,
    b: 5,
    c: 0,
  });
});

test('against all lowers every share', () => {
  const lists = counted({ a: 500, b: 450, c: 50 });
  expect(seatsOf('mazhilis-2023', 20, lists, 0)).toEqual({ a: 10, b: 9, c: 1 });
  expect(seatsOf('mazhilis-2023', 20, lists, 100)).toEqual({ a: 11, b: 9, c: 0 });
});

test('a list above the barrier alone shares with the next one at 0.7', () => {
  // Quotient 99; 330 / 99 x 0.7 = 2.33.
  expect(seatsOf('mazhilis-2023', 100, counted({ a: 9570, b: 330 }))).toEqual({ a: 98, b: 2 });
  // Quotient 990,000 / 69; 40,000 x 0.7 makes 1.95: the minimum of two.
  expect(seatsOf('mazhilis-2023', 69, counted({ a: 950_000, b: 40_000 }))).toEqual({ a: 67, b: 2 });
});

test('the sole list gives way to the guaranteed minimum', () => {
  expect(seatsOf('mazhilis-2023', 69, counted({ a: 950_000, b: 10_000 }))).toEqual({ a: 67, b: 2 });
});

test('in a maslikhat the guaranteed minimum is one', () => {
  expect(seatsOf('maslikhat-region-2023', 21, counted({ a: 9900, b: 100 }))).toEqual({
    a: 20,
    b: 1,
  });
});

test('until 2009 the sole list took all', () => {
  expect(seatsOf('mazhilis-2007', 98, counted({ a: 9500, b: 500 }))).toEqual({ a: 98, b: 0 });
});

test('a single list on the ballot that reaches the barrier takes all', () => {
  expect(seatsOf('mazhilis-2023', 69, counted({ a: 10 }), 5)).toEqual({ a: 69 });
});

test('several lists in the next place are not provided for', () => {
  expect(seatsOf('mazhilis-2023', 69, counted({ a: 9800, b: 100, c: 100 }))).toBe(
    'several-next-lists',
  );
});

test('no list above the barrier is not provided for', () => {
  expect(seatsOf('mazhilis-2023', 69, counted({ a: 4, b: 4 }), 92)).toBe('no-list-above-threshold');
});

test('no vote at all is not provided for', () => {
  expect(seatsOf('mazhilis-2023', 69, counted({ a: 0, b: 0 }))).toBe('no-votes');
});

test('of equal remainders the list that was registered earlier is served', () => {
  const registered = { a: '2023-02-03T10:00:00+06:00', b: '2023-02-01T10:00:00+06:00' };
  expect(seatsOf('mazhilis-2023', 3, counted({ a: 50, b: 50 }, registered))).toEqual({
    a: 1,
    b: 2,
  });
});

test('equal remainders without a time of registration are not provided for', () => {
  expect(seatsOf('mazhilis-2023', 3, counted({ a: 50, b: 50 }))).toBe('tie-of-remainders');
});

test('of several equal remainders one without a time of registration leaves the law silent', () => {
  const registered = { a: '2023-02-01T10:00:00+06:00', b: '2023-02-03T10:00:00+06:00' };
  const lists = counted({ a: 40, b: 40, c: 40 }, registered);
  expect(seatsOf('mazhilis-2023', 4, lists)).toBe('tie-of-remainders');
});

test('equal remainders that both are served need no time of registration', () => {
  expect(seatsOf('mazhilis-2023', 5, counted({ a: 100, b: 60, c: 90 }))).toEqual({
    a: 2,
    b: 1,
    c: 2,
  });
});

test('the order of the lists does not change the seats', () => {
  const forwards = seatsOf('mazhilis-2023', 69, counted(votes2023), 248_291);
  const backwards = seatsOf('mazhilis-2023', 69, counted(votes2023).toReversed(), 248_291);
  expect(backwards).toEqual(forwards);
});
