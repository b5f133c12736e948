// Colours and patterns are the site's own, chosen to be told apart; they are not the parties' colours.
const ORDER = ['amanat', 'auyl', 'respublica', 'aqjol', 'qhp', 'osdp', 'baytaq', 'adilet'];

// A list that bears another name today keeps its mark.
const FORMER: Readonly<Record<string, string>> = { nurotan: 'amanat', otan: 'amanat', cppk: 'qhp' };

const MARKS = 8;

/** The number of a list's mark, the same on every page: from 1 to 8. */
export function markOf(id: string): number {
  const known = ORDER.indexOf(FORMER[id] ?? id);
  return known >= 0 ? known + 1 : (sumOfLetters(id) % MARKS) + 1;
}

export const classOf = (id: string) => `mark-${markOf(id)}`;

const sumOfLetters = (id: string) =>
  [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
