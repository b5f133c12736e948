import { markOf } from './marks.ts';
import { SeatShape } from './SeatShape.tsx';

/** The mark of a list beside its name. */
export function ListMark({ id }: { id: string }) {
  return (
    <svg className="list-mark" viewBox="-1 -1 2 2" aria-hidden="true">
      <SeatShape x={0} y={0} radius={1} mark={markOf(id)} />
    </svg>
  );
}

/** The mark of the district mandates: a ring. */
export function RingMark() {
  return (
    <svg className="list-mark seat-district" viewBox="-1 -1 2 2" aria-hidden="true">
      <SeatShape x={0} y={0} radius={1} mark={null} />
    </svg>
  );
}
