import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { ListLabel } from './ListLabel.tsx';

/** Women, youth and persons with disabilities on the lists of a contest; whoever is in two groups counts once. */
export function Diversity({ contest }: { contest: string }) {
  const { t, say, whole, percent } = useTexts();
  const diversity = useQuery({
    queryKey: ['diversity', contest],
    queryFn: ({ signal }) =>
      read('/api/contests/{contest}/diversity', { path: { contest } }, signal),
  });
  if (!diversity.data || diversity.data.lists.length === 0) return null;
  type Row = (typeof diversity.data.lists)[number];
  const group = (
    key: 'women' | 'youth' | 'disability' | 'counted',
    share: 'womenPercent' | 'youthPercent' | 'disabilityPercent' | 'countedPercent',
  ) => ({
    key,
    title: t(`quota.${key}`),
    value: (row: Row) => row[key],
    show: (row: Row) =>
      t('quota.share', { counted: whole(row[key]), percent: percent(row[share]) }),
  });
  return (
    <section>
      <h2>{t('stand.diversity')}</h2>
      <DataTable
        caption={t('stand.diversityCaption')}
        rows={diversity.data.lists}
        rowKey={(row) => row.party}
        sortedBy={{ key: 'name', descending: false }}
        columns={[
          {
            key: 'name',
            title: t('lists.list'),
            value: (row) => say(row.name),
            show: (row) => <ListLabel id={row.party}>{say(row.name)}</ListLabel>,
          },
          { key: 'persons', title: t('stand.personsColumn'), value: (row) => row.persons },
          group('women', 'womenPercent'),
          group('youth', 'youthPercent'),
          group('disability', 'disabilityPercent'),
          group('counted', 'countedPercent'),
        ]}
      />
    </section>
  );
}
