import './chamber.css';
import { useMemo, useState } from 'react';
import { ListMark } from '../lists/ListMark.tsx';
import { useListNames } from '../lists/useListNames.ts';
import { useTexts } from '../texts/useTexts.ts';
import { planChamber } from './chamberGeometry.ts';
import { ChamberLegend } from './ChamberLegend.tsx';
import { ChamberSeats } from './ChamberSeats.tsx';
import { ChamberWings } from './ChamberWings.tsx';
import { isOfDistrict, seatsOf, type Seat, type Seated } from './seats.ts';
import { useSeatReason } from './useSeatReason.ts';

interface ChamberProps {
  result: Seated;
  /** The mandates of districts, which stand after those of the lists. */
  districts?: readonly Seat[];
}

const NONE: readonly Seat[] = [];

/** The chamber as a half-circle, list seats filled, district seats ringed; each can be reached by pointer, finger or arrow keys. */
export function Chamber({ result, districts = NONE }: ChamberProps) {
  const { t, whole } = useTexts();
  const { short } = useListNames();
  const { reason } = useSeatReason();
  const [chosen, setChosen] = useState<number | null>(null);
  const total = result.seats + districts.length;
  const plan = useMemo(() => planChamber(total), [total]);
  const lists = seatsOf(result);
  const seats = lists.length > 0 ? [...lists, ...districts] : lists;
  const seat = chosen === null ? undefined : seats[chosen];

  return (
    <figure className="chamber">
      <figcaption>
        {districts.length > 0
          ? t('chamber.whole', { lists: result.seats, districts: districts.length })
          : t('chamber.title', { seats: result.seats })}
      </figcaption>
      <div className="chamber-view">
        <svg viewBox="-1.12 -1.17 2.24 1.27">
          <ChamberSeats plan={plan} seats={seats} chosen={chosen} onChoose={setChosen} />
          <ChamberWings plan={plan} seats={seats} />
          <text className="chamber-total" y="-0.05" aria-hidden="true">
            {whole(total)}
          </text>
          <text className="chamber-unit" y="0.06" aria-hidden="true">
            {t(districts.length > 0 ? 'chamber.mandates' : 'chamber.unit', { count: total })}
          </text>
        </svg>
        <ChamberLegend seats={seats} />
      </div>
      <p className="chamber-seat">
        {seat ? (
          <>
            {!isOfDistrict(seat) && <ListMark id={seat.list.id} />}
            <strong>
              {t('chamber.seat', { number: seat.number, list: short(seat.list) })}
            </strong>{' '}
            {reason(seat)}
          </>
        ) : (
          t(seats.length > 0 ? 'chamber.hint' : 'chamber.empty')
        )}
      </p>
    </figure>
  );
}
