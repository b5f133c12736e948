import { useId } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useElections, useResults } from '../api/queries.ts';
import { useContest } from '../results/useContest.ts';
import { useElectionNames } from '../results/useElectionName.ts';
import { useTexts } from '../texts/useTexts.ts';
import { addressFor } from './electionAddress.ts';

/** Which election the pages speak of; another one can be chosen where there are several. */
export function ElectionChoice() {
  const { t } = useTexts();
  const name = useElectionNames();
  const { contest } = useContest();
  const results = useResults();
  const elections = useElections();
  const here = useLocation();
  const go = useNavigate();
  const label = useId();

  const choices = (elections.data ?? [])
    .flatMap((election) => {
      const counted = results.data?.find(
        ({ election: id, kind }) => id === election.id && kind === 'list',
      );
      return counted ? [{ contest: counted.contest, election }] : [];
    })
    .toSorted((left, right) => (left.election.votingDay < right.election.votingDay ? 1 : -1));
  const present = choices.find(({ election }) =>
    election.contests.some(({ id }) => id === contest),
  );

  if (!present || choices.length < 2) {
    return <p className="bar-election">{present && name(present.election)}</p>;
  }
  return (
    <p className="bar-election">
      <label htmlFor={label} className="unseen">
        {t('frame.election')}
      </label>
      <select
        id={label}
        value={present.contest}
        onChange={(event) => void go(addressFor(here, event.target.value))}
      >
        {choices.map((choice) => (
          <option key={choice.contest} value={choice.contest}>
            {name(choice.election)}
          </option>
        ))}
      </select>
    </p>
  );
}
