import { useEffect, type ReactNode } from 'react';
import { Waiting } from '../states/Waiting.tsx';
import type { BundleName } from './bundles.ts';
import { useTexts } from './useTexts.ts';

/** Shows its content once the named set of texts is loaded; a change of language does not take it away. */
export function Bundle({ name, children }: { name: BundleName; children: ReactNode }) {
  const { bundles, need } = useTexts();
  const loaded = bundles.includes(name);
  useEffect(() => {
    if (!loaded) need(name);
  }, [loaded, need, name]);
  return loaded ? children : <Waiting />;
}
