import { expect, test } from 'vitest';
import { byKazakhAlphabet } from './collation.ts';

test('every letter stands in its place of the Kazakh alphabet', () => {
  const alphabet = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
  expect(alphabet.toReversed().sort(byKazakhAlphabet)).toEqual(alphabet);
});

test('regions are sorted as the Kazakh alphabet demands', () => {
  const names = ['Қостанай', 'Карағанды', 'Ұлытау', 'Түркістан', 'Ақмола', 'Абай'];
  expect(names.sort(byKazakhAlphabet)).toEqual([
    'Абай',
    'Ақмола',
    'Карағанды',
    'Қостанай',
    'Түркістан',
    'Ұлытау',
  ]);
});

test('a word stands before the longer one that it begins', () => {
  expect(['Алматы қаласы', 'Алматы'].sort(byKazakhAlphabet)).toEqual(['Алматы', 'Алматы қаласы']);
});

test('Kazakh words stand before Latin ones', () => {
  expect(['Respublica', 'Ауыл', 'AMANAT'].sort(byKazakhAlphabet)).toEqual([
    'Ауыл',
    'AMANAT',
    'Respublica',
  ]);
});
