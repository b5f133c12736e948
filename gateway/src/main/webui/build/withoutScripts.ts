import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Writes the sentence for readers without scripts, in every language, from the text bundles. */
export function withoutScripts(): Plugin {
  return {
    name: 'without-scripts',
    transformIndexHtml: (html) =>
      html.replace('<!--without-scripts-->', ['kk', 'ru', 'en'].map(sentence).join('')),
  };
}

function sentence(language: string) {
  const bundle = JSON.parse(
    readFileSync(new URL(`../src/texts/${language}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
  return `<p lang="${language}">${bundle['page.withoutScripts']} <a href="/api/results">/api/results</a></p>`;
}
