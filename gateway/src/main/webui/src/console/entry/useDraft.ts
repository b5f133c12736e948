import { useEffect, useState, useSyncExternalStore } from 'react';
import { ask } from '../api/asking.ts';
import { write } from '../api/write.ts';
import { newDraftKeeper, type Kept, type ServerDraft } from './draftKeeper.ts';
import { forgetDraft, keepDraft, keptDraft } from './keptDraft.ts';
import type { Typed } from './paper.ts';

export interface Draft extends Kept {
  type: (changes: Typed) => void;
  settle: (keep: 'this' | 'other') => void;
  finish: () => void;
}

/** The draft of one person for a station in a contest. */
export function useDraft(owner: string, contest: string, station: string, initial: Typed): Draft {
  const [keeper] = useState(() => {
    const address = `/api/protocols/drafts/${contest}/${station}`;
    const place = `${owner}.${contest}.${station}`;
    return newDraftKeeper(
      {
        load: () => ask<ServerDraft>(address),
        save: (revision, typed) =>
          write<ServerDraft>('PUT', address, { json: { revision, typed } }),
        device: {
          keep: (draft) => keepDraft(place, draft),
          kept: () => keptDraft(place),
          forget: () => forgetDraft(place),
        },
      },
      initial,
    );
  });
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot);

  useEffect(() => {
    keeper.start();
    window.addEventListener('online', keeper.retry);
    return () => {
      keeper.stop();
      window.removeEventListener('online', keeper.retry);
    };
  }, [keeper]);

  return {
    ...kept,
    type: keeper.type,
    settle: (keep) => void keeper.settle(keep),
    finish: keeper.finish,
  };
}
