import { createContext, useContext } from 'react';

/** Whether changes are announced by the server (`live`) or the page asks for them itself (`polling`). */
export type LiveState = 'live' | 'polling';

export const LiveContext = createContext<LiveState>('polling');

export const useLiveState = () => useContext(LiveContext);
