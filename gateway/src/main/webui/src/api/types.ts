/** A text in the three languages of the product. */
export interface Localized {
  kk: string;
  ru: string;
  en: string;
}

export type ResultStatus =
  | 'counting'
  | 'computed'
  | 'tied'
  | 'not-provided-by-law'
  | 'repeat-voting-ordered'
  | 'repeat-elections-ordered'
  | 'certified'
  | 'superseded';

/** One list in a published result; fractions are exact, in lowest terms, as `numerator/denominator`. */
export interface ListResult {
  id: string;
  name: Localized;
  votes: number;
  share: string | null;
  sharePercent: string | null;
  admitted: boolean;
  whole: number | null;
  remainder: string | null;
  seats: number | null;
}

/** One step of the allocation as the server explains it. */
export interface Step {
  rule: string;
  article: string | null;
  /** The article, or the source where there is none, in words. */
  ground: Localized | null;
  unverified?: boolean;
  interpretation: boolean;
  figures: Record<string, unknown>;
  text: Localized;
}

/** The answer of `/api/results/{contest}`. */
export interface Result {
  contest: string;
  election: string;
  kind: string;
  regime: string;
  status: ResultStatus;
  version: number;
  synthetic: boolean;
  note: Localized | null;
  protocolsReceived: number;
  protocolsExpected: number;
  voters: number;
  issued: number;
  base: number;
  againstAll: number;
  invalid: number;
  threshold: string | null;
  quotient: string | null;
  seats: number;
  outcome: 'allocated' | 'not-provided-by-law' | null;
  reason: Localized | null;
  lists: ListResult[];
  steps: Step[];
  /** What the commission decided where the law stops. */
  decision: {
    decisionNumber: string;
    ground: string;
    at: string;
    votingDay?: string | null;
  } | null;
  /** The certified version that this one replaces, and what changed. */
  supersedes: {
    version: number;
    decisionNumber: string;
    differences: {
      id: string;
      name: Localized;
      seatsBefore: number | null;
      seatsAfter: number | null;
    }[];
  } | null;
  certified: { decisionNumber: string; at: string } | null;
  updatedAt: string | null;
}

/** One entry of `/api/results`: enough to choose a contest. */
export type ResultSummary = Pick<
  Result,
  'contest' | 'election' | 'kind' | 'status' | 'protocolsReceived'
>;

export interface Territory {
  id: string;
  kato: string | null;
  iso: string | null;
  type: 'country' | 'region' | 'city' | 'capital' | 'abroad';
  name: Localized;
}

/** Sums of the counted protocols of one territory. */
export interface TerritoryTotals {
  territory: Territory;
  protocolsReceived: number;
  protocolsExpected: number;
  voters: number;
  issued: number;
  found: number;
  invalid: number;
  againstAll: number;
  votes: Record<string, number>;
}

/** A person of a registered list as the law publishes one: the year of birth, never the day. */
export interface Person {
  number: number;
  surname: string;
  givenName: string;
  patronymic?: string | null;
  bornIn: number;
  generated: boolean;
}

/** A list in figures; whoever is in two groups counts once towards the quota. */
export interface ListFigures {
  persons: number;
  women: number;
  youth: number;
  disability: number;
  counted: number;
  required?: number | null;
}

export interface PartyList {
  party: string;
  name: Localized;
  registeredAt?: string | null;
  decisionNumber?: string | null;
  generated?: Localized | null;
  figures: ListFigures;
  persons: Person[];
}

export interface Election {
  id: string;
  body: string;
  regime: string;
  votingDay: string;
  kind: string;
  /** The territory that votes: `KZ` for a national election. */
  territory?: string | null;
  note?: Localized | null;
  contests: { id: string; kind: string; seats: number }[];
}

export interface Account {
  name: string;
  roles: string[];
  unit: string | null;
}

export interface Page<Item> {
  items: Item[];
  next: string | null;
}
