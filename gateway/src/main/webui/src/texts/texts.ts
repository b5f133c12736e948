import { createInstance } from 'i18next';
import type { Localized } from '../api/types.ts';
import { decimalNumber, percentNumber, wholeNumber } from '../format/numbers.ts';
import { BUNDLES, type BundleKey, type BundleName } from './bundles.ts';
import type { Language } from './languages.ts';

type PluralSuffix = '_one' | '_few' | '_many' | '_other';
type WithoutPlural<Key> = Key extends `${infer Stem}${PluralSuffix}` ? Stem : Key;

/** Every text of the bundles; a key that is not there does not compile. */
export type TextKey = WithoutPlural<BundleKey>;

type Values = Record<string, string | number>;

/** One language, ready to speak: its texts and its ways of writing numbers. */
export interface Texts {
  language: Language;
  t: (key: TextKey, values?: Values) => string;
  /** Picks the language out of a text that came with the data. */
  say: (text: Localized | null | undefined) => string;
  whole: (value: number | bigint) => string;
  decimal: (text: string) => string;
  percent: (text: string | null) => string;
}

const speaker = createInstance();
const ready = speaker.init({
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: {},
});

/** Loads the named sets of texts in one language, and only in that one. */
export async function loadTexts(
  language: Language,
  names: readonly BundleName[] = ['site'],
): Promise<Texts> {
  await Promise.all([ready, ...names.map((name) => loadBundle(language, name))]);
  const speak = speaker.getFixedT(language);
  return {
    language,
    t: (key, values) => speak(key, values ?? {}),
    say: (text) => text?.[language] ?? '',
    whole: wholeNumber(language),
    decimal: decimalNumber(language),
    percent: percentNumber(language),
  };
}

async function loadBundle(language: Language, name: BundleName) {
  const bundle = await BUNDLES[name][language]();
  await ready;
  speaker.addResourceBundle(language, 'translation', bundle.default);
}
