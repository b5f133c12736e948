import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { read } from '../api/client.ts';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';
import type { Seat } from './seats.ts';

interface DistrictTableProps {
  election: string;
  seats: readonly Seat[];
}

/** The single-mandate districts of an election and whom they elected; each leads to its own result. */
export function DistrictTable({ election, seats }: DistrictTableProps) {
  const { t, say } = useTexts();
  const known = seats.flatMap(({ district }) => (district ? [district] : []));
  const constituencies = useQuery({
    queryKey: ['constituencies', election],
    queryFn: ({ signal }) =>
      read('/api/elections/{election}/constituencies', { path: { election } }, signal),
    enabled: known.length > 0,
    staleTime: 600_000,
  });
  if (known.length === 0) return null;
  const nameOf = (contest: string) =>
    say(constituencies.data?.items.find(({ id }) => contest.endsWith(id))?.name) || contest;
  return (
    <section>
      <h2>{t('districts.title')}</h2>
      <DataTable
        caption={t('districts.caption')}
        rows={known}
        rowKey={({ contest }) => contest}
        sortedBy={{ key: 'district', descending: false }}
        columns={[
          {
            key: 'district',
            title: t('districts.district'),
            value: ({ contest }) => nameOf(contest),
            show: ({ contest }) => <Link to={`/results/${contest}`}>{nameOf(contest)}</Link>,
          },
          {
            key: 'winner',
            title: t('districts.elected'),
            words: true,
            value: ({ winner }) => (winner ? say(winner.name) : '–'),
          },
          {
            key: 'votes',
            title: t('lists.votes'),
            value: ({ winner }) => winner?.votes ?? 0,
          },
        ]}
      />
    </section>
  );
}
