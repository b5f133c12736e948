import type { Localized } from '../../api/types.ts';
import { wholeOf, type Typed } from './paper.ts';
import type { Option } from '../contests/useOptions.ts';

/** A control relation that figures break, or a step that they ask for. */
export interface Finding {
  relation: string;
  severity: 'error' | 'warning' | 'action';
  article: string;
  fields: readonly string[];
  figures: Readonly<Record<string, number>>;
  /** The service's own sentence, once it has answered. */
  message?: Localized;
}

const LARGEST_STATION = 3000;
const LONGEST_COUNT_HOURS = 12;

const relationOf =
  (severity: Finding['severity']) => (relation: string, article: string, fields: string[]) => ({
    relation,
    severity,
    article,
    fields,
  });
const error = relationOf('error');
const warning = relationOf('warning');
const action = relationOf('action');

/** The relations C1 to C12 of the catalogue over what is typed; those with empty fields wait. */
export function findingsOf(typed: Typed, options: readonly Option[]): Finding[] {
  const value = (name: string) => wholeOf(typed[name]);
  const findings: Finding[] = [];
  const check = (
    relation: Omit<Finding, 'figures'>,
    figures: Record<string, number | undefined>,
    broken: (figures: Record<string, number>) => boolean,
  ) => {
    if (Object.values(figures).some((one) => one === undefined)) return;
    const known = figures as Record<string, number>;
    if (broken(known)) findings.push({ ...relation, figures: known });
  };
  const of = (name: string) => value(name) ?? 0;

  const [voters, issued, received] = [value('voters'), value('issued'), value('received')];
  const [cancelled, found] = [value('cancelled'), value('found')];

  check(
    error('C1', '43(4-1)5', ['received', 'issued', 'cancelled']),
    { received, issued, cancelled, sum: of('issued') + of('cancelled') },
    (figures) => figures['received'] !== figures['sum'],
  );
  const members = valuesOf(typed, 'members', (row) => `issuedByMember[${row}]`);
  if (members && members.length > 0) {
    check(
      error('C2', '43(4)3', ['issuedByMember', 'issued']),
      { issued, sum: sumOf(members) },
      (figures) => figures['issued'] !== figures['sum'],
    );
  }
  check(
    error('C3', '43(4)2', ['issued', 'voters']),
    { issued, voters },
    () => of('issued') > of('voters'),
  );
  const all = options.map(({ id }) => value(`votes.${id}`));
  if (all.length > 0 && all.every((votes) => votes !== undefined)) {
    const votes = sumOf(all as number[]);
    check(
      error('C4', '43(4-1)', ['found', 'votes', 'againstAll', 'invalid']),
      {
        found,
        votes,
        againstAll: value('againstAll'),
        invalid: value('invalid'),
        sum: votes + of('againstAll') + of('invalid'),
      },
      (figures) => figures['found'] !== figures['sum'],
    );
  }
  check(
    action('C5', '43(4-1)', ['found', 'issued']),
    { found, issued },
    () => of('found') > of('issued'),
  );
  const boxes = value('boxes') ?? 0;
  for (let row = 0; row < boxes; row++) {
    const box = `mobileBoxes[${row}]`;
    check(
      action('C7', '43(3-1)', [`${box}.found`, `${box}.applications`]),
      {
        number: value(`${box}.number`),
        applications: value(`${box}.applications`),
        found: value(`${box}.found`),
      },
      (figures) => (figures['found'] ?? 0) > (figures['applications'] ?? 0),
    );
  }
  for (const name of ['outside', 'absentee']) {
    check(
      error('C8', '44(5)', [name, 'issued']),
      { value: value(name), issued },
      () => of(name) > of('issued'),
    );
  }
  const reserve = Math.ceil(of('voters') / 100);
  check(
    warning('C9', '37(2), 37(3)', ['received', 'voters']),
    { received, voters, reserve },
    () => of('received') > of('voters') + reserve,
  );
  check(warning('C10', '23(2)1', ['voters']), { voters }, () => of('voters') > LARGEST_STATION);
  const hours = hoursBetween(typed['countStartedAt'], typed['signedAt']);
  check(
    warning('C12', '43(1)', ['signedAt', 'countStartedAt']),
    { hours },
    () => (hours ?? 0) > LONGEST_COUNT_HOURS || (hours ?? 0) < 0,
  );
  return findings;
}

/** The base of percentages, C6: all votes and "against all"; invalid ballots are left out. */
export function baseOf(typed: Typed, options: readonly Option[]): number | undefined {
  const all = [...options.map(({ id }) => `votes.${id}`), 'againstAll'].map((name) =>
    wholeOf(typed[name]),
  );
  return all.every((votes) => votes !== undefined) ? sumOf(all as number[]) : undefined;
}

function valuesOf(typed: Typed, count: string, name: (row: number) => string) {
  const rows = Array.from({ length: wholeOf(typed[count]) ?? 0 }, (_, row) =>
    wholeOf(typed[name(row)]),
  );
  return rows.every((value) => value !== undefined) ? (rows as number[]) : undefined;
}

function hoursBetween(start: string | undefined, end: string | undefined): number | undefined {
  if (!start || !end) return undefined;
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 3_600_000;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
