import { Link } from 'react-router';
import { Page } from '../frame/Page.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { usePastElections } from '../whatif/useWhatIf.ts';

/** Elections of the past, each counted again by the law of its day. */
export default function PastElectionsPage() {
  return (
    <Bundle name="further">
      <PastElections />
    </Bundle>
  );
}

function PastElections() {
  const { t, say } = useTexts();
  const dates = useDates();
  const past = usePastElections();
  return (
    <Page title={t('past.title')}>
      <p>{t('past.intro')}</p>
      {past.error && <Trouble error={past.error} onRetry={() => void past.refetch()} />}
      {past.isPending && <Waiting />}
      {past.data && (
        <DataTable
          caption={t('past.title')}
          rows={past.data}
          rowKey={(election) => election.id}
          sortedBy={{ key: 'day', descending: true }}
          columns={[
            {
              key: 'name',
              title: t('frame.election'),
              value: (election) => say(election.name),
              show: (election) => <Link to={`/past/${election.id}`}>{say(election.name)}</Link>,
            },
            {
              key: 'day',
              title: t('past.day'),
              words: true,
              value: (election) => election.votingDay,
              show: (election) => dates.day(election.votingDay),
            },
            { key: 'seats', title: t('lists.seats'), value: (election) => election.seats },
            {
              key: 'agrees',
              title: t('past.recounted'),
              words: true,
              value: (election) => t(election.agrees ? 'past.same' : 'past.other'),
            },
          ]}
        />
      )}
    </Page>
  );
}
