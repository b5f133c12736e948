/** Where a seat stands: the speaker's desk is at 0, the outer row at radius 1, the y axis points down. */
export interface Place {
  x: number;
  y: number;
  angle: number;
}

export interface ChamberPlan {
  places: Place[];
  seatRadius: number;
}

const INNER = 0.35;
const MOST_ROWS = 12;

/** Sets seats in half-circle rows, from left to right, so that rows and neighbours are about equally far apart. */
export function planChamber(seats: number): ChamberPlan {
  if (seats === 0) return { places: [], seatRadius: 0 };
  const rows = bestRows(seats);
  const radii = Array.from({ length: rows }, (_, row) => radiusOf(row, rows));
  const places = seatsPerRow(seats, radii).flatMap((count, row) => arc(count, radii[row] ?? 1));
  places.sort((left, right) => left.angle - right.angle || right.y - left.y);
  return { places, seatRadius: 0.4 * Math.min(rowGap(rows), seatGap(seats, rows)) };
}

const radiusOf = (row: number, rows: number) =>
  rows === 1 ? 1 : INNER + ((1 - INNER) * row) / (rows - 1);

const rowGap = (rows: number) => (rows === 1 ? 1 - INNER : (1 - INNER) / (rows - 1));

function seatGap(seats: number, rows: number): number {
  const length =
    Math.PI * Array.from({ length: rows }, (_, row) => radiusOf(row, rows)).reduce(add, 0);
  return length / Math.max(1, seats - rows);
}

function bestRows(seats: number): number {
  const most = Math.min(MOST_ROWS, seats);
  const unevenness = (rows: number) => Math.abs(rowGap(rows) - seatGap(seats, rows));
  return Array.from({ length: most }, (_, index) => index + 1).reduce((best, rows) =>
    unevenness(rows) < unevenness(best) ? rows : best,
  );
}

/** As many seats for each row as its length deserves, by largest remainders. */
function seatsPerRow(seats: number, radii: readonly number[]): number[] {
  const total = radii.reduce(add, 0);
  const exact = radii.map((radius) => (seats * radius) / total);
  const counts = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, row) => ({ row, remainder: value - Math.floor(value) }))
    .sort((left, right) => right.remainder - left.remainder || right.row - left.row);
  for (const { row } of byRemainder.slice(0, seats - counts.reduce(add, 0))) {
    counts[row] = (counts[row] ?? 0) + 1;
  }
  return counts;
}

function arc(count: number, radius: number): Place[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = count === 1 ? Math.PI / 2 : (Math.PI * index) / (count - 1);
    return { x: -radius * Math.cos(angle), y: -radius * Math.sin(angle), angle };
  });
}

const add = (left: number, right: number) => left + right;
