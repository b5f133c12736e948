import { createContext, useContext } from 'react';
import type { BundleName } from './bundles.ts';
import type { Language } from './languages.ts';
import type { Texts } from './texts.ts';

interface Speech extends Texts {
  speak: (language: Language) => void;
  /** The sets of texts that are loaded. */
  bundles: readonly BundleName[];
  /** Loads one more set, and keeps it loaded in every language that is chosen later. */
  need: (bundle: BundleName) => void;
}

export const TextsContext = createContext<Speech | null>(null);

/** The texts of the chosen language, and how to choose another. */
export function useTexts(): Speech {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('no language is loaded');
  return texts;
}
