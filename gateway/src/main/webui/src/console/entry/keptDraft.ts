import type { Typed } from './paper.ts';

/** A draft on this device, and the revision on the server that it goes on from. */
export interface KeptDraft {
  typed: Typed;
  revision: number;
}

const addressOf = (place: string) => `mandat.draft.${place}`;

export function keepDraft(place: string, draft: KeptDraft) {
  localStorage.setItem(addressOf(place), JSON.stringify(draft));
}

export function keptDraft(place: string): KeptDraft | null {
  const kept = localStorage.getItem(addressOf(place));
  return kept === null ? null : (JSON.parse(kept) as KeptDraft);
}

export const forgetDraft = (place: string) => localStorage.removeItem(addressOf(place));
