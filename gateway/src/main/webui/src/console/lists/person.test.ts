import { expect, test } from 'vitest';
import { draftOf, isComplete, moved, newPerson, requestsOf } from './person.ts';

test('a person moves one place, and never off the list', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
});

test('a person is complete with name, sex and day of birth; a patronymic may be missing', () => {
  expect(isComplete(newPerson(0))).toBe(false);
  const person = { ...newPerson(0), surname: 'Әлиева', givenName: 'Дана', bornOn: '1990-01-01' };
  expect(isComplete({ ...person, sex: 'female' })).toBe(true);
});

test('what was saved is written again as it was', () => {
  const saved = [
    {
      surname: 'Әлиева',
      givenName: 'Дана',
      patronymic: null as unknown as string,
      sex: 'female' as const,
      bornOn: '1990-01-01',
      disability: false,
      generated: true,
      occupation: 'мұғалім',
      workplace: '№ 1 мектеп',
      residence: 'Алматы',
    },
  ];
  expect(requestsOf(draftOf(saved))).toEqual(saved);
});
