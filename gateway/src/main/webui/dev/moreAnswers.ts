import { readdirSync, readFileSync } from 'node:fs';
import { allocate } from '../src/check/allocation.ts';
import { laws } from '../src/check/laws.ts';
import { fraction, percentOf, printFraction } from '../src/format/fractions.ts';
import { lists, resultAfter, territoriesAfter } from './answers.ts';
import { CONTEST, NAMES, STATIONS } from './official2023.ts';

const FILES = new URL(
  '../../../../../election-law/src/main/resources/kz/mandat/law/regime/',
  import.meta.url,
);
const BODIES = { kk: 'Орган', ru: 'Орган', en: 'Body' };
const page = <Item>(items: Item[]) => ({ items, next: null });

interface Law {
  id: string;
  body: string;
  edition: string;
  name: { kk: string; ru: string; en: string };
  from: { value: string };
  until?: { value: string };
  lists?: object;
  districts?: object;
}

const regimes = readdirSync(FILES).map((name) => {
  const law = JSON.parse(readFileSync(new URL(name, FILES), 'utf8')) as Law;
  const regime = {
    id: law.id,
    body: law.body,
    bodyTitle: BODIES,
    name: law.name,
    from: law.from.value,
    until: law.until?.value ?? null,
    lists: Boolean(law.lists),
    districts: Boolean(law.districts),
    hash: '0'.repeat(64),
  };
  return {
    regime,
    edition: { id: law.edition, date: '2023-01-01', title: { kk: 'EL', ru: 'EL', en: 'EL' } },
    law,
  };
});

const parties = lists.map(({ party, name }) => ({
  id: party,
  name,
  registeredOn: '2023-01-19',
  certificateNumber: `DEMO-${party}`,
  state: 'registered',
  suspendedUntil: null,
  leader: null,
  address: null,
  charterOn: null,
  version: 1,
  effectiveOn: '2023-01-19',
}));

const stationOf = (number: number) => ({
  id: `75-${String(number).padStart(4, '0')}`,
  territory: '750000000',
  number,
  kind: number % 9 === 0 ? 'hospital' : 'ordinary',
  voters: 900 + ((number * 37) % 2_000),
  name: {
    kk: `№ ${number} сайлау учаскесі, Алматы қаласы`,
    ru: `Избирательный участок № ${number}, город Алматы`,
    en: `Polling station ${number}, Almaty`,
  },
});
const stations = Array.from({ length: 553 }, (_, index) => stationOf(index + 1));

const figures = (amanat: number) => ({
  contest: CONTEST,
  station: '75-0001',
  voters: 2450,
  issued: 698,
  absentee: 0,
  outside: 3,
  received: 2463,
  cancelled: 1765,
  found: 698,
  votes: {
    amanat,
    auyl: 99,
    respublica: 76,
    aqjol: 63,
    qhp: 33,
    osdp: 36,
    baytaq: 13,
  },
  againstAll: 28,
  invalid: 350 - amanat,
});
const inWords = {
  kk: { voters: 'екі мың төрт жүз елу' },
  ru: { voters: 'две тысячи четыреста пятьдесят' },
};

/** A station whose protocol was counted again, and an observer's copy of the first version. */
const history = {
  protocol: '01a1ff99-ccd8-7657-8ab3-56a9f51e1813',
  contest: CONTEST,
  station: '75-0001',
  state: 'accepted',
  version: 2,
  countedVersion: 2,
  versions: [
    {
      version: 1,
      counts: false,
      enteredAt: '2023-03-19T18:00:00Z',
      figures: figures(320),
      inWords,
      findings: [],
    },
    {
      version: 2,
      counts: true,
      enteredAt: '2023-03-20T05:00:00Z',
      figures: figures(326),
      inWords,
      findings: [],
    },
  ],
  changes: [
    { decision: 'accept', fromVersion: null, toVersion: 1, counted: 1, fields: [] },
    {
      decision: 'accept',
      fromVersion: 1,
      toVersion: 2,
      counted: 0,
      fields: [
        { field: 'votes.amanat', before: 320, after: 326, difference: 6 },
        { field: 'invalid', before: 30, after: 24, difference: -6 },
      ],
    },
  ],
  decisions: [
    { decision: 'accept', version: 1, decidedAt: '2023-03-19T18:10:00Z', reason: '' },
    {
      decision: 'recount',
      version: 1,
      decisionNumber: '12',
      ground: '43(9)',
      reason: 'Six ballots had been counted as invalid.',
      decidedAt: '2023-03-20T04:00:00Z',
    },
    { decision: 'accept', version: 2, decidedAt: '2023-03-20T05:10:00Z', reason: '' },
  ],
  seatsByLastChange: { without: { amanat: 40 }, with: { amanat: 40 } },
};

const copy = {
  id: '01a1ff99-ccd8-7657-8ab3-56a9f51e1814',
  contest: CONTEST,
  station: '75-0001',
  enteredAt: '2023-03-19T19:00:00Z',
  figures: figures(320),
  countedVersion: 2,
  comparison: 'differs',
  differences: [{ field: 'votes.amanat', before: 326, after: 320, difference: -6 }],
  age: 'PT9H',
};

const whatIf = (search: URLSearchParams) => {
  const before = sideOf('mazhilis-2023', 69, null);
  const asked = search.get('threshold')?.replace('%', '');
  const after = sideOf(
    search.get('regime') ?? 'mazhilis-2023',
    Number(search.get('seats') ?? 69),
    asked ? fraction(BigInt(Math.round(Number(asked) * 100)), 10_000n) : null,
  );
  return {
    official: false,
    notice: {
      kk: 'Ресми емес: бұл болжам бойынша есеп, сайлау нәтижесі емес.',
      ru: 'Не официально: это расчёт по предположению, а не результат выборов.',
      en: 'Not official: a computation on a supposition, not a result of the election.',
    },
    contest: CONTEST,
    version: STATIONS,
    link: '',
    before,
    after,
    differences: [],
  };
};

function sideOf(regime: string, seats: number, threshold: ReturnType<typeof fraction> | null) {
  const law = laws[regime];
  if (!law) throw new Error(`no law ${regime}`);
  const result = resultAfter(STATIONS);
  const supposed = threshold ? { ...law, threshold } : law;
  const votes = result.lists.map(({ id, votes: count }) => ({ id, votes: BigInt(count) }));
  const here = allocate(supposed, BigInt(seats), votes, BigInt(result.againstAll));
  return {
    regime,
    seats,
    base: result.base,
    againstAll: result.againstAll,
    result: {
      outcome: here.outcome,
      threshold: printFraction(supposed.threshold),
      quotient: here.outcome === 'allocated' ? printFraction(here.quotient) : null,
      reason: null,
      steps: [],
      lists: result.lists.map((list, index) => {
        const own = here.outcome === 'allocated' ? here.lists[index] : undefined;
        return {
          ...list,
          admitted: own?.admitted ?? false,
          whole: Number(own?.whole ?? 0n),
          remainder: own ? printFraction(own.remainder) : '0/1',
          seats: Number(own?.seats ?? 0n),
        };
      }),
    },
  };
}

const pastSummary = {
  id: 'mazhilis-2021',
  name: {
    kk: '2021 жылғы 10 қаңтардағы Мәжіліс сайлауы',
    ru: 'Выборы Мажилиса 10 января 2021 года',
    en: 'Mazhilis election of 10 January 2021',
  },
  votingDay: '2021-01-10',
  regime: 'mazhilis-2009',
  seats: 98,
  agrees: true,
};

const diversityRow = ({ party, name, figures: own }: (typeof lists)[number]) => ({
  party,
  name,
  ...own,
  womenPercent: percentOf(own.women, own.persons, 2),
  youthPercent: percentOf(own.youth, own.persons, 2),
  disabilityPercent: percentOf(own.disability, own.persons, 2),
  countedPercent: percentOf(own.counted, own.persons, 2),
});

const territories = () => [
  {
    id: 'KZ',
    parent: null,
    kato: null,
    iso: 'KZ',
    type: 'country',
    name: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
    stations: STATIONS,
  },
  ...territoriesAfter(STATIONS).map(({ territory, protocolsExpected }) => ({
    ...territory,
    parent: 'KZ',
    stations: protocolsExpected,
  })),
];

/** Published by the hour, one region with a figure that falls. */
const turnout = () => [
  {
    territory: 'KZ',
    iso: 'KZ',
    name: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
    reported: [
      { at: '10:00', stationsReported: 10_000, stationsExpected: STATIONS, percent: '16.10' },
      { at: '12:00', stationsReported: 10_100, stationsExpected: STATIONS, percent: '30.12' },
    ],
    published: [
      { at: '10:00', percent: '16.01' },
      { at: '12:00', percent: '29.99' },
    ],
  },
  {
    territory: '750000000',
    iso: 'KZ-75',
    name: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
    reported: [],
    published: [
      { at: '10:00', percent: '8.50' },
      { at: '12:00', percent: '8.20', flag: 'falls' },
    ],
  },
];

/** The answers of the pages behind the first one; undefined where there is none. */
export function moreOf(path: string, search: URLSearchParams, received: number): unknown {
  const fixed: Readonly<Record<string, () => unknown>> = {
    '/api/regimes': () => page(regimes.map(({ regime }) => regime)),
    '/api/parties': () =>
      page(parties.filter(({ name }) => name.en.toLowerCase().includes(search.get('q') ?? ''))),
    '/api/parties/statistics': () => ({
      asOf: '2026-11-21',
      parties: { registered: 7, suspended: 0, liquidated: 0 },
      regions: [],
    }),
    '/api/accreditations': () =>
      page([
        {
          id: '1',
          kind: 'domestic',
          name: {
            kk: 'Байқаушылар бірлестігі',
            ru: 'Объединение наблюдателей',
            en: 'Observers’ union',
          },
          state: 'accredited',
          validUntil: '2023-03-31',
          observers: 12,
        },
      ]),
    '/api/territories': () => page(territories()),
    '/api/stations': () => stationsOf(search),
    '/api/stations/75-0001': () => stations[0],
    '/api/stations/75-0001/protocols': () => ({
      station: '75-0001',
      name: stations[0]?.name,
      territory: '750000000',
      items: [history],
    }),
    '/api/copies': () => page([copy]),
    '/api/complaints': () => page([]),
    [`/api/mandates/${CONTEST}`]: () =>
      page([
        {
          contest: CONTEST,
          list: 'osdp',
          mandates: 4,
          publishedOn: '2023-03-28',
          orderUntil: '2023-04-07',
          holders: [{ number: 1, name: 'Ахметова Айгүл', generated: true, state: 'registered' }],
          gone: [],
          open: 3,
          vacant: 0,
          steps: [],
        },
      ]),
    '/api/turnout/mazhilis-2023': () => ({
      election: 'mazhilis-2023',
      publishedSource: 'election.gov.kz',
      territories: turnout(),
    }),
    '/api/what-if': () => whatIf(search),
    '/api/results/past-elections': () => page([pastSummary]),
    '/api/results/past-elections/mazhilis-2021': () => ({
      ...pastSummary,
      voters: 11_919_241,
      issued: 7_539_280,
      invalid: 297_718,
      againstAll: null,
      base: resultAfter(STATIONS).base,
      result: { ...sideOf('mazhilis-2009', 98, null).result },
      announced: [],
      sources: ['election.gov.kz'],
      note: null,
    }),
    [`/api/contests/${CONTEST}/diversity`]: () => ({
      contest: CONTEST,
      lists: lists.map(diversityRow),
      total: null,
    }),
    [`/api/totals/${CONTEST}`]: () =>
      territoriesAfter(received).find(({ territory }) => territory.id === search.get('territory')),
  };
  const known = fixed[path];
  if (known) return known();
  const [id, part] = path.split('/').slice(3);
  if (path.startsWith('/api/regimes/')) return regimes.find(({ regime }) => regime.id === id);
  if (path.startsWith('/api/parties/')) return partyOf(id ?? '', part);
  return undefined;
}

function partyOf(id: string, part: string | undefined) {
  const party = parties.find((known) => known.id === id);
  if (!party || part === undefined) return party;
  const version = {
    version: 1,
    act: 'registration',
    effectiveOn: '2023-01-19',
    recordedAt: '2023-01-19T05:00:00Z',
    recordedBy: 'justice',
    reason: NAMES.amanat.en,
    article: null,
    entry: party,
  };
  return page([version]);
}

function stationsOf(search: URLSearchParams) {
  const text = (search.get('q') ?? '').toLowerCase();
  const found = stations.filter(
    ({ id, name }) =>
      id > (search.get('cursor') ?? '') &&
      `${id} ${name.en} ${name.ru}`.toLowerCase().includes(text),
  );
  const limit = Number(search.get('limit') ?? 100);
  return {
    items: found.slice(0, limit),
    next: found.length > limit ? found[limit - 1]?.id : null,
  };
}
