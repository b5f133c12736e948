import { expect, test } from 'vitest';
import { resultAfter } from '../../dev/answers.ts';
import { readResult } from './result.ts';

test('fields that a service leaves out are read as null', () => {
  const { note: _, quotient: __, certified: ___, ...sparse } = resultAfter(0);
  const result = readResult(sparse as Parameters<typeof readResult>[0]);
  expect([result.note, result.quotient, result.certified]).toEqual([null, null, null]);
});

test('what was published stays as it is', () => {
  const published = resultAfter(100);
  expect(readResult(published)).toEqual(published);
});
