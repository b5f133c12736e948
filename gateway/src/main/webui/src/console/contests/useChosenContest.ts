import { useSearchParams } from 'react-router';
import { useMe } from '../account/unit.ts';
import { useContests, type KnownContest } from './useContests.ts';

const KEPT = 'mandat.console.contest';

/** The contest that the address names, else the one chosen last, else the newest within reach. */
export function useChosenContest() {
  const [search, setSearch] = useSearchParams();
  const { elections, contests } = useContests();
  const { unit } = useMe();
  const own = unit?.kind === 'constituency' ? unit.id : null;
  const known = (id: string | null) => contests.find((contest) => contest.id === id);
  const chosen =
    known(search.get('contest')) ??
    known(own) ??
    known(localStorage.getItem(KEPT)) ??
    contests.find(({ kind }) => kind === 'list') ??
    contests[0];

  const choose = (contest: KnownContest) => {
    localStorage.setItem(KEPT, contest.id);
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('contest', contest.id);
        return after;
      },
      { replace: true },
    );
  };
  return { elections, contests, chosen, choose };
}
