import type { TerritoryTotals } from '../api/types.ts';
import { randomNumbers } from './random.ts';

/** The figures of a protocol that the replay counts, apart from the votes for lists. */
export const FIGURES = ['voters', 'issued', 'found', 'invalid', 'againstAll'] as const;

/** A night of protocols in the order of their arrival; every figure of a region adds up to its total. */
export interface Night {
  territories: readonly TerritoryTotals[];
  lists: readonly string[];
  /** Minutes after eight in the evening in Astana at which each protocol arrives, ascending. */
  minutes: Float64Array;
  /** Which territory each protocol comes from. */
  places: Uint8Array;
  /** The figures of each protocol, one row after another: those of `FIGURES`, then the lists. */
  rows: Int32Array;
  width: number;
}

// In March 2023 these regions kept a time one hour behind the capital and closed an hour later.
const WEST = new Set(['KZ-15', 'KZ-23', 'KZ-27', 'KZ-43', 'KZ-47']);
const FIRST_PROTOCOL = 40;
const LONGEST = 9 * 60;

/** Splits the published totals of the regions over their stations, the same way every time. */
export function planNight(
  territories: readonly TerritoryTotals[],
  lists: readonly string[],
): Night {
  const regions = territories.filter(
    ({ territory, protocolsExpected }) => territory.type !== 'country' && protocolsExpected > 0,
  );
  const width = FIGURES.length + lists.length;
  const stations = regions.flatMap((totals, place) => splitOf(totals, place, lists));
  stations.sort((left, right) => left.minute - right.minute);
  const rows = new Int32Array(stations.length * width);
  for (const [index, { row }] of stations.entries()) rows.set(row, index * width);
  return {
    territories: regions,
    lists,
    minutes: Float64Array.from(stations, ({ minute }) => minute),
    places: Uint8Array.from(stations, ({ place }) => place),
    rows,
    width,
  };
}

interface Station {
  minute: number;
  place: number;
  row: number[];
}

function splitOf(totals: TerritoryTotals, place: number, lists: readonly string[]): Station[] {
  const random = randomNumbers(place + 1);
  const count = totals.protocolsExpected;
  const sizes = Array.from({ length: count }, () => 0.15 + random() ** 2);
  const figures = [
    ...FIGURES.map((figure) => totals[figure]),
    ...lists.map((list) => totals.votes[list] ?? 0),
  ];
  const columns = figures.map((total, column) => {
    // Stations differ: a list is stronger here and weaker there.
    const leaning = column < 3 ? 0 : 0.35;
    const weights = sizes.map((size) => size * (1 + leaning * (random() - 0.5)));
    return share(total, weights);
  });
  const late = WEST.has(totals.territory.iso ?? '') ? 60 : 0;
  return sizes.map((size, station) => ({
    place,
    minute: arrival(size, late, random),
    row: columns.map((column) => column[station] ?? 0),
  }));
}

/** Small stations count faster; some are far from a line. */
function arrival(size: number, late: number, random: () => number): number {
  const counting = 25 + 150 * size * (0.4 + random());
  const way = -70 * Math.log(1 - 0.985 * random());
  return Math.min(FIRST_PROTOCOL + late + counting + way, LONGEST + random() * 45);
}

/** Splits a whole number by weights so that the parts add up to it exactly. */
export function share(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let [running, given] = [0, 0];
  return weights.map((weight) => {
    running += weight;
    const upTo = Math.round((total * running) / sum);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

/** How many protocols have arrived by a minute. */
export function arrivedBy({ minutes }: Night, minute: number): number {
  let [low, high] = [0, minutes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((minutes[middle] ?? 0) <= minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The totals of every region after so many protocols. */
export function totalsAfter(night: Night, protocols: number): TerritoryTotals[] {
  const { territories, places, rows, width, lists } = night;
  const sums = new Float64Array(territories.length * (width + 1));
  for (let index = 0; index < protocols; index++) {
    const base = (places[index] ?? 0) * (width + 1);
    for (let column = 0; column < width; column++) {
      sums[base + column] = (sums[base + column] ?? 0) + (rows[index * width + column] ?? 0);
    }
    sums[base + width] = (sums[base + width] ?? 0) + 1;
  }
  return territories.map((totals, place) => {
    const at = (column: number) => sums[place * (width + 1) + column] ?? 0;
    const figures = Object.fromEntries(FIGURES.map((figure, column) => [figure, at(column)]));
    const votes = Object.fromEntries(
      lists.map((list, column) => [list, at(FIGURES.length + column)]),
    );
    return { ...totals, ...figures, votes, protocolsReceived: at(width) };
  });
}
