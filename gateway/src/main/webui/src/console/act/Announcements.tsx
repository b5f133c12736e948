import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { AnnounceContext } from './announce.ts';

const SHOWN_MILLISECONDS = 7_000;

/** Keeps the place where it is said that something was done. */
export function Announcements({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; at: number } | null>(null);
  const announce = useCallback((text: string) => setSaid({ text, at: Date.now() }), []);

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="announcement" role="status">
        {said && <p key={said.at}>{said.text}</p>}
      </div>
    </AnnounceContext>
  );
}
