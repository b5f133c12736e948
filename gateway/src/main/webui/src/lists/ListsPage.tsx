import './lists.css';
import { useLists } from '../api/queries.ts';
import { Page } from '../frame/Page.tsx';
import { useContest } from '../results/useContest.ts';
import { useElectionName } from '../results/useElectionName.ts';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { ListCard } from './ListCard.tsx';

/** The registered lists and the people on them. */
export default function ListsPage() {
  const { t } = useTexts();
  const { contest, results, waiting: choosing } = useContest();
  const election = useElectionName();
  const lists = useLists(contest);
  const error = lists.error ?? (contest ? null : results.error);
  const waiting = !error && (contest ? lists.isPending : choosing);
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
    </Page>
  );
}
