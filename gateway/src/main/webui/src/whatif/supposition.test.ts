import { expect, test } from 'vitest';
import { searchOf, supposesNothing, suppositionOf } from './supposition.ts';

const LINK =
  'contest=mazhilis-2023-list&regime=mazhilis-2009&threshold=7%25&seats=98&move=amanat%3Abaytaq%3A20000&merge=osdp%3Aqhp';

test('a link is read and written as it was', () => {
  const read = suppositionOf(new URLSearchParams(LINK));
  expect(read.moves).toEqual([{ from: 'amanat', to: 'baytaq', votes: '20000' }]);
  expect(searchOf('mazhilis-2023-list', read).toString()).toBe(LINK);
});

test('figures may be typed with spaces and a decimal comma', () => {
  const search = searchOf('c', {
    regime: '',
    threshold: ' 5,5 ',
    seats: '',
    moves: [{ from: 'a', to: 'b', votes: '20\u202f000' }],
    mergers: [],
  });
  expect(search.getAll('move')).toEqual(['a:b:20000']);
  expect(search.get('threshold')).toBe('5.5%');
});

test('rows that are not filled in ask nothing', () => {
  const search = searchOf('c', {
    regime: '',
    threshold: '',
    seats: '',
    moves: [{ from: 'a', to: '', votes: '1' }],
    mergers: [{ first: '', second: 'b' }],
  });
  expect(supposesNothing(search)).toBe(true);
});

test('a threshold as a fraction is shown in per cent', () => {
  expect(suppositionOf(new URLSearchParams('threshold=1/20')).threshold).toBe('5');
});
