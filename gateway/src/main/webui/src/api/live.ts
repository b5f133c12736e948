import type { LiveState } from './liveState.ts';

const REFRESH_MILLISECONDS = 1_000;
// A file may be kept for two seconds on its way: what came last is asked for once more after that.
const SETTLE_MILLISECONDS = 4_000;
const REOPEN_MILLISECONDS = 30_000;

interface LiveListener {
  onState: (state: LiveState) => void;
  onChange: (contest: string) => void;
}

/**
 * Listens to `/api/live` and reports which contest changed, at most once a second each, and
 * once more when it has been quiet for a while.
 * When the stream breaks, the state turns to `polling` until it opens again. Returns how to stop.
 */
export function listenToChanges({ onState, onChange }: LiveListener): () => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const settling = new Map<string, ReturnType<typeof setTimeout>>();
  let source: EventSource | null = null;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  const announce = (message: Event) => {
    const contest = contestOf(message);
    if (contest === null) return;
    clearTimeout(settling.get(contest));
    settling.set(
      contest,
      setTimeout(() => onChange(contest), SETTLE_MILLISECONDS),
    );
    if (waiting.has(contest)) return;
    const timer = setTimeout(() => {
      waiting.delete(contest);
      onChange(contest);
    }, REFRESH_MILLISECONDS);
    waiting.set(contest, timer);
  };

  const open = () => {
    source = new EventSource('/api/live');
    source.addEventListener('open', () => onState('live'));
    source.addEventListener('result', announce);
    source.addEventListener('totals', announce);
    source.addEventListener('error', () => {
      onState('polling');
      if (source?.readyState === EventSource.CLOSED) {
        reopening = setTimeout(open, REOPEN_MILLISECONDS);
      }
    });
  };

  open();
  return () => {
    source?.close();
    clearTimeout(reopening);
    for (const timer of [...waiting.values(), ...settling.values()]) clearTimeout(timer);
  };
}

function contestOf(message: Event): string | null {
  try {
    const { contest } = JSON.parse((message as MessageEvent<string>).data) as { contest?: string };
    return contest ?? null;
  } catch {
    return null;
  }
}
