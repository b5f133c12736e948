import { expect, test } from 'vitest';
import { rowsForCsv, sortRows, type Column } from './columns.ts';

interface Place {
  name: string;
  voters: number;
}

const columns: Column<Place>[] = [
  { key: 'name', title: 'Region', value: (place) => place.name },
  { key: 'voters', title: 'Voters', value: (place) => place.voters },
];

const places = [
  { name: 'Қостанай', voters: 2 },
  { name: 'Абай', voters: 10 },
  { name: 'Ұлытау', voters: 1 },
];

const names = (order: { key: string; descending: boolean }) =>
  sortRows(places, columns, order).map((place) => place.name);

test('words are sorted by the Kazakh alphabet', () => {
  expect(names({ key: 'name', descending: false })).toEqual(['Абай', 'Қостанай', 'Ұлытау']);
});

test('numbers are sorted as numbers', () => {
  expect(names({ key: 'voters', descending: true })).toEqual(['Абай', 'Қостанай', 'Ұлытау']);
});

test('a download names its columns and keeps exact values', () => {
  expect(rowsForCsv(places.slice(0, 1), columns)).toEqual([
    ['Region', 'Voters'],
    ['Қостанай', 2],
  ]);
});
