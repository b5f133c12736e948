import { useSearchParams } from 'react-router';
import { Page } from '../frame/Page.tsx';
import { Segments } from '../frame/Segments.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useAccreditations } from './partyQueries.ts';

const KINDS = ['domestic', 'international', 'media'] as const;

/** Who may observe: accredited organisations, international observers and media. */
export default function AccreditationsPage() {
  return (
    <Bundle name="further">
      <Accreditations />
    </Bundle>
  );
}

function Accreditations() {
  const { t, say } = useTexts();
  const dates = useDates();
  const [search, setSearch] = useSearchParams();
  const kind = KINDS.find((known) => known === search.get('kind')) ?? null;
  const accreditations = useAccreditations(kind ?? '');
  const segments = [
    { value: 'all', label: t('accreditation.all') },
    ...KINDS.map((value) => ({ value: value as string, label: t(`accreditation.kind.${value}`) })),
  ];
  return (
    <Page title={t('accreditation.title')}>
      <p>{t('accreditation.intro')}</p>
      <Segments
        legend={t('accreditation.kind')}
        segments={segments}
        value={kind ?? 'all'}
        onChoose={(chosen) => setSearch(chosen === 'all' ? {} : { kind: chosen })}
      />
      {accreditations.error && (
        <Trouble error={accreditations.error} onRetry={() => void accreditations.refetch()} />
      )}
      {accreditations.isPending && <Waiting />}
      {accreditations.data?.length === 0 && <p role="status">{t('accreditation.none')}</p>}
      {accreditations.data && accreditations.data.length > 0 && (
        <DataTable
          caption={t('accreditation.caption')}
          rows={accreditations.data}
          rowKey={(row) => row.id}
          sortedBy={{ key: 'name', descending: false }}
          columns={[
            { key: 'name', title: t('accreditation.name'), value: (row) => say(row.name) },
            {
              key: 'kind',
              title: t('accreditation.kind'),
              words: true,
              value: (row) => t(`accreditation.kind.${row.kind}`),
            },
            {
              key: 'state',
              title: t('party.state'),
              words: true,
              value: (row) => t(`accreditation.state.${row.state}`),
            },
            {
              key: 'until',
              title: t('accreditation.validUntil'),
              words: true,
              value: (row) => row.validUntil ?? '',
              show: (row) => (row.validUntil ? dates.day(row.validUntil) : '–'),
            },
            {
              key: 'observers',
              title: t('accreditation.observers'),
              value: (row) => row.observers ?? 0,
            },
          ]}
        />
      )}
    </Page>
  );
}
