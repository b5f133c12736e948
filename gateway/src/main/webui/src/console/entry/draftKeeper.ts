import { ApiError } from '../../api/get.ts';
import type { Schema } from '../../api/client.ts';
import type { KeptDraft } from './keptDraft.ts';
import type { Typed } from './paper.ts';

type DraftView = Schema<'TallyServiceDraftView'>;
export type ServerDraft = Omit<DraftView, 'typed'> & { typed: Typed };

/** Where a draft is kept: nowhere yet, on the server, on this device alone, or twice. */
export type DraftState = 'loading' | 'empty' | 'typing' | 'server' | 'device' | 'elsewhere';

export interface Kept {
  typed: Typed;
  revision: number;
  state: DraftState;
  savedAt: string | null;
}

/** The server and the device, as far as a draft needs them. */
export interface DraftPlaces {
  load: () => Promise<ServerDraft | null>;
  save: (revision: number, typed: Typed) => Promise<ServerDraft>;
  device: { keep: (draft: KeptDraft) => void; kept: () => KeptDraft | null; forget: () => void };
}

const PAUSE_MILLISECONDS = 800;
const RETRY_MILLISECONDS = 5_000;

/**
 * Keeps what a person types: on the device at once, on the server a moment later, and sends it when
 * a lost line returns.
 */
export function newDraftKeeper(places: DraftPlaces, initial: Typed) {
  let kept: Kept = { typed: initial, revision: 0, state: 'loading', savedAt: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  const listeners = new Set<() => void>();

  const set = (changes: Partial<Kept>) => {
    kept = { ...kept, ...changes };
    for (const tell of listeners) tell();
  };
  const saveAfter = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  };

  async function save() {
    if (busy) return;
    busy = true;
    const { typed, revision } = kept;
    try {
      const saved = await places.save(revision, typed);
      const isLast = kept.typed === typed;
      if (isLast) places.device.forget();
      else saveAfter(PAUSE_MILLISECONDS);
      set({
        revision: saved.revision,
        savedAt: saved.savedAt,
        state: isLast ? 'server' : 'typing',
      });
    } catch (failure) {
      const elsewhere = failure instanceof ApiError && failure.code === 'precondition-failed';
      set({ state: elsewhere ? 'elsewhere' : 'device' });
      if (!elsewhere) saveAfter(RETRY_MILLISECONDS);
    } finally {
      busy = false;
    }
  }

  function takeUp(server: ServerDraft | null) {
    const device = places.device.kept();
    if (device && device.revision === (server?.revision ?? 0)) {
      set({ ...device, state: 'device' });
      void save();
    } else if (server) {
      const { typed, revision, savedAt } = server;
      set({ typed, revision, savedAt, state: device ? 'elsewhere' : 'server' });
    } else {
      set({ state: 'empty' });
    }
  }

  return {
    subscribe: (tell: () => void) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    snapshot: () => kept,
    start: () => {
      places
        .load()
        .then(takeUp)
        .catch(() => {
          const device = places.device.kept();
          set(device ? { ...device, state: 'device' } : { state: 'empty' });
        });
    },
    stop: () => clearTimeout(timer),
    /** The line is back. */
    retry: () => {
      if (kept.state === 'device') void save();
    },
    type: (changes: Typed) => {
      const typed = { ...kept.typed, ...changes };
      places.device.keep({ typed, revision: kept.revision });
      const lost = kept.state === 'device';
      set({ typed, state: lost ? 'device' : 'typing' });
      saveAfter(lost ? RETRY_MILLISECONDS : PAUSE_MILLISECONDS);
    },
    /** Takes the draft that was saved from another place, or keeps this one over it. */
    settle: async (keep: 'this' | 'other') => {
      const server = await places.load();
      const device = places.device.kept();
      if (keep === 'other' && server) {
        places.device.forget();
        set({ ...server, state: 'server' });
        return;
      }
      set({ revision: server?.revision ?? 0, typed: device?.typed ?? kept.typed });
      await save();
    },
    /** What was typed has become an entry. */
    finish: () => {
      clearTimeout(timer);
      places.device.forget();
    },
  };
}
