import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { listenToChanges } from './live.ts';
import { LiveContext, type LiveState } from './liveState.ts';

/** Keeps every figure on the page current while the count runs. */
export function LiveUpdates({ children }: { children: ReactNode }) {
  const [state, setState] = useState<LiveState>('polling');
  const queries = useQueryClient();

  useEffect(
    () =>
      listenToChanges({
        onState: setState,
        onChange: (contest) => {
          for (const part of ['result', 'territories']) {
            void queries.invalidateQueries({ queryKey: [part, contest] });
          }
        },
      }),
    [queries],
  );

  return <LiveContext value={state}>{children}</LiveContext>;
}
