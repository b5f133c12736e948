import { expect, test } from 'vitest';
import { allocate, type CountedList } from './allocation.ts';
import { laws } from './laws.ts';

const law = laws['mazhilis-2023'];
const SEED = 20230319;

/** A small random generator (mulberry32), so that a failure can be repeated from its seed. */
function generator(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function* elections(count: number) {
  const random = generator(SEED);
  for (let number = 0; number < count; number++) {
    const small = random(3) === 0;
    const lists = Array.from({ length: 1 + random(9) }, (_, index): CountedList => ({
      id: `list-${index}`,
      votes: BigInt(random(small ? 60 : 4_000_000)),
      registeredAt: new Date(Date.UTC(2023, 1, 1, 0, index)).toISOString(),
    }));
    yield {
      number,
      lists,
      seats: BigInt(2 + random(145)),
      againstAll: BigInt(random(small ? 9 : 300_000)),
    };
  }
}

test('in 10,000 random elections every seat is given, to admitted lists only, in any order of the lists', () => {
  if (!law) throw new Error('no law of 2023');
  for (const { number, lists, seats, againstAll } of elections(10_000)) {
    const told = `seed ${SEED}, election ${number}`;
    const result = allocate(law, seats, lists, againstAll);
    const turned = allocate(law, seats, lists.toReversed(), againstAll);
    expect(turned.outcome, told).toBe(result.outcome);
    if (result.outcome !== 'allocated' || turned.outcome !== 'allocated') continue;
    expect(
      result.lists.reduce((sum, list) => sum + list.seats, 0n),
      told,
    ).toBe(seats);
    for (const list of result.lists) {
      if (!list.admitted) expect(list.seats, told).toBe(0n);
      expect(turned.lists.find(({ id }) => id === list.id)?.seats, told).toBe(list.seats);
    }
  }
});
