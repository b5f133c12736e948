export const LANGUAGES = ['kk', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself in the switch. */
export const LANGUAGE_MARKS: Record<Language, string> = { kk: 'ҚАЗ', ru: 'РУС', en: 'ENG' };

const STORED = 'mandat.language';

/** The language of the address (`?lang=ru`), else the one kept from last time, else the browser's, else Kazakh. */
export function preferredLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang');
  const wishes = [asked, localStorage.getItem(STORED), ...navigator.languages];
  for (const wish of wishes) {
    const found = LANGUAGES.find((language) => wish?.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return 'kk';
}

export const keepLanguage = (language: Language) => localStorage.setItem(STORED, language);
