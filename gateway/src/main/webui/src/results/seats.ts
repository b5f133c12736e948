import type { ListResult, Result } from '../api/types.ts';
import { compareFractions, parseFraction } from '../format/fractions.ts';

export type SeatGround = 'whole' | 'remainder' | 'minimum' | 'rest' | 'district' | 'elected';

/** One mandate of the chamber: whose it is, and on which ground of the law. */
export interface Seat {
  number: number;
  list: ListResult;
  ground: SeatGround;
  /** For a mandate of a district: where it was won, and by whom if that is known. */
  district?: { contest: string; winner: ListResult | null };
}

/** What is needed to set the seats of a chamber. */
export type Seated = Pick<Result, 'seats' | 'lists' | 'base' | 'threshold'>;

/** Every mandate with its ground, list after list in the order of their votes. */
export function seatsOf(result: Seated): Seat[] {
  const sole = isSoleAboveThreshold(result);
  return byVotes(result.lists)
    .flatMap((list) => groundsOf(list, result, sole).map((ground) => ({ list, ground })))
    .map((seat, index) => ({ ...seat, number: index + 1 }));
}

export const byVotes = (lists: readonly ListResult[]) =>
  lists.toSorted((left, right) => right.votes - left.votes);

function groundsOf(list: ListResult, result: Seated, sole: boolean): SeatGround[] {
  const seats = list.seats ?? 0;
  const whole = Math.min(list.whole ?? 0, seats);
  const beyond = !sole ? 'remainder' : reaches(list, result) ? 'rest' : 'minimum';
  return Array.from({ length: seats }, (_, index) => (index < whole ? 'whole' : beyond));
}

// Art. 97-1(2): one list alone above the barrier shares with the next one.
function isSoleAboveThreshold(result: Seated): boolean {
  return result.lists.filter((list) => reaches(list, result)).length === 1;
}

export function reaches(
  list: ListResult,
  { base, threshold }: Pick<Seated, 'base' | 'threshold'>,
): boolean {
  if (base === 0 || threshold === null) return false;
  const share = { numerator: BigInt(list.votes), denominator: BigInt(base) };
  return compareFractions(share, parseFraction(threshold)) >= 0;
}

/** Whether the mandate was won in a single-mandate district. */
export const isOfDistrict = ({ ground }: Seat) => ground === 'district' || ground === 'elected';
