import { expect, test } from 'vitest';
import { resultAfter } from '../../dev/answers.ts';
import { STATIONS } from '../../dev/official2023.ts';
import { districtSeatsAfter } from './districtSeats.ts';

test('the districts are numbered after the lists', () => {
  const seats = districtSeatsAfter(69, 29, []);
  expect([seats.length, seats[0]?.number, seats.at(-1)?.number]).toEqual([29, 70, 98]);
});

test('a district without a result is open, one with a winner names who is elected', () => {
  const [winner = null] = resultAfter(STATIONS).lists;
  const seats = districtSeatsAfter(69, 2, [
    { contest: 'd01', winner },
    { contest: 'd02', winner: null },
  ]);
  expect(seats.map(({ ground }) => ground)).toEqual(['elected', 'district']);
});
