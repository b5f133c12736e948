import { expect, test } from 'vitest';
import { TILES } from './tiles.ts';

test('the 20 regions and the stations abroad each have a place of their own', () => {
  const places = new Set(Object.values(TILES).map((place) => place.join(' ')));
  expect(Object.keys(TILES)).toHaveLength(21);
  expect(places.size).toBe(21);
});
