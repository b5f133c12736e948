import './lists.css';
import { Link } from 'react-router';
import { useElections, useLists } from '../api/queries.ts';
import { Page } from '../frame/Page.tsx';
import { useContest } from '../results/useContest.ts';
import { useElectionName } from '../results/useElectionName.ts';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Diversity } from './Diversity.tsx';
import { DistrictCandidates } from './DistrictCandidates.tsx';
import { ListCard } from './ListCard.tsx';

/** The registered lists and the people on them. */
export default function ListsPage() {
  return (
    <Bundle name="further">
      <WhoStands />
    </Bundle>
  );
}

function WhoStands() {
  const { t } = useTexts();
  const { contest, results, waiting: choosing } = useContest();
  const election = useElectionName();
  const lists = useLists(contest);
  const error = lists.error ?? (contest ? null : results.error);
  const waiting = !error && (contest ? lists.isPending : choosing);
  const called = useElections().data?.find(({ contests }) =>
    contests.some(({ id }) => id === contest),
  );
  const districts = called?.contests.filter(({ kind }) => kind === 'district') ?? [];
  const empty = !error && !waiting && (lists.data ?? []).length === 0;
  return (
    <Page title={t('stand.title')}>
      <p>{election}</p>
      {error && (
        <Trouble error={error} onRetry={() => void (contest ? lists : results).refetch()} />
      )}
      {waiting && <Waiting />}
      {empty && <p>{t('stand.empty')}</p>}
      {contest && lists.data && lists.data.length > 0 && (
        <>
          <p>{t('stand.intro', { count: lists.data.length })}</p>
          {lists.data.map((list) => (
            <ListCard key={list.party} list={list} />
          ))}
        </>
      )}
      {contest && <Diversity contest={contest} />}
      {called && districts.length > 0 && (
        <DistrictCandidates election={called.id} contests={districts.map(({ id }) => id)} />
      )}
      <p className="onward">
        <Link to="/parties">{t('party.title')}</Link>
        <Link to="/accreditations">{t('accreditation.title')}</Link>
        <Link to="/past">{t('past.title')}</Link>
      </p>
    </Page>
  );
}
