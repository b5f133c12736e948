import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../texts/further/en.json';
import { differencesOf, provisionsOf, termsOf } from './provisions.ts';

const FILES = new URL(
  '../../../../../../election-law/src/main/resources/kz/mandat/law/regime/',
  import.meta.url,
);
const regimes = Object.fromEntries(
  readdirSync(FILES).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(name, FILES), 'utf8')) as Record<string, unknown>,
  ]),
);
const law = (id: string) => regimes[id] ?? {};
const all = Object.values(regimes).flatMap((regime) =>
  provisionsOf(regime).flatMap(({ provisions }) => provisions),
);

test('every value stands with its article or its source', () => {
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(({ article, source }) => !article && !source)).toEqual([]);
});

test('every kind of value and every code has its words', () => {
  const codes = all.flatMap(({ value }) =>
    typeof value === 'string' && /^[a-z]+(-[a-z]+)*$/.test(value) ? [value] : [],
  );
  const keys = [
    ...all.map(({ key }) => `law.key.${key}`),
    ...codes.map((code) => `law.value.${code}`),
    ...all.flatMap(({ law: other }) => (other ? [`law.of.${other}`] : [])),
    ...all.flatMap(({ race }) => (race ? [`law.race.${race}`] : [])),
    ...Object.values(regimes)
      .flatMap(termsOf)
      .map(({ step }) => `law.step.${step}`),
  ];
  expect([...new Set(keys)].filter((key) => !(key in english))).toEqual([]);
});

test('the threshold fell from seven to five per cent in 2021', () => {
  const differing = differencesOf(law('mazhilis-2009'), law('mazhilis-2021'));
  const threshold = differing.find(({ line }) => line === 'lists.threshold');
  expect([threshold?.left?.value, threshold?.right?.value, threshold?.same]).toEqual([
    '7/100',
    '5/100',
    false,
  ]);
});

test('a law differs in nothing from itself', () => {
  const lines = differencesOf(law('kurultai-2026'), law('kurultai-2026'));
  expect(lines.filter(({ same }) => !same)).toEqual([]);
});
