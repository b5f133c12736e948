import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { keepLanguage, preferredLanguage, type Language } from './languages.ts';
import { loadTexts, type Texts } from './texts.ts';
import { TextsContext } from './useTexts.ts';

/** Shows its content as soon as the reader's language is loaded. */
export function Speaking({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(preferredLanguage);
  const [texts, setTexts] = useState<Texts | null>(null);

  useEffect(() => {
    let wanted = true;
    void loadTexts(language).then((loaded) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      setTexts(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);

  const speech = useMemo(
    () =>
      texts && {
        ...texts,
        speak: (chosen: Language) => {
          keepLanguage(chosen);
          setLanguage(chosen);
        },
      },
    [texts],
  );

  return speech && <TextsContext value={speech}>{children}</TextsContext>;
}
