import type { ListResult, TerritoryTotals } from '../api/types.ts';
import { percentOf } from '../format/fractions.ts';
import { ListMark } from '../lists/ListMark.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { baseOf } from './measures.ts';

interface Row {
  id: string | null;
  name: string;
  votes: number;
}

interface TerritoryListsProps {
  totals: TerritoryTotals;
  lists: readonly ListResult[];
}

/** The votes of one region. */
export function TerritoryLists({ totals, lists }: TerritoryListsProps) {
  const { t, say, percent } = useTexts();
  const base = baseOf(totals);
  const rows: Row[] = [
    ...lists.map(({ id, name }) => ({ id, name: say(name), votes: totals.votes[id] ?? 0 })),
    { id: null, name: t('lists.againstAll'), votes: totals.againstAll },
  ];
  return (
    <DataTable
      caption={t('territory.lists')}
      rows={rows}
      rowKey={(row) => row.id ?? ''}
      sortedBy={{ key: 'votes', descending: true }}
      columns={[
        {
          key: 'name',
          title: t('lists.list'),
          value: (row) => row.name,
          show: (row) => (
            <span className="list-name">
              {row.id && <ListMark id={row.id} />}
              {row.name}
            </span>
          ),
        },
        { key: 'votes', title: t('lists.votes'), value: (row) => row.votes },
        {
          key: 'share',
          title: t('lists.share'),
          value: (row) => row.votes,
          show: (row) => percent(percentOf(row.votes, base, 2)),
          exact: (row) => percentOf(row.votes, base, 2) ?? '',
        },
      ]}
    />
  );
}
