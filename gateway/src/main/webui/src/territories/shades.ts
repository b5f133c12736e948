/** The classes of one map: equal steps between the smallest and the largest figure. */
export interface Shades {
  bounds: { from: number; to: number }[];
  shadeOf: (percent: string | null) => number | null;
}

const CLASSES = 5;

export function shadesFor(percents: readonly (string | null)[]): Shades {
  const known = percents.filter((percent) => percent !== null).map(Number);
  if (known.length === 0) return { bounds: [], shadeOf: () => null };
  const low = Math.floor(Math.min(...known));
  const high = Math.max(low + CLASSES, Math.ceil(Math.max(...known)));
  const step = (high - low) / CLASSES;
  return {
    bounds: Array.from({ length: CLASSES }, (_, index) => ({
      from: low + step * index,
      to: low + step * (index + 1),
    })),
    shadeOf: (percent) =>
      percent === null
        ? null
        : Math.min(CLASSES - 1, Math.floor((Number(percent) - low) / step)) + 1,
  };
}
