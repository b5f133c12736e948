import { parseFraction, toDecimal } from '../format/fractions.ts';
import { useListNames } from '../lists/useListNames.ts';
import { useTexts } from '../texts/useTexts.ts';
import type { Seat } from './seats.ts';

/** The reason of one seat in words. */
export function useSeatReason() {
  const { t, say, whole, decimal } = useTexts();
  const { short } = useListNames();
  const remainder = ({ list }: Seat) =>
    list.remainder === null ? '–' : decimal(toDecimal(parseFraction(list.remainder), 4));

  const reason = (seat: Seat) =>
    t(`seat.${seat.ground}`, {
      whole: whole(seat.list.whole ?? 0),
      remainder: remainder(seat),
      seats: whole(seat.list.seats ?? 0),
      winner: seat.district?.winner ? say(seat.district.winner.name) : '',
    });
  const named = (seat: Seat) =>
    t('seat.named', { number: seat.number, list: short(seat.list), reason: reason(seat) });

  return { reason, named };
}
