import { expect, test } from 'vitest';
import { formOf, typedOf, type ProtocolForm } from './form.ts';
import { linesOf, paperFor } from './paper.ts';

const name = { kk: 'а', ru: 'а', en: 'a' };
const options = [{ id: 'a', name }];

const typed = {
  voters: '1 000',
  issued: '600',
  members: '1',
  'issuedByMember[0]': '600',
  'votes.a': '500',
  boxes: '1',
  'mobileBoxes[0].number': '2',
  'mobileBoxes[0].applications': '9',
  'mobileBoxes[0].found': '9',
  signedAt: '2027-01-11T03:00',
  signatures: 'Ахметова А., Серік Б.',
  'explanations.C9': 'reserve of the district',
};

test('the paper keeps its order, and a count opens its rows', () => {
  expect(linesOf(paperFor(options, typed)).map((line) => line.name)).toEqual([
    'voters',
    'issued',
    'members',
    'issuedByMember[0]',
    'absentee',
    'outside',
    'received',
    'cancelled',
    'found',
    'votes.a',
    'againstAll',
    'invalid',
    'boxes',
    'mobileBoxes[0].number',
    'mobileBoxes[0].applications',
    'mobileBoxes[0].found',
    'countStartedAt',
    'signedAt',
    'signatures',
    'remarks',
  ]);
});

test('what is typed becomes figures, and what is empty stays out', () => {
  const form = formOf(typed, options, { contest: 'c', station: 's' });
  expect(form).toMatchObject({
    voters: 1000,
    found: undefined,
    issuedByMember: [600],
    votes: { a: 500 },
    mobileBoxes: [{ number: 2, applications: 9, found: 9 }],
    signedAt: '2027-01-11T03:00:00+05:00',
    signatures: ['Ахметова А.', 'Серік Б.'],
    explanations: { C9: 'reserve of the district' },
  });
});

test('an entry is typed back as it was', () => {
  const form = formOf(typed, options, { contest: 'c', station: 's' });
  const again = formOf(typedOf(form as unknown as ProtocolForm), options, {
    contest: 'c',
    station: 's',
  });
  expect(again).toEqual(form);
});
