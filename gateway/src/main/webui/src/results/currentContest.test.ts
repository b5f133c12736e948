import { expect, test } from 'vitest';
import type { Election, ResultStatus, ResultSummary } from '../api/types.ts';
import { currentContest } from './currentContest.ts';

const election = (id: string, votingDay: string, territory = 'KZ'): Election => ({
  id,
  body: 'mazhilis',
  regime: 'mazhilis-2023',
  votingDay,
  kind: 'regular',
  territory,
  contests: [],
});
const result = (id: string, status: ResultStatus, protocolsReceived = 10): ResultSummary => ({
  contest: `${id}-list`,
  election: id,
  kind: 'list',
  status,
  protocolsReceived,
});

const elections = [
  election('kurultai-2027', '2027-01-10'),
  election('mazhilis-2023', '2023-03-19'),
  election('maslikhat-2026', '2026-05-01', '750000000'),
  election('mazhilis-drill-1', '2026-11-01'),
];
const chosen = (results: ResultSummary[], today: string) =>
  currentContest(results, elections, today)?.election;

test('an election that is only called does not displace the newest certified one', () => {
  const results = [result('kurultai-2027', 'counting', 0), result('mazhilis-2023', 'certified')];
  expect(chosen(results, '2026-11-21')).toBe('mazhilis-2023');
});

test('from its voting day on the new election stands first', () => {
  const results = [result('mazhilis-2023', 'certified'), result('kurultai-2027', 'counting', 0)];
  expect(chosen(results, '2027-01-10')).toBe('kurultai-2027');
});

test('an election whose count ended in a tie is still the one of the day', () => {
  const results = [result('mazhilis-2023', 'certified'), result('kurultai-2027', 'tied')];
  expect(chosen(results, '2027-01-12')).toBe('kurultai-2027');
});

test('exercises and elections of one region do not open the site', () => {
  const results = [
    result('mazhilis-drill-1', 'certified'),
    result('maslikhat-2026', 'certified'),
    result('mazhilis-2023', 'certified'),
  ];
  expect(chosen(results, '2026-11-21')).toBe('mazhilis-2023');
});

test('before anything is counted, the next election stands there', () => {
  expect(chosen([result('kurultai-2027', 'counting', 0)], '2026-11-21')).toBe('kurultai-2027');
});
