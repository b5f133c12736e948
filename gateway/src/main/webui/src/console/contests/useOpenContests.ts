import { useResults } from '../../api/queries.ts';
import { COUNTRY } from '../territories/useTerritories.ts';
import { useContests, type KnownContest } from './useContests.ts';

const MOST = 20;
const REGION_DIGITS = 2;

/** The votes for lists in a region, or in the whole country, that are not certified yet; the newest where all are. */
export function useOpenContests(place: string): KnownContest[] {
  const { contests } = useContests();
  const results = useResults();
  if (!results.data) return [];
  const settled = new Set(
    results.data.filter(({ status }) => status === 'certified').map(({ contest }) => contest),
  );
  const lists = contests.filter(
    ({ kind, election: { territory } }) =>
      kind === 'list' && ([territory, place].includes(COUNTRY) || isSameRegion(territory, place)),
  );
  const open = lists.filter(({ id }) => !settled.has(id)).slice(0, MOST);
  return open.length > 0 ? open : lists.slice(0, 1);
}

// The codes of a territory and of a station begin with the region's.
const isSameRegion = (one: string, other: string) =>
  one.slice(0, REGION_DIGITS) === other.slice(0, REGION_DIGITS);
