import { expect, test } from 'vitest';
import { calendarDay, inKazakhstan } from './dates.ts';

test('before March 2024 the capital was six hours ahead of UTC', () => {
  expect(inKazakhstan('2023-03-19T18:30:00Z')).toEqual({
    day: 20,
    month: 3,
    year: 2023,
    time: '00:30',
  });
});

test('since March 2024 it is five hours ahead', () => {
  expect(inKazakhstan('2026-11-21T18:41:00Z').time).toBe('23:41');
});

test('a calendar day is the same everywhere', () => {
  expect(calendarDay('2023-03-19')).toEqual({ year: 2023, month: 3, day: 19 });
});
