import { createContext, useContext } from 'react';

export const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says at the foot of the page, and to a screen reader, that something was done. */
export const useAnnounce = () => useContext(AnnounceContext);
