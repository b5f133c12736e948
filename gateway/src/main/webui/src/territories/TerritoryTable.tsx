import { Link } from 'react-router';
import type { Result, TerritoryTotals } from '../api/types.ts';
import { useListNames } from '../lists/useListNames.ts';
import { byVotes } from '../results/seats.ts';
import type { Column } from '../table/columns.ts';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { LeadingList } from './LeadingList.tsx';
import { listOf, percentFor, rankFor, type Measure } from './measures.ts';
import { useTerritoryNames } from './useTerritoryNames.ts';

interface TerritoryTableProps {
  result: Result;
  territories: readonly TerritoryTotals[];
  measure: Measure;
}

/** The figures of the map, region by region; the download holds every count. */
export function TerritoryTable({ result, territories, measure }: TerritoryTableProps) {
  const { t, say, percent, whole } = useTexts();
  const names = useTerritoryNames();
  const { short } = useListNames();
  const lists = byVotes(result.lists);
  const shared = lists.find(({ id }) => id === listOf(measure));

  const share = (of: Measure, title: string): Column<TerritoryTotals> => ({
    key: of,
    title,
    value: (row) => rankFor(of, row),
    show: (row) => percent(percentFor(of, row)),
    exact: (row) => percentFor(of, row) ?? '',
  });

  const name: Column<TerritoryTotals> = {
    key: 'name',
    title: t('map.region'),
    value: (row) => names.full(row.territory),
    show: (row) => (
      <Link to={`/results/${result.contest}/territories/${row.territory.id}`}>
        {names.full(row.territory)}
      </Link>
    ),
  };
  const columns: Column<TerritoryTotals>[] = [
    name,
    {
      key: 'protocols',
      title: t('map.protocols'),
      value: (row) => rankFor('protocols', row),
      show: (row) =>
        t('map.ofExpected', {
          received: whole(row.protocolsReceived),
          expected: whole(row.protocolsExpected),
        }),
    },
    count('voters', t('map.voters'), (row) => row.voters),
    count('issued', t('map.issued'), (row) => row.issued),
    share('turnout', t('measure.turnout')),
    {
      key: 'leading',
      title: t('measure.leading'),
      words: true,
      value: (row) => rankFor('leading', row),
      show: (row) => <LeadingList lists={lists} totals={row} />,
    },
    ...(shared ? [share(`share:${shared.id}`, t('map.shareOf', { list: short(shared) }))] : []),
    share('againstAll', t('lists.againstAll')),
  ];
  const download: Column<TerritoryTotals>[] = [
    { key: 'kato', title: t('map.kato'), value: (row) => row.territory.id },
    name,
    count('received', t('measure.protocols'), (row) => row.protocolsReceived),
    count('expected', t('map.expected'), (row) => row.protocolsExpected),
    count('voters', t('map.voters'), (row) => row.voters),
    count('issued', t('map.issued'), (row) => row.issued),
    count('found', t('map.found'), (row) => row.found),
    count('invalid', t('lists.invalid'), (row) => row.invalid),
    count('againstAll', t('lists.againstAll'), (row) => row.againstAll),
    ...lists.map((list) => count(list.id, say(list.name), (row) => row.votes[list.id] ?? 0)),
  ];
  const first = { key: 'name', descending: false };
  return (
    <DataTable
      caption={t('map.caption')}
      columns={columns}
      rows={territories.filter(({ territory }) => territory.type !== 'country')}
      rowKey={(row) => row.territory.id}
      sortedBy={first}
      download={download}
    />
  );
}

const count = (key: string, title: string, value: (row: TerritoryTotals) => number) => ({
  key,
  title,
  value,
});
