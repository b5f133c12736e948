const KK_ONES = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const KK_TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];

/** A number up to 999,999,999 in Kazakh words, as the paper repeats it (art. 43(8)). */
export function kazakhWords(number: number): string {
  if (number === 0) return 'нөл';
  return [
    group(Math.floor(number / 1_000_000), 'миллион'),
    group(Math.floor(number / 1000) % 1000, 'мың'),
    group(number % 1000, ''),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function group(number: number, name: string): string {
  if (number === 0) return '';
  const hundreds = Math.floor(number / 100);
  return [
    hundreds > 0 ? `${KK_ONES[hundreds]} жүз` : '',
    KK_TENS[Math.floor(number / 10) % 10],
    KK_ONES[number % 10],
    name,
  ]
    .filter((word) => word)
    .join(' ');
}

const RU_ONES = (
  ',один,два,три,четыре,пять,шесть,семь,восемь,девять,десять,одиннадцать,двенадцать,' +
  'тринадцать,четырнадцать,пятнадцать,шестнадцать,семнадцать,восемнадцать,' +
  'девятнадцать'
).split(',');
const RU_TENS =
  ',,двадцать,тридцать,сорок,пятьдесят,шестьдесят,семьдесят,восемьдесят,девяносто'.split(',');
const RU_HUNDREDS =
  ',сто,двести,триста,четыреста,пятьсот,шестьсот,семьсот,восемьсот,девятьсот'.split(',');

/** The same in Russian words. */
export function russianWords(number: number): string {
  if (number === 0) return 'ноль';
  return [
    russianGroup(Math.floor(number / 1_000_000), ['миллион', 'миллиона', 'миллионов'], false),
    russianGroup(Math.floor(number / 1000) % 1000, ['тысяча', 'тысячи', 'тысяч'], true),
    russianGroup(number % 1000, ['', '', ''], false),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function russianGroup(number: number, forms: readonly string[], feminine: boolean): string {
  if (number === 0) return '';
  const rest = number % 100;
  const ones = rest < 20 ? rest : rest % 10;
  return [
    RU_HUNDREDS[Math.floor(number / 100)],
    rest >= 20 ? RU_TENS[Math.floor(rest / 10)] : '',
    feminine && ones === 1 ? 'одна' : feminine && ones === 2 ? 'две' : RU_ONES[ones],
    forms[formOf(number)],
  ]
    .filter((word) => word)
    .join(' ');
}

function formOf(number: number): number {
  const [last, teens] = [number % 10, number % 100];
  if (teens >= 11 && teens <= 14) return 2;
  return last === 1 ? 0 : last >= 2 && last <= 4 ? 1 : 2;
}

/** The words in which the paper repeats a figure: Russian for readers of Russian, else Kazakh. */
export const inWords = (number: number, language: string) =>
  language === 'ru' ? russianWords(number) : kazakhWords(number);
