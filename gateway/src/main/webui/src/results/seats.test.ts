import { expect, test } from 'vitest';
import { resultAfter } from '../../dev/answers.ts';
import { STATIONS } from '../../dev/official2023.ts';
import { nextSeat } from './seatKeys.ts';
import { seatsOf } from './seats.ts';

const seats = seatsOf(resultAfter(STATIONS));

test('all 69 seats have a ground, 67 by whole parts and two by remainders', () => {
  expect(seats).toHaveLength(69);
  expect(seats.filter((seat) => seat.ground === 'whole')).toHaveLength(67);
  const byRemainder = seats.filter((seat) => seat.ground === 'remainder');
  expect(byRemainder.map((seat) => seat.list.id)).toEqual(['amanat', 'osdp']);
});

test('the 40th seat of the first list comes by its remainder', () => {
  expect(seats[39]).toMatchObject({ number: 40, ground: 'remainder', list: { id: 'amanat' } });
});

test('a list above the barrier alone has its rest, the next one its minimum', () => {
  const result = resultAfter(STATIONS);
  const [first, second] = result.lists;
  if (!first || !second) throw new Error('no lists');
  const lists = [
    { ...first, votes: 950_000, whole: 68, seats: 67 },
    { ...second, votes: 10_000, whole: 0, seats: 2 },
  ];
  const grounds = seatsOf({ ...result, base: 960_000, lists }).map((seat) => seat.ground);
  expect(grounds.filter((ground) => ground === 'whole')).toHaveLength(67);
  expect(grounds.slice(-2)).toEqual(['minimum', 'minimum']);
});

test('arrow keys walk seat by seat and stop at the ends', () => {
  expect(nextSeat('ArrowRight', 0, seats)).toBe(1);
  expect(nextSeat('ArrowLeft', 0, seats)).toBe(0);
  expect(nextSeat('ArrowRight', 68, seats)).toBe(68);
  expect(nextSeat('End', 3, seats)).toBe(68);
});

test('page keys walk list by list', () => {
  expect(nextSeat('PageDown', 5, seats)).toBe(40);
  expect(nextSeat('PageUp', 44, seats)).toBe(40);
  expect(nextSeat('PageUp', 40, seats)).toBe(0);
});

test('other keys are left to the browser', () => {
  expect(nextSeat('Tab', 5, seats)).toBeNull();
});
