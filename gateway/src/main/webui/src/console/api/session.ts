import { useSyncExternalStore } from 'react';
import { ApiError } from '../../api/get.ts';

// 499: the session could not be renewed, and a call of the API is not led to the login.
const SIGNED_OUT = new Set([401, 499]);

let over = false;
const listeners = new Set<() => void>();

/** Notices that the session is over, and passes the refusal on. */
export function noticed(refusal: unknown): unknown {
  if (refusal instanceof ApiError && SIGNED_OUT.has(refusal.status) && !over) {
    over = true;
    for (const tell of listeners) tell();
  }
  return refusal;
}

const listen = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Whether an answer has said that the session is over. */
export const useSessionIsOver = () => useSyncExternalStore(listen, () => over);
