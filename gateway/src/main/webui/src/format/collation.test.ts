import { expect, test } from 'vitest';
import { byKazakhAlphabet } from './collation.ts';

test('every letter stands in its place of the Kazakh alphabet', () => {
  const alphabet = [...'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіэюя'];
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
