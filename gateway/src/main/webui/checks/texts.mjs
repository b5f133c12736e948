// Fails when a text is missing in a language, used by no page, or written outside the bundles.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const languages = ['kk', 'ru', 'en'];
const plurals = { kk: [''], ru: ['_one', '_few', '_many', '_other'], en: ['_one', '_other'] };
const spokenAttributes = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label', 'legend']);
const hasLetters = /\p{L}{2,}/u;
// Read by build/withoutScripts.ts, not by a page.
const usedElsewhere = new Set(['page.withoutScripts']);

const complaints = [];
// A set of texts is a folder that holds one file for each language.
const sets = readdirSync(root, { recursive: true })
  .filter((name) => basename(name) === 'en.json')
  .map((name) => dirname(name));
const bundles = Object.fromEntries(languages.map((language) => [language, textsIn(language)]));

function textsIn(language) {
  const texts = {};
  for (const set of sets) {
    const bundle = JSON.parse(readFileSync(join(root, set, `${language}.json`), 'utf8'));
    for (const [key, text] of Object.entries(bundle)) {
      if (key in texts) complaints.push(`${set}/${language}.json: "${key}" is in two sets`);
      texts[key] = text;
    }
  }
  return texts;
}

const stemOf = (key) => key.replace(/_(one|few|many|other)$/, '');
const stems = new Set(languages.flatMap((language) => Object.keys(bundles[language]).map(stemOf)));
const pluralStems = new Set(
  languages.flatMap((language) =>
    Object.keys(bundles[language])
      .filter((key) => stemOf(key) !== key)
      .map(stemOf),
  ),
);

for (const stem of stems) {
  for (const language of languages) {
    const forms = pluralStems.has(stem) ? plurals[language] : [''];
    for (const form of forms) checkText(language, stem + form);
  }
  checkPlaceholders(stem);
}

function checkText(language, key) {
  const text = bundles[language][key];
  if (text === undefined) complaints.push(`${language}: "${key}" is missing`);
  else if (text.trim() === '') complaints.push(`${language}: "${key}" is empty`);
}

function checkPlaceholders(stem) {
  const values = languages.map((language) => {
    const texts = Object.entries(bundles[language]).filter(([key]) => stemOf(key) === stem);
    return new Set(texts.flatMap(([, text]) => text.match(/\{\{\w+\}\}/g) ?? []));
  });
  const [first, ...others] = values.map((set) => [...set].sort().join(' '));
  if (others.some((other) => other !== first)) {
    complaints.push(`"${stem}" does not use the same values in every language`);
  }
}

const literals = new Set();
const openings = new Set();

for (const name of readdirSync(root, { recursive: true })) {
  if (!/\.tsx?$/.test(name) || /\.test\.tsx?$/.test(name)) continue;
  const source = readFileSync(join(root, name), 'utf8');
  const lang = name.endsWith('x') ? 'tsx' : 'ts';
  visit(parseAst(source, { lang }), name);
}

function visit(node, file) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, file);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Literal' && typeof node.value === 'string') literals.add(node.value);
  if (node.type === 'TemplateLiteral' && node.quasis.length > 1) {
    const opening = node.quasis[0].value.cooked;
    if (opening.includes('.')) openings.add(opening);
  }
  if (node.type === 'JSXText' && hasLetters.test(node.value)) {
    complaints.push(`${file}: the text "${node.value.trim()}" belongs in the bundles`);
  }
  if (
    node.type === 'JSXAttribute' &&
    spokenAttributes.has(node.name?.name) &&
    node.value?.type === 'Literal' &&
    hasLetters.test(node.value.value)
  ) {
    complaints.push(`${file}: ${node.name.name}="${node.value.value}" belongs in the bundles`);
  }
  for (const child of Object.values(node)) visit(child, file);
}

for (const stem of stems) {
  const used = literals.has(stem) || [...openings].some((opening) => stem.startsWith(opening));
  if (!used && !usedElsewhere.has(stem)) complaints.push(`"${stem}" is used nowhere`);
}

if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exit(1);
}
