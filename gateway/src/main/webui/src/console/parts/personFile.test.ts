import { expect, test } from 'vitest';
import { rowsOfCsv } from './personFile.ts';

test('a file of persons is read by the names of its columns', () => {
  expect(rowsOfCsv('\ufeffsurname,born_on\r\nӘлиева,1990-01-01\r\n\r\n')).toEqual([
    { surname: 'Әлиева', born_on: '1990-01-01' },
  ]);
});

test('semicolons separate too, and quotes keep them', () => {
  expect(rowsOfCsv('a;b\n"x; ""y""";z')).toEqual([{ a: 'x; "y"', b: 'z' }]);
});

test('a cell at the end may be empty', () => {
  expect(rowsOfCsv('a,b\n1,')).toEqual([{ a: '1', b: '' }]);
});
