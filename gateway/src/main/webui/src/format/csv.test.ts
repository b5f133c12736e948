import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('cells with commas and quotes are quoted', () => {
  expect(toCsv([['a,b', 'say "yes"', 12]])).toBe('"a,b","say ""yes""",12\r\n');
});

test('a cell that looks like a formula is guarded', () => {
  expect(toCsv([['=SUM(A1)', '@x', -3]])).toBe("'=SUM(A1),'@x,-3\r\n");
});
