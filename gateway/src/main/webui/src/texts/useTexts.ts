import { createContext, useContext } from 'react';
import type { Language } from './languages.ts';
import type { Texts } from './texts.ts';

interface Speech extends Texts {
  speak: (language: Language) => void;
}

export const TextsContext = createContext<Speech | null>(null);

/** The texts of the chosen language, and how to choose another. */
export function useTexts(): Speech {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('no language is loaded');
  return texts;
}
