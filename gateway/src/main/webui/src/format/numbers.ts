import type { Language } from '../texts/languages.ts';

const NARROW_SPACE = '\u202f';

// The Kazakh and the Russian way of writing numbers are the same, and every browser knows the Russian one.
const locales: Record<Language, string> = { kk: 'ru', ru: 'ru', en: 'en-GB' };

/** Writes whole numbers with the groups of the language: `3 431 510` or `3,431,510`. */
export function wholeNumber(language: Language): (value: number | bigint) => string {
  const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
  return (value) =>
    format
      .formatToParts(value)
      .map((part) => (part.type === 'group' && language !== 'en' ? NARROW_SPACE : part.value))
      .join('');
}

/** Writes a decimal text such as `53.90` with the decimal mark of the language; the whole part gets its groups. */
export function decimalNumber(language: Language): (text: string) => string {
  const whole = wholeNumber(language);
  const mark = language === 'en' ? '.' : ',';
  return (text) => {
    const [before = '0', after] = text.split('.');
    return after === undefined ? whole(BigInt(before)) : whole(BigInt(before)) + mark + after;
  };
}

/** Writes a percentage; null, where there is nothing to take a share of, becomes a dash. */
export function percentNumber(language: Language): (text: string | null) => string {
  const decimal = decimalNumber(language);
  return (text) => (text === null ? '–' : `${decimal(text)}${NARROW_SPACE}%`);
}
