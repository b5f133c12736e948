import { expect, test } from 'vitest';
import { borderFor, bordersOf } from './borders.ts';

const square = (west: number, south: number) => [
  [west, south],
  [west + 2, south],
  [west + 2, south + 2],
  [west, south + 2],
  [west, south],
];

const map = bordersOf({
  features: [
    {
      properties: { iso: 'KZ-75' },
      geometry: { type: 'Polygon', coordinates: [square(70, 43)] },
    },
    {
      properties: { KATO: 710000000 },
      geometry: { type: 'MultiPolygon', coordinates: [[square(72, 43)], [square(74, 45)]] },
    },
    { properties: null, geometry: null },
  ],
});
const territory = (iso: string, kato: string) => ({
  id: kato,
  iso,
  kato,
  type: 'city' as const,
  name: { kk: '', ru: '', en: '' },
});

test('a region is found by its ISO code or by its KATO code', () => {
  expect(borderFor(map, territory('KZ-75', '750000000'))?.code).toBe('KZ-75');
  expect(borderFor(map, territory('KZ-71', '710000000'))?.code).toBe('710000000');
  expect(borderFor(map, territory('KZ-10', '100000000'))).toBeUndefined();
});

test('the map fills its width, and north is above', () => {
  const [almaty, capital] = map.regions;
  expect(almaty?.path).toMatch(/^M8\.0 /);
  expect((almaty?.centre[0] ?? 0) < (capital?.centre[0] ?? 0)).toBe(true);
  expect(map.height).toBeGreaterThan(400);
  expect(capital?.path.match(/M/g)).toHaveLength(2);
});
