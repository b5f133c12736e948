import type { TextKey } from '../../texts/texts.ts';
import type { Option } from '../contests/useOptions.ts';

/** What somebody has typed, by field, exactly as typed. */
export type Typed = Readonly<Record<string, string>>;

/** One line of the paper form, in its order. */
export interface PaperLine {
  name: string;
  label: TextKey;
  article?: string;
  kind: 'figure' | 'count' | 'moment' | 'names' | 'text';
  optional?: boolean;
  /** The list or candidate that a line of votes is for. */
  option?: Option;
  /** The number of a repeated line, from one. */
  number?: number;
}

export interface PaperPart {
  title: TextKey;
  lines: PaperLine[];
}

const MOST_ROWS = 100;

const figure = (name: string, label: TextKey, article: string): PaperLine => ({
  name,
  label,
  article,
  kind: 'figure',
});

/** The form as the commission fills it on paper (art. 43(4), 43(4-1)); counts open their rows. */
export function paperFor(options: readonly Option[], typed: Typed): PaperPart[] {
  return [
    {
      title: 'paper.voters',
      lines: [
        figure('voters', 'paper.V', '43(4)1'),
        figure('issued', 'paper.I', '43(4)2'),
        { name: 'members', label: 'paper.members', article: '43(4)3', kind: 'count' },
        ...rows(typed['members']).map((number) => ({
          ...figure(`issuedByMember[${number - 1}]`, 'paper.I_m', '43(4)3'),
          number,
        })),
        { ...figure('absentee', 'paper.A', '41(6-1)'), optional: true },
        { ...figure('outside', 'paper.O', '41(6)'), optional: true },
      ],
    },
    {
      title: 'paper.ballots',
      lines: [
        figure('received', 'paper.R', '43(4-1)4'),
        figure('cancelled', 'paper.C', '43(4-1)5'),
        figure('found', 'paper.B', '43(4-1)1'),
      ],
    },
    {
      title: 'paper.votes',
      lines: [
        ...options.map((option) => ({
          ...figure(`votes.${option.id}`, 'paper.v_i', '43(4-1)2'),
          option,
        })),
        figure('againstAll', 'paper.X', '43(4-1)2-1'),
        figure('invalid', 'paper.N', '43(4-1)3'),
      ],
    },
    {
      title: 'paper.boxes',
      lines: [
        { name: 'boxes', label: 'paper.boxCount', article: '43(3-1)', kind: 'count' },
        ...rows(typed['boxes']).flatMap((number) =>
          (['number', 'applications', 'found'] as const).map((part) => ({
            ...figure(`mobileBoxes[${number - 1}].${part}`, `paper.box.${part}`, '43(3-1)'),
            number,
          })),
        ),
      ],
    },
    {
      title: 'paper.signing',
      lines: [
        {
          name: 'countStartedAt',
          label: 'paper.countStarted',
          article: '43(1)',
          kind: 'moment',
          optional: true,
        },
        {
          name: 'signedAt',
          label: 'paper.signedAt',
          article: '43(8)',
          kind: 'moment',
          optional: true,
        },
        {
          name: 'signatures',
          label: 'paper.signatures',
          article: '43(8)',
          kind: 'names',
          optional: true,
        },
        { name: 'remarks', label: 'paper.remarks', article: '43(8)', kind: 'text', optional: true },
      ],
    },
  ];
}

export const linesOf = (parts: readonly PaperPart[]) => parts.flatMap(({ lines }) => lines);

function rows(count: string | undefined): number[] {
  const length = Math.min(wholeOf(count) ?? 0, MOST_ROWS);
  return Array.from({ length }, (_, index) => index + 1);
}

/** The whole number that is typed, groups allowed; undefined while it is none. */
export function wholeOf(text: string | undefined): number | undefined {
  const digits = (text ?? '').replaceAll(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** Whether a line belongs to a field as the service names it, such as `issuedByMember`. */
export const isWithin = (name: string, field: string) =>
  name === field ||
  name.startsWith(`${field}[`) ||
  name.startsWith(`${field}.`) ||
  (field === 'issuedByMember' && name === 'members') ||
  (field === 'mobileBoxes' && name === 'boxes');
