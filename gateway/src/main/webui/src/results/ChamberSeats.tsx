import { useRef, type KeyboardEvent } from 'react';
import { SeatShape } from '../lists/SeatShape.tsx';
import { markOf } from '../lists/marks.ts';
import { useTexts } from '../texts/useTexts.ts';
import type { ChamberPlan } from './chamberGeometry.ts';
import { nextSeat } from './seatKeys.ts';
import { isOfDistrict, type Seat } from './seats.ts';
import { useSeatReason } from './useSeatReason.ts';

interface ChamberSeatsProps {
  plan: ChamberPlan;
  seats: readonly Seat[];
  chosen: number | null;
  onChoose: (index: number | null) => void;
}

/** The seats as one stop of the keyboard: arrow keys walk from seat to seat, Page keys from list to list. */
export function ChamberSeats({ plan, seats, chosen, onChoose }: ChamberSeatsProps) {
  const { t } = useTexts();
  const { named } = useSeatReason();
  const shapes = useRef(new Map<number, SVGGElement>());

  const walk = (event: KeyboardEvent, index: number) => {
    const next = nextSeat(event.key, index, seats);
    if (next === null) return;
    event.preventDefault();
    shapes.current.get(next)?.focus();
  };

  return (
    <g role="listbox" aria-label={t('chamber.seats')} aria-orientation="horizontal">
      {plan.places.map((place, index) => {
        const seat = seats[index];
        return (
          <g
            key={`${place.x} ${place.y}`}
            ref={(shape) => {
              if (shape) shapes.current.set(index, shape);
            }}
            role="option"
            aria-selected={index === chosen}
            aria-label={seat ? named(seat) : t('chamber.vacant', { number: index + 1 })}
            tabIndex={index === (chosen ?? 0) ? 0 : -1}
            className={classOf(seat)}
            onFocus={() => onChoose(index)}
            onPointerEnter={() => onChoose(index)}
            onClick={() => onChoose(index)}
            onKeyDown={(event) => walk(event, index)}
          >
            <circle className="seat-reach" cx={place.x} cy={place.y} r={plan.seatRadius * 1.25} />
            <SeatShape
              x={place.x}
              y={place.y}
              radius={plan.seatRadius}
              mark={seat && !isOfDistrict(seat) ? markOf(seat.list.id) : null}
            />
          </g>
        );
      })}
    </g>
  );
}

const classOf = (seat: Seat | undefined) =>
  seat ? (isOfDistrict(seat) ? 'seat seat-district' : 'seat') : 'seat seat-vacant';
