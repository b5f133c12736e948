import { expect, test } from 'vitest';
import type { TerritoryTotals } from '../api/types.ts';
import { leadingList, measureOf, percentFor } from './measures.ts';
import { shadesFor } from './shades.ts';

const abai: TerritoryTotals = {
  territory: {
    id: '100000000',
    kato: '100000000',
    iso: 'KZ-10',
    type: 'region',
    name: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
  },
  protocolsReceived: 3,
  protocolsExpected: 4,
  voters: 1000,
  issued: 570,
  found: 569,
  invalid: 9,
  againstAll: 60,
  votes: { amanat: 400, auyl: 100 },
};

test('turnout is the part of the listed voters who received ballots', () => {
  expect(percentFor('turnout', abai)).toBe('57.00');
});

test('a share is taken of votes and against all, without invalid ballots', () => {
  expect(percentFor('share:amanat', abai)).toBe('71.43');
  expect(percentFor('againstAll', abai)).toBe('10.71');
});

test('the leading list is the one with most votes', () => {
  expect(leadingList(abai)).toEqual({ id: 'amanat', votes: 400 });
});

test('equal lists have no leader', () => {
  expect(leadingList({ ...abai, votes: { amanat: 100, auyl: 100 } })).toBeNull();
});

test('a territory without protocols has no shares', () => {
  expect(percentFor('share:amanat', { ...abai, votes: {}, againstAll: 0 })).toBeNull();
});

test('an unknown measure in the address becomes turnout', () => {
  expect(measureOf('weather')).toBe('turnout');
  expect(measureOf('share:auyl')).toBe('share:auyl');
});

test('shades go in round steps from the smallest figure to the largest', () => {
  const { bounds, shadeOf } = shadesFor(['25.82', '67.21', null]);
  expect(bounds[0]).toEqual({ from: 20, to: 30 });
  expect([shadeOf('25.82'), shadeOf('67.21'), shadeOf(null)]).toEqual([1, 5, null]);
});

test('a figure outside of the scale gets no shade', () => {
  expect(shadesFor(['25.82', '67.21']).shadeOf('92.39')).toBeNull();
});

test('a complete count has one shade', () => {
  const { bounds, shadeOf } = shadesFor(['100.00', '100.00']);
  expect(bounds).toHaveLength(1);
  expect(shadeOf('100.00')).toBe(1);
});
