import { expect, test } from 'vitest';
import { decimalNumber, percentNumber, wholeNumber } from './numbers.ts';

test('Kazakh and Russian group digits by narrow spaces that do not break', () => {
  expect(wholeNumber('kk')(3431510)).toBe('3\u202f431\u202f510');
  expect(wholeNumber('ru')(10223n)).toBe('10\u202f223');
});

test('English groups digits by commas', () => {
  expect(wholeNumber('en')(3431510)).toBe('3,431,510');
});

test('the decimal mark follows the language', () => {
  expect(decimalNumber('ru')('86546.67')).toBe('86\u202f546,67');
  expect(percentNumber('en')('53.90')).toBe('53.90\u202f%');
});

test('a share of nothing is a dash', () => {
  expect(percentNumber('kk')(null)).toBe('–');
});
