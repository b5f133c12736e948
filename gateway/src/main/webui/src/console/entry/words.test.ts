import { expect, test } from 'vitest';
import { kazakhWords, russianWords } from './words.ts';

test.each([
  [0, 'нөл', 'ноль'],
  [7, 'жеті', 'семь'],
  [19, 'он тоғыз', 'девятнадцать'],
  [100, 'бір жүз', 'сто'],
  [1001, 'бір мың бір', 'одна тысяча один'],
  [2450, 'екі мың төрт жүз елу', 'две тысячи четыреста пятьдесят'],
  [12_011, 'он екі мың он бір', 'двенадцать тысяч одиннадцать'],
  [
    6_354_560,
    'алты миллион үш жүз елу төрт мың бес жүз алпыс',
    'шесть миллионов триста пятьдесят четыре тысячи пятьсот шестьдесят',
  ],
])('%i is written in words', (number, kazakh, russian) => {
  expect([kazakhWords(number), russianWords(number)]).toEqual([kazakh, russian]);
});
