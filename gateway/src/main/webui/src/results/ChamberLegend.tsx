import { ListLabel } from '../lists/ListLabel.tsx';
import { useListNames } from '../lists/useListNames.ts';
import { useTexts } from '../texts/useTexts.ts';
import type { Seat } from './seats.ts';

/** The marks of the half-circle with the lists that they stand for. */
export function ChamberLegend({ seats }: { seats: readonly Seat[] }) {
  const { whole } = useTexts();
  const { short } = useListNames();
  const lists = [...new Set(seats.map((seat) => seat.list))];
  return (
    <ul className="chamber-legend">
      {lists.map((list) => (
        <li key={list.id}>
          <ListLabel id={list.id} ringed={list.id === 'districts'}>
            {short(list)} <strong>{whole(list.seats ?? 0)}</strong>
          </ListLabel>
        </li>
      ))}
    </ul>
  );
}
