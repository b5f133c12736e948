import type { PapersView } from './Papers.tsx';

export type PaperKind = PapersView['missing'][number]['kind'];

export interface PaperCount {
  kind: PaperKind;
  missing: number;
  filed: number;
  accepted: number;
}

/** How many papers of each kind are missing, wait, and are accepted. */
export function paperCounts({ missing, papers }: PapersView): PaperCount[] {
  const counts = new Map<PaperKind, PaperCount>();
  const of = (kind: PaperKind) => {
    const known = counts.get(kind) ?? { kind, missing: 0, filed: 0, accepted: 0 };
    counts.set(kind, known);
    return known;
  };
  for (const { kind } of missing) of(kind).missing++;
  for (const { kind, state } of papers) {
    if (state === 'filed' || state === 'accepted') of(kind)[state]++;
  }
  return [...counts.values()];
}
