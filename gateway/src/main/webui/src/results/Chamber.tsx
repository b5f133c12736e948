import './chamber.css';
import { useMemo, useState } from 'react';
import { ListMark } from '../lists/ListMark.tsx';
import { useListNames } from '../lists/useListNames.ts';
import { useTexts } from '../texts/useTexts.ts';
import { planChamber } from './chamberGeometry.ts';
import { ChamberLegend } from './ChamberLegend.tsx';
import { ChamberSeats } from './ChamberSeats.tsx';
import { ChamberWings } from './ChamberWings.tsx';
import { seatsOf, type Seated } from './seats.ts';
import { useSeatReason } from './useSeatReason.ts';

/** The list seats of the chamber as a half-circle; each can be reached by pointer, finger or arrow keys. */
export function Chamber({ result }: { result: Seated }) {
  const { t, whole } = useTexts();
  const { short } = useListNames();
  const { reason } = useSeatReason();
  const [chosen, setChosen] = useState<number | null>(null);
  const plan = useMemo(() => planChamber(result.seats), [result.seats]);
  const seats = seatsOf(result);
  const seat = chosen === null ? undefined : seats[chosen];

  return (
    <figure className="chamber">
      <figcaption>{t('chamber.title', { seats: result.seats })}</figcaption>
      <div className="chamber-view">
        <svg viewBox="-1.12 -1.17 2.24 1.27">
          <ChamberSeats plan={plan} seats={seats} chosen={chosen} onChoose={setChosen} />
          <ChamberWings plan={plan} seats={seats} />
          <text className="chamber-total" y="-0.05" aria-hidden="true">
            {whole(result.seats)}
          </text>
          <text className="chamber-unit" y="0.06" aria-hidden="true">
            {t('chamber.unit', { count: result.seats })}
          </text>
        </svg>
        <ChamberLegend seats={seats} />
      </div>
      <p className="chamber-seat">
        {seat ? (
          <>
            <ListMark id={seat.list.id} />
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
