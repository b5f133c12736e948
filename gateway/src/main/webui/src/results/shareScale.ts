import type { Result } from '../api/types.ts';
import { parseFraction, percentOf, toDecimal } from '../format/fractions.ts';

/** How the bars are drawn: the share at the right edge, and where the barrier stands; both in per cent. */
export interface ShareScale {
  full: number;
  threshold: number | null;
}

const STEP = 10;

/** The scale fits the largest list, and jumps by tens so that bars do not breathe while votes arrive. */
export function scaleOf({ lists, base, againstAll, threshold }: Result): ShareScale {
  const largest = Math.max(againstAll, ...lists.map((list) => list.votes));
  const share = Number(percentOf(largest, base, 2) ?? 0);
  return { full: Math.max(STEP, Math.ceil(share / STEP) * STEP), threshold: inPercent(threshold) };
}

function inPercent(threshold: string | null): number | null {
  if (threshold === null) return null;
  const { numerator, denominator } = parseFraction(threshold);
  return Number(toDecimal({ numerator: numerator * 100n, denominator }, 2));
}
