import { expect, test } from 'vitest';
import { findStations } from './findStations.ts';

const station = (id: string, kk: string) => ({
  id,
  territory: 't',
  number: 1,
  kind: 'ordinary',
  voters: 1,
  name: { kk, ru: kk, en: kk },
});
const row = (of: string, state: 'accepted' | 'differing') => ({
  id: of,
  contest: 'c',
  station: of,
  territory: 't',
  state,
  version: 1,
  counts: false,
  enteredAt: '',
});
const stations = [
  station('75-0001', 'Әл-Фараби'),
  station('75-0002', 'Абай'),
  station('10-0001', 'Абай'),
];
const rows = [row('75-0001', 'accepted'), row('75-0002', 'differing')];
const find = (state: string, looked: string) =>
  findStations(stations, rows, { station: null, state, looked }).map((one) => one.station.id);

test('every word looked for is in the number or the name', () => {
  expect(find('', 'абай 75')).toEqual(['75-0002']);
  expect(find('', 'ӘЛ-фараби')).toEqual(['75-0001']);
});

test('a station without a protocol is missing', () => {
  expect(find('missing', '')).toEqual(['10-0001']);
  expect(find('accepted', '')).toEqual(['75-0001']);
});

test('a member of a station sees that station alone', () => {
  const found = findStations(stations, rows, { station: '75-0002', state: '', looked: '' });
  expect(found.map((one) => one.row?.state)).toEqual(['differing']);
});
