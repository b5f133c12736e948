import type { ReactNode } from 'react';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useChosenContest } from './useChosenContest.ts';
import { useContestNames, type KnownContest } from './useContests.ts';

interface ContestChoiceProps {
  only?: KnownContest['kind'];
  children: (contest: KnownContest) => ReactNode;
}

/** Which contest the page is about, and the page for it. */
export function ContestChoice({ only, children }: ContestChoiceProps) {
  const { t } = useTexts();
  const names = useContestNames();
  const { elections, contests, chosen, choose } = useChosenContest();
  const offered = contests.filter(({ kind }) => !only || kind === only);
  const current = offered.find(({ id }) => id === chosen?.id) ?? offered[0];
  const inElection = offered.filter(({ election }) => election.id === current?.election.id);
  const first = (election: string) => offered.find((contest) => contest.election.id === election);
  const known = [...new Map(offered.map(({ election }) => [election.id, election])).values()];
  const change = (contest: KnownContest | undefined) => contest && choose(contest);

  return (
    <Asked answer={elections} empty={<p>{t('contest.none')}</p>}>
      {() =>
        current ? (
          <>
            <div className="row">
              <label>
                <span>{t('contest.election')}</span>
                <select
                  value={current.election.id}
                  onChange={(event) => change(first(event.currentTarget.value))}
                >
                  {known.map((election) => (
                    <option key={election.id} value={election.id}>
                      {names.election(election)}
                    </option>
                  ))}
                </select>
              </label>
              {inElection.length > 1 && (
                <label>
                  <span>{t('contest.contest')}</span>
                  <select
                    value={current.id}
                    onChange={(event) =>
                      change(offered.find(({ id }) => id === event.currentTarget.value))
                    }
                  >
                    {inElection.map((contest) => (
                      <option key={contest.id} value={contest.id}>
                        {names.within(contest)}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </div>
            {children(current)}
          </>
        ) : (
          <p>{t('contest.none')}</p>
        )
      }
    </Asked>
  );
}
