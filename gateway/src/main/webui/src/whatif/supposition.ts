/** Votes that one list, or `against-all`, loses to another. */
export interface Move {
  from: string;
  to: string;
  votes: string;
}

/** Two lists that stand as one. */
export interface Merger {
  first: string;
  second: string;
}

/** What a reader supposes to be otherwise, as it is typed; what is empty stays as it was. */
export interface Supposition {
  regime: string;
  threshold: string;
  seats: string;
  moves: Move[];
  mergers: Merger[];
}

export const AGAINST_ALL = 'against-all';

/** Reads a supposition from the address of the page, which is also the question to the API. */
export function suppositionOf(search: URLSearchParams): Supposition {
  return {
    regime: search.get('regime') ?? '',
    threshold: percentOf(search.get('threshold') ?? ''),
    seats: search.get('seats') ?? '',
    moves: search.getAll('move').map((word) => {
      const [from = '', to = '', votes = ''] = word.split(':');
      return { from, to, votes };
    }),
    mergers: search.getAll('merge').map((word) => {
      const [first = '', second = ''] = word.split(':');
      return { first, second };
    }),
  };
}

/** The same as an address; rows that are not filled in are left out. */
export function searchOf(contest: string, supposition: Supposition): URLSearchParams {
  const search = new URLSearchParams({ contest });
  const { regime, threshold, seats, moves, mergers } = supposition;
  if (regime) search.set('regime', regime);
  if (threshold.trim()) search.set('threshold', `${threshold.trim().replace(',', '.')}%`);
  if (seats.trim()) search.set('seats', seats.trim());
  for (const { from, to, votes } of moves) {
    const count = votes.replaceAll(/[\s\u00a0\u202f,]/g, '');
    if (from && to && count) search.append('move', `${from}:${to}:${count}`);
  }
  for (const { first, second } of mergers) {
    if (first && second) search.append('merge', `${first}:${second}`);
  }
  return search;
}

/** Whether anything is supposed at all. */
export const supposesNothing = (search: URLSearchParams) =>
  ['regime', 'threshold', 'seats', 'move', 'merge'].every((name) => !search.has(name));

const percentOf = (threshold: string) => {
  const [numerator, denominator] = threshold.split('/').map(Number);
  if (denominator && numerator !== undefined) return String((100 * numerator) / denominator);
  return threshold.replace('%', '');
};
