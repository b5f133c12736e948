import { expect, test } from 'vitest';
import { lists, resultAfter } from '../../dev/answers.ts';
import { STATIONS } from '../../dev/official2023.ts';
import { compare } from './comparison.ts';

const result = resultAfter(STATIONS);

test('the published result of 2023 agrees', () => {
  expect(compare(result, lists)?.agrees).toBe(true);
});

test('a seat too many is found', () => {
  const wrong = result.lists.map((list) => (list.id === 'osdp' ? { ...list, seats: 5 } : list));
  const comparison = compare({ ...result, lists: wrong }, lists);
  expect(comparison?.agrees).toBe(false);
  expect(comparison?.seats.filter(({ seats }) => !seats.agrees).map(({ id }) => id)).toEqual([
    'osdp',
  ]);
});

test('a wrong base is found', () => {
  expect(compare({ ...result, base: result.base + 1 }, lists)?.agrees).toBe(false);
});

test('a law that the page does not know is not guessed', () => {
  expect(compare({ ...result, regime: 'kurultai-2099' }, lists)).toBeNull();
});

test('where the law is silent, published and computed silence agree', () => {
  const silent = resultAfter(0);
  const comparison = compare({ ...silent, outcome: 'not-provided-by-law' }, lists);
  expect(comparison?.allocation.outcome).toBe('not-provided-by-law');
  expect(comparison?.agrees).toBe(true);
});
