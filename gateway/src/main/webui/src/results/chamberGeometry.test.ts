import { expect, test } from 'vitest';
import { planChamber } from './chamberGeometry.ts';

test.each([0, 1, 2, 5, 21, 69, 98, 145])('a chamber of %i has a place for every seat', (seats) => {
  expect(planChamber(seats).places).toHaveLength(seats);
});

test('no two of the 69 seats touch', () => {
  const { places, seatRadius } = planChamber(69);
  for (const [index, seat] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      expect(Math.hypot(seat.x - other.x, seat.y - other.y)).toBeGreaterThan(2 * seatRadius);
    }
  }
});

test('seats are counted from the left wing to the right wing', () => {
  const angles = planChamber(69).places.map((place) => place.angle);
  expect(angles).toEqual(angles.toSorted((left, right) => left - right));
});

test('on a phone of 360 px, centres of seats are 24 px apart', () => {
  const { places } = planChamber(69);
  const pixels = 336 / 2.24;
  for (const [index, seat] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      expect(Math.hypot(seat.x - other.x, seat.y - other.y) * pixels).toBeGreaterThanOrEqual(24);
    }
  }
});
