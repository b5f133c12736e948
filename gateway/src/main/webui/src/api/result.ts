import type { Result } from './types.ts';

/** A field that a service leaves out means the same as null. */
type Sparse<Item> = {
  [Key in keyof Item]: null extends Item[Key] ? Item[Key] | undefined : Item[Key];
};

const UNKNOWN = {
  note: null,
  threshold: null,
  quotient: null,
  outcome: null,
  reason: null,
  decision: null,
  supersedes: null,
  certified: null,
  updatedAt: null,
} satisfies Partial<Result>;

const UNCOUNTED = { share: null, sharePercent: null, whole: null, remainder: null, seats: null };

/** Reads a published result whichever way its empty fields are written. */
export function readResult(sparse: Sparse<Result>): Result {
  return {
    ...(withDefaults(sparse, UNKNOWN) as Result),
    lists: sparse.lists.map((list) => withDefaults(list, UNCOUNTED) as Result['lists'][number]),
    steps: sparse.steps.map((step) => withDefaults(step, { article: null, ground: null })),
  };
}

function withDefaults<Item extends object, Defaults extends object>(
  item: Item,
  defaults: Defaults,
) {
  const known = Object.entries(item).filter(([, value]) => value !== undefined);
  return { ...defaults, ...(Object.fromEntries(known) as Item) };
}
