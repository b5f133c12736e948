import { generatedPersons } from './rehearsal.ts';
import { call, callWithLines, until } from './suite.ts';

export const CITY = '750000000';
const SYSTEM = 'regional-kz-75';
const DAY = '2023-03-19';
const A_REQUEST = 250;
const PERSONS = 6;

/** The lists stand for election at the same second, and come out even: there the law stops. */
export const LISTS = ['amanat', 'auyl'];

/** The stations that a story enters by hand, or declares to have no protocol. */
export const BY_CLERKS = '75-0001';
export const CONTRADICTORY = '75-0002';
export const ABSENT = '75-0003';
export const RECOUNTED = '75-0004';

const NOTE = {
  kk: 'Жаттығу: барлық деректер ойдан шығарылған.',
  ru: 'Учение: все данные вымышлены.',
  en: 'Practice: all data are generated.',
};

/** An election of the city's maslikhat that is recorded afterwards, so that all of it may be counted today. */
export async function callElection(): Promise<string> {
  const id = `practice-${Date.now().toString(36)}`;
  await call('central', 'POST', '/api/elections', {
    id,
    body: 'maslikhat-region',
    votingDay: DAY,
    kind: 'regular',
    territory: CITY,
    seats: 10,
    reason: 'Practice',
    note: NOTE,
  });
  for (const [index, party] of LISTS.entries()) {
    const lists = `/api/contests/${id}-list/lists`;
    await call(`party-${party}`, 'POST', lists, {
      party,
      persons: personsOf(index),
      generated: NOTE,
    });
    await call('central', 'POST', `${lists}/${party}/registration`, {
      registeredAt: `${DAY.replace('03-19', '02-10')}T10:00:00+06:00`,
      decisionNumber: `P-${index + 1}`,
      reason: 'The documents are complete',
    });
  }
  await until(() => isCounted(`${id}-list`, LISTS));
  return id;
}

export const personsOf = (list: number) => generatedPersons(list).slice(0, PERSONS);

/** Whether the tally has heard of all that stand in a contest. */
export async function isCounted(contest: string, options: readonly string[]) {
  const total = await call<{ votes: Record<string, number> }>(
    'central',
    'GET',
    `/api/totals/${contest}`,
  );
  return options.every((option) => option in (total?.votes ?? {}));
}

/** A protocol whose figures agree, half of its votes for each of two. */
export const protocolOf = (contest: string, station: string, options: readonly string[]) => ({
  contest,
  station,
  voters: 1000,
  issued: 600,
  issuedByMember: [300, 300],
  absentee: 2,
  outside: 12,
  received: 1010,
  cancelled: 410,
  found: 600,
  votes: Object.fromEntries(options.map((option) => [option, 560 / options.length])),
  againstAll: 40,
  invalid: 0,
  mobileBoxes: [{ number: 1, applications: 12, found: 12 }],
  countStartedAt: `${DAY}T20:05:00+05:00`,
  signedAt: `${DAY}T23:10:00+05:00`,
  signatures: ['chair', 'secretary', 'member'],
});

/** The city's own system sends the protocols of every other station. */
export async function sendTheRest(contest: string) {
  const { items } = (await call<{ items: { id: string }[] }>(
    'central',
    'GET',
    `/api/stations?limit=1000&territory=${CITY}`,
  )) ?? { items: [] };
  const lines = items
    .map(({ id }) => id)
    .filter((id) => id !== BY_CLERKS && id !== ABSENT)
    .map((id) => ({
      ...protocolOf(contest, id, LISTS),
      // The paper says less than its lines add up to.
      ...(id === CONTRADICTORY ? { found: 540, paperSaysSo: true } : {}),
    }));
  for (let from = 0; from < lines.length; from += A_REQUEST) {
    await sendProtocols(lines.slice(from, from + A_REQUEST));
  }
}

/** Sends protocols as the city's system; a refusal of one of them is an error. */
export async function sendProtocols(lines: readonly unknown[]) {
  const answers = await callWithLines(SYSTEM, '/api/protocols/bulk', lines);
  const refused = answers.split('\n').find((line) => line.includes('"refused"'));
  if (refused) throw new Error(refused);
}
