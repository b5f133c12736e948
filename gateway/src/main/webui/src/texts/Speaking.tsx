import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { BundleName } from './bundles.ts';
import { keepLanguage, preferredLanguage, type Language } from './languages.ts';
import { loadTexts, type Texts } from './texts.ts';
import { TextsContext } from './useTexts.ts';

interface Loaded extends Texts {
  bundles: readonly BundleName[];
}

/** Shows its content as soon as the reader's language is loaded. */
export function Speaking({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(preferredLanguage);
  const [needed, setNeeded] = useState<readonly BundleName[]>(['site']);
  const [texts, setTexts] = useState<Loaded | null>(null);

  useEffect(() => {
    let wanted = true;
    void loadTexts(language, needed).then((loaded) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      setTexts({ ...loaded, bundles: needed });
    });
    return () => {
      wanted = false;
    };
  }, [language, needed]);

  const speech = useMemo(
    () =>
      texts && {
        ...texts,
        speak: (chosen: Language) => {
          keepLanguage(chosen);
          setLanguage(chosen);
        },
        need: (bundle: BundleName) =>
          setNeeded((known) => (known.includes(bundle) ? known : [...known, bundle])),
      },
    [texts],
  );

  return speech && <TextsContext value={speech}>{children}</TextsContext>;
}
