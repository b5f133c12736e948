/** The classes of one map, in steps that are easy to read; figures outside of them get no shade. */
export interface Shades {
  bounds: { from: number; to: number }[];
  shadeOf: (percent: string | null) => number | null;
}

const MOST_CLASSES = 5;
const STEPS = [1, 2, 5, 10, 20];

export function shadesFor(percents: readonly (string | null)[]): Shades {
  const known = percents.filter((percent) => percent !== null).map(Number);
  if (known.length === 0) return { bounds: [], shadeOf: () => null };
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const classes = (step: number) => Math.floor(high / step) - Math.floor(low / step) + 1;
  const step = STEPS.find((wide) => classes(wide) <= MOST_CLASSES) ?? 20;
  const start = Math.floor(low / step) * step;
  const bounds = Array.from({ length: classes(step) }, (_, index) => ({
    from: start + step * index,
    to: start + step * (index + 1),
  }));
  return {
    bounds,
    shadeOf: (percent) => {
      const index = percent === null ? -1 : Math.floor((Number(percent) - start) / step);
      return index in bounds ? Math.min(index, MOST_CLASSES - 1) + 1 : null;
    },
  };
}
