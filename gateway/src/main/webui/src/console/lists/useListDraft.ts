import { useEffect, useRef, useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { write } from '../api/write.ts';
import { draftOf, isComplete, requestsOf, type DraftPerson } from './person.ts';

type DraftView = Schema<'DraftView'>;
type ListReport = Schema<'ListReport'>;

const PAUSE_MILLISECONDS = 700;

export type SavedState = 'same' | 'changed' | 'saving' | 'saved' | 'incomplete' | 'refused';

export interface ListDraft {
  persons: readonly DraftPerson[];
  report: ListReport | null;
  state: SavedState;
  refusal: Error | null;
  change: (persons: readonly DraftPerson[]) => void;
  load: (draft: DraftView) => void;
}

/** A party's list while it is written: checked by the law and saved a moment after each change. */
export function useListDraft(address: string, saved: DraftView | null): ListDraft {
  const [persons, setPersons] = useState(() => draftOf(saved?.persons ?? []));
  const [report, setReport] = useState<ListReport | null>(saved?.check ?? null);
  const [state, setState] = useState<SavedState>('same');
  const [refusal, setRefusal] = useState<Error | null>(null);
  const version = useRef(saved?.version ?? 0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  const save = async (whole: readonly DraftPerson[]) => {
    setState('saving');
    try {
      const json = { version: version.current, persons: requestsOf(whole) };
      const draft = await write<DraftView>('PUT', address, { json });
      version.current = draft.version;
      setReport(draft.check);
      setRefusal(null);
      setState('saved');
    } catch (failure) {
      setRefusal(failure as Error);
      setState('refused');
    }
  };

  const change = (next: readonly DraftPerson[]) => {
    setPersons([...next]);
    clearTimeout(timer.current);
    if (!next.every(isComplete)) {
      setState('incomplete');
      return;
    }
    setState('changed');
    timer.current = setTimeout(() => void save(next), PAUSE_MILLISECONDS);
  };

  const load = (draft: DraftView) => {
    version.current = draft.version;
    setPersons(draftOf(draft.persons));
    setReport(draft.check);
    setRefusal(null);
    setState('saved');
  };

  return { persons, report, state, refusal, change, load };
}
