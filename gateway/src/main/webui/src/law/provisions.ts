import type { Localized } from '../api/types.ts';

/** A value of the law as the regime's file has it: with its article, or with its source and a mark. */
export interface Provided {
  value: string | number | boolean | string[];
  article?: string;
  /** Another law than the one on elections. */
  law?: string;
  source?: string;
  unverified?: boolean;
  doubt?: Localized;
}

/** One line of a law: which value, for whom or since when, and where it stands. */
export interface Provision extends Provided {
  /** What the value is, such as `lists.threshold`. */
  key: string;
  /** The line within the law; two laws are compared line by line. */
  line: string;
  race?: string;
  from?: string;
  until?: string;
  /** The share from which on this value holds. */
  above?: string;
}

/** One term of the calendar of an election. */
export interface Term {
  step: string;
  from?: Moment;
  until?: Moment;
  article?: string;
  source?: string;
  unverified?: boolean;
}

export interface Moment {
  anchor: string;
  day: number;
  time?: string;
}

type Node = { [key: string]: unknown };

const SECTIONS = ['lists', 'quotas', 'districts', 'recall', 'money', 'other'] as const;
export type Section = (typeof SECTIONS)[number];

/** The values of a regime, section by section, in the order of its file. */
export function provisionsOf(law: Node): { section: Section; provisions: Provision[] }[] {
  const all = Object.entries(law)
    .filter(
      ([key]) => !['id', 'body', 'name', 'edition', 'from', 'until', 'calendar'].includes(key),
    )
    .flatMap(([key, node]) => walk(node, key, key, {}));
  return SECTIONS.map((section) => ({
    section,
    provisions: all.filter((provision) => sectionOf(provision.key) === section),
  })).filter(({ provisions }) => provisions.length > 0);
}

export const termsOf = (law: Node): Term[] => (law['calendar'] ?? []) as Term[];

type Circumstances = Pick<Provision, 'race' | 'from' | 'until' | 'above'>;

function walk(node: unknown, key: string, line: string, about: Circumstances): Provision[] {
  if (Array.isArray(node)) {
    return node.flatMap((item: Node, index) => {
      const { race, from, until } = item as { race?: string; from?: unknown; until?: string };
      const above = isProvided(from) ? String(from.value) : undefined;
      const own: Circumstances = {
        ...about,
        ...(race ? { race } : {}),
        ...(typeof from === 'string' ? { from } : {}),
        ...(until ? { until } : {}),
        ...(above ? { above } : {}),
      };
      return walk(item, key, `${line}.${race ?? above ?? index}`, own);
    });
  }
  if (isProvided(node)) return [{ ...about, ...node, key, line }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node)
    .filter(([name]) => !(name === 'from' && about.above))
    .flatMap(([name, child]) => walk(child, `${key}.${name}`, `${line}.${name}`, about));
}

const isProvided = (node: unknown): node is Provided =>
  typeof node === 'object' && node !== null && 'value' in node;

function sectionOf(key: string): Section {
  if (key.startsWith('lists.listQuotas') || key.startsWith('lists.mandateQuotas')) return 'quotas';
  if (key.startsWith('lists.')) return 'lists';
  if (key.startsWith('districts.')) return 'districts';
  if (key.startsWith('recall.')) return 'recall';
  return /^(deposits|funds|fundFactor)/.test(key) ? 'money' : 'other';
}

/** The lines in which two laws differ, and those that only one of them has. */
export function differencesOf(left: Node, right: Node) {
  const linesOf = (law: Node) =>
    new Map(
      provisionsOf(law)
        .flatMap(({ provisions }) => provisions)
        .map((provision) => [provision.line, provision]),
    );
  const [before, after] = [linesOf(left), linesOf(right)];
  return [...new Set([...before.keys(), ...after.keys()])].map((line) => {
    const [one, other] = [before.get(line) ?? null, after.get(line) ?? null];
    const same = JSON.stringify(one?.value) === JSON.stringify(other?.value);
    return { line, left: one, right: other, same };
  });
}
