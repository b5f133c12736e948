import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Schema } from '../api/client.ts';
import { getAll } from '../api/pages.ts';
import { useResult } from '../api/queries.ts';
import { Page } from '../frame/Page.tsx';
import { ListLabel } from '../lists/ListLabel.tsx';
import { useElectionName } from '../results/useElectionName.ts';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import type { TextKey } from '../texts/texts.ts';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';

/** Who holds the mandates of each list, who gave one up, and what is open or vacant. */
export default function ElectedPage() {
  return (
    <Bundle name="further">
      <Elected />
    </Bundle>
  );
}

function Elected() {
  const { t } = useTexts();
  const { contest = '' } = useParams();
  const election = useElectionName();
  const asked = useQuery({
    queryKey: ['mandates', contest],
    queryFn: ({ signal }) =>
      getAll<Schema<'MandatesView'>>(`/api/mandates/${encodeURIComponent(contest)}`, signal),
  });
  return (
    <Page title={t('elected.title')}>
      <p>{election}</p>
      {asked.error && <Trouble error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isPending && <Waiting />}
      {asked.data?.length === 0 && <p role="status">{t('elected.none')}</p>}
      {asked.data?.map((mandates) => (
        <OfList key={mandates.list} mandates={mandates} contest={contest} />
      ))}
      <p className="onward">
        <Link to={`/results/${contest}`}>{t('state.toResults')}</Link>
      </p>
    </Page>
  );
}

interface OfListProps {
  mandates: Schema<'MandatesView'>;
  contest: string;
}

function OfList({ mandates, contest }: OfListProps) {
  const { t, say, whole } = useTexts();
  const dates = useDates();
  const result = useResult(contest);
  const list = result.data?.lists.find(({ id }) => id === mandates.list);
  const name = list ? say(list.name) : mandates.list;
  return (
    <section>
      <h2>
        <ListLabel id={mandates.list}>{name}</ListLabel>
      </h2>
      <p>
        {t('elected.sentence', {
          mandates: whole(mandates.mandates),
          open: whole(mandates.open),
          vacant: whole(mandates.vacant),
          day: dates.day(mandates.publishedOn),
        })}
      </p>
      <DataTable
        caption={t('elected.caption', { list: name })}
        rows={[...mandates.holders, ...mandates.gone]}
        rowKey={(holder) => String(holder.number)}
        sortedBy={{ key: 'number', descending: false }}
        columns={[
          { key: 'number', title: t('stand.number'), value: (holder) => holder.number },
          {
            key: 'name',
            title: t('stand.name'),
            words: true,
            value: (holder) => holder.name,
            show: (holder) => (
              <>
                {holder.name}{' '}
                {holder.generated && (
                  <span className="badge badge-quiet">{t('stand.generatedOne')}</span>
                )}
              </>
            ),
          },
          {
            key: 'state',
            title: t('party.state'),
            words: true,
            value: (holder) => t(`elected.state.${holder.state}` as TextKey),
          },
        ]}
      />
    </section>
  );
}
