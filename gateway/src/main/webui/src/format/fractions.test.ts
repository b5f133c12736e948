import { expect, test } from 'vitest';
import { compareFractions, fraction, parseFraction, percentOf, toDecimal } from './fractions.ts';

test('a fraction is kept in lowest terms', () => {
  expect(fraction(5971719n, 69n)).toEqual({ numerator: 1990573n, denominator: 23n });
});

test('the exact text of the API is read back', () => {
  expect(parseFraction('1990573/23')).toEqual(fraction(5971719n, 69n));
  expect(parseFraction('7')).toEqual(fraction(7n));
});

test('a half is rounded up', () => {
  expect(toDecimal(fraction(1n, 8n), 2)).toBe('0.13');
  expect(toDecimal(fraction(5n, 2n), 0)).toBe('3');
});

test('the official percentages of 2023 follow from the votes', () => {
  const base = 6_366_441;
  const official: [number, string][] = [
    [3_431_510, '53.90'],
    [693_938, '10.90'],
    [547_154, '8.59'],
    [535_139, '8.41'],
    [432_920, '6.80'],
    [331_058, '5.20'],
    [146_431, '2.30'],
  ];
  for (const [votes, percent] of official) expect(percentOf(votes, base, 2)).toBe(percent);
});

test('nothing has no share', () => {
  expect(percentOf(0, 0, 2)).toBeNull();
});

test('fractions are compared exactly', () => {
  const nearly = fraction(9_007_199_254_740_993n, 9_007_199_254_740_992n);
  expect(compareFractions(nearly, fraction(1n))).toBe(1);
});
