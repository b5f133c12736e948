import { useListNames } from '../lists/useListNames.ts';
import type { ChamberPlan } from './chamberGeometry.ts';
import type { Seat } from './seats.ts';

const RIM = 1.13;

/** The number of seats of each list, written outside its part of the half-circle. */
export function ChamberWings({ plan, seats }: { plan: ChamberPlan; seats: readonly Seat[] }) {
  const { short } = useListNames();
  const wings = [...new Set(seats.map((seat) => seat.list.id))].map((id) =>
    seats.filter((seat) => seat.list.id === id),
  );
  return (
    <g aria-hidden="true">
      {wings.map((wing) => {
        const [first] = wing;
        const from = plan.places[(wing[0]?.number ?? 1) - 1]?.angle ?? 0;
        const to = plan.places[(wing.at(-1)?.number ?? 1) - 1]?.angle ?? 0;
        const angle = (from + to) / 2;
        return (
          <text
            key={first?.list.id}
            className="wing"
            x={-RIM * Math.cos(angle)}
            y={-RIM * Math.sin(angle) + 0.03}
          >
            {wing.length}
            {first && <title>{short(first.list)}</title>}
          </text>
        );
      })}
    </g>
  );
}
