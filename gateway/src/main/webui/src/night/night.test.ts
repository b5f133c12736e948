import { expect, test } from 'vitest';
import { resultAfter, territoriesAfter } from '../../dev/answers.ts';
import { STATIONS } from '../../dev/official2023.ts';
import { arrivedBy, planNight, share, totalsAfter } from './night.ts';
import { hasPublishedSeats, resultOf } from './nightResult.ts';

const territories = territoriesAfter(STATIONS);
const published = resultAfter(STATIONS);
const night = planNight(
  territories,
  published.lists.map(({ id }) => id),
);

test('parts add up to the whole', () => {
  expect(share(10, [1, 1, 1]).reduce((sum, part) => sum + part, 0)).toBe(10);
});

test('at the end of the night every region has its published totals', () => {
  const end = totalsAfter(night, night.minutes.length);
  expect(end).toEqual(
    territories.map((totals) => ({ ...totals, protocolsReceived: totals.protocolsExpected })),
  );
});

test('no figure of a protocol is negative', () => {
  expect(night.rows.every((figure) => figure >= 0)).toBe(true);
});

test('protocols arrive one after another, none before the polls close', () => {
  expect(night.minutes.every((minute, at) => minute >= (night.minutes[at - 1] ?? 0))).toBe(true);
  expect([arrivedBy(night, 0), arrivedBy(night, 12 * 60)]).toEqual([0, night.minutes.length]);
});

test('the night is the same every time', () => {
  const again = planNight(territories, night.lists);
  expect(again.minutes).toEqual(night.minutes);
});

test('the seats are counted anew at every moment', () => {
  const early = resultOf(published, totalsAfter(night, 300));
  const seats = early.lists.reduce((sum, list) => sum + (list.seats ?? 0), 0);
  expect([early.protocolsReceived, seats]).toEqual([300, published.seats]);
});

test('the last protocol brings the seats that follow from the regions', () => {
  const end = resultOf(published, totalsAfter(night, night.minutes.length));
  const same = resultOf(published, territories);
  expect(hasPublishedSeats(end, same)).toBe(true);
});
