import { expect, test } from 'vitest';
import { findStations, type StationProgress } from './findStations.ts';

const station = (id: string, kk: string) =>
  ({ station: id, name: { kk, ru: kk, en: kk }, state: 'missing' }) as StationProgress;
const stations = [
  station('75-0001', 'Әл-Фараби'),
  station('75-0002', 'Абай'),
  station('10-0001', 'Абай'),
];
const find = (looked: string) => findStations(stations, looked).map((one) => one.station);

test('every word looked for is in the number or the name', () => {
  expect(find('абай 75')).toEqual(['75-0002']);
  expect(find('ӘЛ-фараби')).toEqual(['75-0001']);
});

test('nothing looked for finds every station', () => {
  expect(find(' ')).toHaveLength(3);
});
