const OF_A_CONTEST = /^\/results\/[^/]+(\/(?:why|check))?(?:\/|$)/;
const ASKS_FOR_A_CONTEST = new Set(['/lists', '/turnout', '/what-if', '/data']);

/** The page that a reader sees now, for another contest; pages of one place lead to its results. */
export function addressFor({ pathname }: { pathname: string }, contest: string): string {
  const chosen = encodeURIComponent(contest);
  if (ASKS_FOR_A_CONTEST.has(pathname)) return `${pathname}?contest=${chosen}`;
  return `/results/${chosen}${OF_A_CONTEST.exec(pathname)?.[1] ?? ''}`;
}
