import './marks.css';

interface SeatShapeProps {
  x: number;
  y: number;
  radius: number;
  /** The number of the list's mark; null for a seat that nobody holds. */
  mark: number | null;
}

/** A seat or a mark: a filled circle with the pattern of its list, so that colour is never the only sign. */
export function SeatShape({ x, y, radius, mark }: SeatShapeProps) {
  return (
    <g className={mark === null ? 'mark' : `mark mark-${mark}`}>
      <circle className="mark-ground" cx={x} cy={y} r={radius} />
      {mark === 2 && <circle className="mark-sign" cx={x} cy={y} r={radius * 0.38} />}
      {mark !== null && mark > 2 && (
        <path
          className={mark === 7 ? 'mark-ring' : 'mark-line'}
          d={patterns[mark]}
          transform={`translate(${x} ${y}) scale(${radius})`}
        />
      )}
    </g>
  );
}

const patterns: Readonly<Record<number, string>> = {
  3: 'M-.6 0H.6',
  4: 'M0-.6V.6',
  5: 'M-.45.45.45-.45',
  6: 'M-.55 0H.55M0-.55V.55',
  7: 'M-.5 0a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0',
  8: 'M-.4-.4.4.4M-.4.4.4-.4',
};
