import type { PartyList, Person, Result, Step, TerritoryTotals } from '../src/api/types.ts';
import { allocate } from '../src/check/allocation.ts';
import { laws } from '../src/check/laws.ts';
import { percentOf, printFraction } from '../src/format/fractions.ts';
import {
  AGAINST_ALL,
  CONTEST,
  INVALID,
  ISSUED,
  LIST_LENGTHS,
  NAMES,
  REGIONS,
  SEATS,
  STATIONS,
  VOTERS,
  VOTES,
} from './official2023.ts';

const note = {
  kk: 'Ел бойынша қорытынды – ресми (ОСК, 2023 ж. 19 наурыз); жарамсыз бюллетеньдер саны есептеп шығарылған; учаскелер мен өңірлерге бөлу және олардың көлемі жасанды.',
  ru: 'Итоги по стране официальные (ЦИК, 19 марта 2023 г.); число недействительных бюллетеней выведено расчётом; разбивка по участкам и регионам и их размеры синтетические.',
  en: 'The national totals are official (CEC, 19 March 2023); invalid ballots are derived; the split into stations and regions, and their sizes, are synthetic.',
};

type Id = keyof typeof VOTES;
const ids = Object.keys(VOTES) as Id[];
const law = laws['mazhilis-2023'];

/** The result after a part of the protocols: `received` of all of them. */
export function resultAfter(received: number): Result {
  const part = (count: number) => Math.floor((count * received) / STATIONS);
  // The first protocols lean a little, so that the chamber moves.
  const lean = (id: Id) =>
    1 + 0.25 * (1 - received / STATIONS) * Math.sin(id.length * 2 + received / 900);
  const counted = ids.map((id) => ({ id, votes: BigInt(Math.floor(part(VOTES[id]) * lean(id))) }));
  const againstAll = part(AGAINST_ALL);
  if (!law) throw new Error('no law of 2023');
  const allocation = allocate(law, BigInt(SEATS), counted, BigInt(againstAll));
  const allocated = allocation.outcome === 'allocated' ? allocation : null;
  const certified = received === STATIONS;
  return {
    contest: CONTEST,
    election: 'mazhilis-2023',
    kind: 'list',
    regime: 'mazhilis-2023',
    status: certified ? 'certified' : 'counting',
    version: received,
    synthetic: true,
    note,
    protocolsReceived: received,
    protocolsExpected: STATIONS,
    voters: part(VOTERS),
    issued: part(ISSUED),
    base: Number(allocation.base),
    againstAll,
    invalid: part(INVALID),
    threshold: '1/20',
    quotient: allocated ? printFraction(allocated.quotient) : null,
    seats: SEATS,
    outcome: allocated ? 'allocated' : null,
    reason: null,
    lists: ids.map((id) => {
      const own = allocated?.lists.find((list) => list.id === id);
      return {
        id,
        name: NAMES[id],
        votes: Number(counted.find((list) => list.id === id)?.votes ?? 0n),
        share: own ? printFraction(own.share) : null,
        sharePercent: own ? percentOf(own.votes, allocation.base, 2) : null,
        admitted: own?.admitted ?? false,
        whole: own ? Number(own.whole) : null,
        remainder: own ? printFraction(own.remainder) : null,
        seats: own ? Number(own.seats) : null,
      };
    }),
    steps: allocated ? steps(Number(allocation.base), printFraction(allocated.quotient)) : [],
    decision: null,
    supersedes: null,
    certified: certified ? { decisionNumber: '1/720', at: '2023-03-27T09:00:00Z' } : null,
    updatedAt: certified ? '2023-03-27T09:00:00Z' : new Date().toISOString(),
  };
}

const cited = (article: string) => ({
  kk: `${article}-бап`,
  ru: `ст. ${article}`,
  en: `art. ${article}`,
});
const same = (text: string) => ({ kk: text, ru: text, en: text });

function steps(base: number, quotient: string): Step[] {
  return [
    {
      rule: 'base',
      article: '43(5)',
      ground: cited('43(5)'),
      interpretation: false,
      figures: { base, againstAll: AGAINST_ALL },
      text: {
        kk: `Негіз: тізімдерге берілген дауыстар мен «Бәріне қарсымын» дауыстары бірге ${base}. Жарамсыз бюллетеньдер кірмейді.`,
        ru: `База: голоса за списки и «Против всех» вместе составляют ${base}. Недействительные бюллетени не входят.`,
        en: `The base is the votes for lists and against all together: ${base}. Invalid ballots are excluded.`,
      },
    },
    {
      rule: 'threshold',
      article: '97-1(2)',
      ground: cited('97-1(2)'),
      interpretation: false,
      figures: { threshold: '1/20' },
      text: {
        kk: 'Негіздің кемінде бес пайызын алған тізімдер бөлуге жіберіледі.',
        ru: 'К распределению допущены списки, получившие не менее пяти процентов базы.',
        en: 'Lists with at least five per cent of the base are admitted.',
      },
    },
    {
      rule: 'quotient',
      article: '97-1(3)',
      ground: cited('97-1(3)'),
      interpretation: false,
      figures: { quotient },
      text: same(`5971719 ÷ 69 = ${quotient}`),
    },
    {
      rule: 'remainders',
      article: '97-1(4)',
      ground: cited('97-1(4)'),
      interpretation: true,
      figures: {},
      text: {
        kk: 'Қалған мандаттар ең үлкен қалдықтар бойынша бір-бірден беріледі.',
        ru: 'Оставшиеся мандаты распределены по одному по наибольшим остаткам.',
        en: 'The mandates that are left go one each to the largest remainders.',
      },
    },
  ];
}

/** The regions after a part of the protocols; sizes are rough, shares differ a little from region to region. */
export function territoriesAfter(received: number): TerritoryTotals[] {
  const sizes = REGIONS.reduce((sum, region) => sum + region[5], 0);
  return REGIONS.map(([iso, kk, ru, en, turnout, size], index) => {
    const expected = Math.round((STATIONS * size) / sizes);
    const part = Math.min(1, (received / STATIONS) * (1 + 0.3 * Math.sin(index * 3)));
    const arrived = received === STATIONS ? expected : Math.floor(expected * part);
    const done = arrived / expected;
    const voters = Math.round(((VOTERS * size) / sizes) * done);
    const issued = Math.round((voters * turnout) / 100);
    const found = Math.round(issued * 0.982);
    const shareOf = (id: Id, place: number) =>
      (VOTES[id] / 6_366_441) * (1 + 0.28 * Math.sin(index * 2.3 + place * 1.7));
    const votes = Object.fromEntries(
      ids.map((id, place) => [id, Math.round(found * shareOf(id, place))]),
    );
    return {
      territory: {
        id: iso === 'abroad' ? 'abroad' : `${iso.slice(3)}0000000`,
        kato: iso === 'abroad' ? null : `${iso.slice(3)}0000000`,
        iso: iso === 'abroad' ? null : iso,
        type: iso === 'abroad' ? 'abroad' : 'region',
        name: { kk, ru, en },
      },
      protocolsReceived: arrived,
      protocolsExpected: expected,
      voters,
      issued,
      found,
      invalid: Math.round(issued * 0.024),
      againstAll: Math.round(found * 0.039 * (1 + 0.4 * Math.sin(index))),
      votes,
    };
  });
}

export const election = {
  id: 'mazhilis-2023',
  body: 'mazhilis',
  regime: 'mazhilis-2023',
  votingDay: '2023-03-19',
  territory: 'KZ',
  kind: 'early',
  note,
  contests: [{ id: CONTEST, kind: 'list', seats: SEATS }],
};

const SURNAMES = ['Ахметова', 'Қасымов', 'Нұрланқызы', 'Ібраев', 'Өмірбек', 'Жұмабаева', 'Әлиев'];
const GIVEN_NAMES = ['Айгүл', 'Ерлан', 'Дана', 'Қайрат', 'Әсел', 'Нұрлан', 'Гүлнар'];

const personsOf = (count: number) =>
  Array.from({ length: count }, (_, index): Person => ({
    number: index + 1,
    surname: SURNAMES[index % 7] ?? '',
    givenName: GIVEN_NAMES[(index * 3) % 7] ?? '',
    bornIn: 1958 + ((index * 7) % 40),
    generated: true,
  }));

export const lists = ids.map((id, index): PartyList => ({
  party: id,
  name: NAMES[id],
  registeredAt: `2023-02-${String(6 + index).padStart(2, '0')}T1${index}:30:00+06:00`,
  figures: {
    persons: LIST_LENGTHS[id],
    women: Math.ceil(LIST_LENGTHS[id] * 0.28),
    youth: 3,
    disability: 1,
    counted: Math.ceil(LIST_LENGTHS[id] * 0.32),
    required: Math.ceil(LIST_LENGTHS[id] * 0.3),
  },
  persons: personsOf(LIST_LENGTHS[id]),
}));
