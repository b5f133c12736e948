import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const LANGUAGES = ['kk', 'ru', 'en'];

// What the gateway says in the page itself for readers without scripts.
const KEYS = [
  'case.certified',
  'case.counting',
  'case.complete',
  'case.none',
  'lists.caption',
  'lists.list',
  'lists.votes',
  'lists.share',
  'lists.seats',
  'lists.againstAll',
  'lists.base',
  'lists.invalid',
  'results.toWhy',
  'date.day',
  ...Array.from({ length: 12 }, (_, month) => `date.month.${month + 1}`),
];

/**
 * Prepares the page for readers without scripts: a sentence in every language with a place for the
 * main figures, and the texts with which the gateway writes them there.
 */
export function withoutScripts(): Plugin {
  return {
    name: 'without-scripts',
    transformIndexHtml: (html) =>
      html.replace(
        '<!--without-scripts-->',
        `${LANGUAGES.map(sentence).join('')}<!--main-figures-->`,
      ),
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'without-scripts.json',
        source: JSON.stringify(Object.fromEntries(LANGUAGES.map((name) => [name, textsOf(name)]))),
      });
    },
  };
}

const bundleOf = (language: string) =>
  JSON.parse(
    readFileSync(new URL(`../src/texts/${language}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;

function textsOf(language: string) {
  const bundle = bundleOf(language);
  return Object.fromEntries(
    KEYS.map((key) => {
      const text = bundle[key];
      if (text === undefined) throw new Error(`${language}: "${key}" is missing`);
      return [key, text];
    }),
  );
}

const sentence = (language: string) =>
  `<p lang="${language}">${bundleOf(language)['page.withoutScripts']} <a href="/api/results">/api/results</a></p>`;
