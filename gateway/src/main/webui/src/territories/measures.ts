import type { TerritoryTotals } from '../api/types.ts';
import { percentOf } from '../format/fractions.ts';

/** What the map shows; a list's share is `share:<id>`. */
export type Measure = 'turnout' | 'leading' | 'againstAll' | 'protocols' | `share:${string}`;

export const PLAIN_MEASURES = ['turnout', 'leading', 'againstAll', 'protocols'] as const;

export function measureOf(text: string | null): Measure {
  const plain = PLAIN_MEASURES.find((measure) => measure === text);
  if (plain) return plain;
  return text?.startsWith('share:') ? (text as Measure) : 'turnout';
}

export const listOf = (measure: Measure) =>
  measure.startsWith('share:') ? measure.slice('share:'.length) : null;

/** The base of the shares: votes for lists and "against all"; invalid ballots stay out (art. 43(5)). */
export const baseOf = ({ votes, againstAll }: TerritoryTotals) =>
  Object.values(votes).reduce((sum, count) => sum + count, againstAll);

/** The list with most votes; none while nothing is counted or two are equal. */
export function leadingList({ votes }: TerritoryTotals): { id: string; votes: number } | null {
  const [first, second] = Object.entries(votes).sort(([, left], [, right]) => right - left);
  if (!first || first[1] === 0 || first[1] === second?.[1]) return null;
  return { id: first[0], votes: first[1] };
}

/** The figure of one territory in per cent, to two decimals; null while there is nothing to count from. */
export function percentFor(measure: Measure, totals: TerritoryTotals): string | null {
  const list = listOf(measure);
  if (list !== null) return percentOf(totals.votes[list] ?? 0, baseOf(totals), 2);
  switch (measure) {
    case 'turnout':
      return percentOf(totals.issued, totals.voters, 2);
    case 'againstAll':
      return percentOf(totals.againstAll, baseOf(totals), 2);
    case 'protocols':
      return percentOf(totals.protocolsReceived, totals.protocolsExpected, 2);
    default:
      return percentOf(leadingList(totals)?.votes ?? 0, baseOf(totals), 2);
  }
}

/** For sorting: the exact figure in millionths, minus one where there is none. */
export function rankFor(measure: Measure, totals: TerritoryTotals): number {
  const percent = percentFor(measure, totals);
  return percent === null ? -1 : Number(percent);
}
