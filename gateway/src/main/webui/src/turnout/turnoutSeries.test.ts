import { expect, test } from 'vitest';
import { hoursOf, pointsOf, shareAt } from './turnoutSeries.ts';

const curve = {
  territory: 'KZ',
  iso: 'KZ',
  name: { kk: '', ru: '', en: '' },
  reported: [],
  published: [
    { at: '12:00', percent: '29.99', flag: null as never },
    { at: '10:00', percent: '16.01', flag: null as never },
    { at: '14:00', percent: null as never, flag: 'gap' as const },
  ],
};

test('the hours stand in the order of the day', () => {
  expect(hoursOf([curve], 'published')).toEqual(['10:00', '12:00', '14:00']);
});

test('an hour without a figure is no point of the curve', () => {
  expect(shareAt(curve, 'published', '14:00')).toBeNull();
  expect(pointsOf(curve, 'published')).toEqual([
    { minute: 720, share: 29.99 },
    { minute: 600, share: 16.01 },
  ]);
});
