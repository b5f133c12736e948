import { expect, test } from 'vitest';
import { baseOf, findingsOf } from './relations.ts';
import type { Typed } from './paper.ts';

const name = { kk: 'а', ru: 'а', en: 'a' };
const options = [
  { id: 'a', name },
  { id: 'b', name },
];

const SOUND: Typed = {
  voters: '1000',
  issued: '600',
  members: '2',
  'issuedByMember[0]': '250',
  'issuedByMember[1]': '350',
  absentee: '3',
  outside: '12',
  received: '1 010',
  cancelled: '410',
  found: '598',
  'votes.a': '400',
  'votes.b': '150',
  againstAll: '38',
  invalid: '10',
  boxes: '1',
  'mobileBoxes[0].number': '1',
  'mobileBoxes[0].applications': '12',
  'mobileBoxes[0].found': '12',
  countStartedAt: '2027-01-10T20:00',
  signedAt: '2027-01-11T03:00',
};

const relations = (changes: Typed) =>
  findingsOf({ ...SOUND, ...changes }, options).map(({ relation }) => relation);

test('a sound protocol breaks nothing', () => {
  expect(relations({})).toEqual([]);
});

test.each([
  ['C1', 'ballots received are those issued and cancelled', { cancelled: '409' }],
  ['C2', 'what the members issued is what was issued', { 'issuedByMember[1]': '351' }],
  ['C4', 'the boxes hold the votes, those against all and the invalid', { invalid: '11' }],
  ['C7', 'a mobile box holds no more than its applications', { 'mobileBoxes[0].found': '13' }],
  ['C8', 'nobody votes outside who received no ballot', { outside: '601' }],
  ['C12', 'a count takes at most twelve hours', { signedAt: '2027-01-11T08:01' }],
])('%s: %s', (relation, _, changes) => {
  expect(relations(changes)).toEqual([relation]);
});

test('C3: no more receive ballots than are on the list', () => {
  expect(relations({ voters: '599' })).toContain('C3');
});

test('C5: more ballots than issued prescribe a step, no error', () => {
  const found = findingsOf({ ...SOUND, found: '601', invalid: '13' }, options);
  expect(found.map(({ relation, severity }) => [relation, severity])).toEqual([['C5', 'action']]);
});

test('C9 and C10: too many ballots or voters ask for an explanation', () => {
  expect(relations({ received: '1011', cancelled: '411' })).toEqual(['C9']);
  expect(relations({ voters: '3001' })).toEqual(['C10']);
});

test('a relation waits until all its figures are typed', () => {
  expect(relations({ found: '', voters: '' })).toEqual([]);
});

test('the base of percentages is all votes and against all', () => {
  expect(baseOf(SOUND, options)).toBe(588);
});
