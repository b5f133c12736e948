import { expect, test } from 'vitest';
import { loadTexts } from './texts.ts';

test('Russian uses the form of each number', async () => {
  const { t } = await loadTexts('ru');
  expect([1, 3, 90].map((count) => t('stand.persons', { count }))).toEqual([
    '1 человек',
    '3 человека',
    '90 человек',
  ]);
});

test('Kazakh nouns stay the same after any number', async () => {
  const { t } = await loadTexts('kk');
  expect([1, 90].map((count) => t('stand.persons', { count }))).toEqual(['1 адам', '90 адам']);
});

test('English knows one and many', async () => {
  const { t } = await loadTexts('en');
  expect([1, 2].map((count) => t('stand.persons', { count }))).toEqual(['1 person', '2 persons']);
});

test('a text that came with the data is said in the language of the page', async () => {
  const name = { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' };
  const { say } = await loadTexts('kk');
  expect([say(name), say(null)]).toEqual(['Абай облысы', '']);
});
