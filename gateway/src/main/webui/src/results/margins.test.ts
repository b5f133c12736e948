import { expect, test } from 'vitest';
import { resultAfter } from '../../dev/answers.ts';
import { STATIONS } from '../../dev/official2023.ts';
import { allocate, type CountedList } from '../check/allocation.ts';
import { laws } from '../check/laws.ts';
import { marginsOf } from './margins.ts';

const result = resultAfter(STATIONS);
const margins = marginsOf(result);

/** The seats of one list after votes have moved from one list to another. */
function seatsAfterMove(from: string, to: string, votes: bigint, of: string) {
  const law = laws['mazhilis-2023'];
  if (!law) throw new Error('no law of 2023');
  const moved: CountedList[] = result.lists.map(({ id, votes: counted }) => {
    const gained = id === from ? -votes : id === to ? votes : 0n;
    return { id, votes: BigInt(counted) + gained };
  });
  const allocation = allocate(law, 69n, moved, BigInt(result.againstAll));
  if (allocation.outcome !== 'allocated') return null;
  return allocation.lists.find(({ id }) => id === of)?.seats ?? null;
}

test('the weakest list above the barrier would fall by the loss of 12,736 votes', () => {
  expect(margins.above).toMatchObject({ list: { id: 'osdp' }, votes: 12_736n });
  expect(seatsAfterMove('osdp', 'amanat', 12_735n, 'osdp')).not.toBe(0n);
  expect(seatsAfterMove('osdp', 'amanat', 12_736n, 'osdp')).toBe(0n);
});

test('the strongest list below the barrier lacks 171,892 votes', () => {
  expect(margins.below).toMatchObject({ list: { id: 'baytaq' }, votes: 171_892n });
  expect(seatsAfterMove('amanat', 'baytaq', 171_891n, 'baytaq')).toBe(0n);
  expect(seatsAfterMove('amanat', 'baytaq', 171_892n, 'baytaq')).not.toBe(0n);
});

test('the last seat by remainder changes hands by exactly the votes that are named', () => {
  const { winner, next, votes } = margins.lastSeat ?? { winner: null, next: null, votes: 0n };
  expect([winner?.id, next?.id]).toEqual(['amanat', 'respublica']);
  expect(seatsAfterMove('amanat', 'respublica', votes - 1n, 'amanat')).toBe(40n);
  expect(seatsAfterMove('amanat', 'respublica', votes, 'amanat')).toBe(39n);
});
