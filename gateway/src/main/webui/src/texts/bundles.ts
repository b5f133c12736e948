import type consoleEnglish from '../console/texts/en.json';
import type english from './en.json';
import type furtherEnglish from './further/en.json';
import type { Language } from './languages.ts';

type Bundle = Record<Language, () => Promise<{ default: Record<string, string> }>>;

/**
 * The sets of texts: `site` comes with every page, the others only with the pages that ask for them
 * through `Bundle`.
 */
export const BUNDLES = {
  site: {
    kk: () => import('./kk.json'),
    ru: () => import('./ru.json'),
    en: () => import('./en.json'),
  },
  further: {
    kk: () => import('./further/kk.json'),
    ru: () => import('./further/ru.json'),
    en: () => import('./further/en.json'),
  },
  console: {
    kk: () => import('../console/texts/kk.json'),
    ru: () => import('../console/texts/ru.json'),
    en: () => import('../console/texts/en.json'),
  },
} satisfies Record<string, Bundle>;

export type BundleName = keyof typeof BUNDLES;

/** Every key of every set; a key belongs to one set only. */
export type BundleKey =
  keyof typeof english | keyof typeof furtherEnglish | keyof typeof consoleEnglish;
