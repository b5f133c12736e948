// Browsers ship few collations, and Chromium has none for Kazakh: the alphabet itself decides.
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

const others = new Intl.Collator('ru');

/** Orders words by the Kazakh alphabet, whatever the language of the page. */
export function byKazakhAlphabet(left: string, right: string): number {
  const [first, second] = [lettersOf(left), lettersOf(right)];
  const differing = first.findIndex((letter, at) => letter !== second[at]);
  if (differing < 0) return first.length - second.length;
  return compareLetters(first[differing] ?? '', second[differing] ?? '');
}

function compareLetters(left: string, right: string): number {
  const [first, second] = [ALPHABET.indexOf(left), ALPHABET.indexOf(right)];
  return left && right && first >= 0 && second >= 0 ? first - second : others.compare(left, right);
}

const lettersOf = (word: string) => [...word.normalize('NFC').toLocaleLowerCase('kk')];
