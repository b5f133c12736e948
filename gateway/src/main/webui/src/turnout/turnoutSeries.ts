import type { Schema } from '../api/client.ts';

export type Series = 'reported' | 'published';
type Curve = Schema<'Curve'>;

/** The hours for which any territory has a figure, in their order. */
export const hoursOf = (territories: readonly Curve[], series: Series): string[] =>
  [...new Set(territories.flatMap((curve) => curve[series].map(({ at }) => at)))].sort();

/** The share of voters by an hour in per cent; null where none is known. */
export const shareAt = (curve: Curve, series: Series, at: string): string | null =>
  curve[series].find((point) => point.at === at)?.percent ?? null;

/** The points of a curve: minutes of the day, and per cent. */
export const pointsOf = (curve: Curve, series: Series) =>
  curve[series]
    .filter(({ percent }) => typeof percent === 'string')
    .map(({ at, percent }) => ({ minute: minuteOf(at), share: Number(percent) }));

const minuteOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
