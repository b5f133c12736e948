import { call } from './suite.ts';

const NOTE = {
  kk: 'Жаттығу сайлауы: барлық деректер ойдан шығарылған.',
  ru: 'Учебные выборы: все данные вымышлены.',
  en: 'Rehearsal: all data are generated.',
};
const DAY_MILLISECONDS = 86_400_000;
export const DEPOSIT = 100_000_000;
const NOMINATING = { from: 41, until: 59 };

interface Election {
  id: string;
  territory: string;
  votingDay: string;
  retrospective: boolean;
  contests: { id: string; kind: string }[];
}

const dayIn = (days: number) =>
  new Date(Date.now() + days * DAY_MILLISECONDS).toISOString().slice(0, 10);

/** The list contest of a future election in which nomination is open; called when there is none. */
export async function rehearsal(): Promise<string> {
  const called = await call<{ items: Election[] }>('central', 'GET', '/api/elections?limit=500');
  const fitting = called?.items.find(
    ({ territory, retrospective, votingDay }) =>
      territory === 'KZ' &&
      !retrospective &&
      votingDay >= dayIn(NOMINATING.from) &&
      votingDay <= dayIn(NOMINATING.until),
  );
  const election =
    fitting ?? (await callElection('kurultai').catch(() => callElection('mazhilis')));
  const contest = election?.contests.find(({ kind }) => kind === 'list')?.id ?? '';
  await withRegisteredLists(contest);
  return contest;
}

const callElection = (body: string) =>
  call<Election>('central', 'POST', '/api/elections', {
    id: `rehearsal-${dayIn(50)}`,
    body,
    votingDay: dayIn(50),
    kind: 'regular',
    reason: 'Rehearsal of the consoles',
    note: NOTE,
  });

async function withRegisteredLists(contest: string) {
  for (const [index, party] of ['amanat', 'auyl'].entries()) {
    const address = `/api/contests/${contest}/lists/${party}`;
    const list = await call<{ state: string }>('central', 'GET', address);
    if (list?.state === 'registered') continue;
    await call(`party-${party}`, 'POST', `/api/contests/${contest}/lists`, {
      party,
      persons: generatedPersons(index),
      generated: NOTE,
    });
    await bringPapers(contest, party);
    await call('central', 'POST', `${address}/registration`, {
      registeredAt: new Date().toISOString(),
      decisionNumber: `R-${index + 1}`,
      reason: 'The documents are complete',
    });
  }
}

/** Ten people, half of them women, who exist nowhere. */
export function generatedPersons(list: number) {
  const surnames = ['Жаттығу', 'Сынақ', 'Үлгі', 'Мысал', 'Дайындық'];
  return Array.from({ length: 10 }, (_, index) => ({
    surname: `${surnames[index % 5]}${index % 2 ? 'ов' : 'ова'}`,
    givenName: ['Айша', 'Ермек', 'Дана', 'Серік'][index % 4],
    patronymic: null,
    sex: index % 2 ? 'male' : 'female',
    bornOn: `19${70 + index}-0${1 + list}-1${index}`,
    disability: false,
    generated: true,
  }));
}

interface Papers {
  missing: { person?: number; kind: string }[];
}

/** Every paper that the law wants, brought and accepted. */
async function bringPapers(contest: string, party: string) {
  const address = `/api/contests/${contest}/nominees/${party}/papers`;
  const wanted = await call<Papers>('central', 'GET', address);
  await call('central', 'POST', address, {
    papers: (wanted?.missing ?? []).map(({ person, kind }) => ({
      person,
      kind,
      ...(kind === 'deposit-receipt' ? { amount: DEPOSIT } : {}),
    })),
  });
  await call('central', 'POST', `${address}/acceptances`, { reason: 'The papers are in order' });
}
