import { useId } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { read, type Schema } from '../api/client.ts';
import { Waiting } from '../states/Waiting.tsx';
import { DataTable } from '../table/DataTable.tsx';
import type { TextKey } from '../texts/texts.ts';
import { useTexts } from '../texts/useTexts.ts';

interface DistrictCandidatesProps {
  election: string;
  contests: readonly string[];
}

/** The candidates of one district of an election; the address keeps which. */
export function DistrictCandidates({ election, contests }: DistrictCandidatesProps) {
  const { t, say } = useTexts();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('district') ?? contests[0] ?? '';
  const constituencies = useQuery({
    queryKey: ['constituencies', election],
    queryFn: ({ signal }) =>
      read('/api/elections/{election}/constituencies', { path: { election } }, signal),
  });
  const candidates = useQuery({
    queryKey: ['candidates', chosen],
    queryFn: ({ signal }) =>
      read('/api/contests/{contest}/candidates', { path: { contest: chosen } }, signal),
  });
  const nameOf = (contest: string) =>
    say(constituencies.data?.items.find((row) => contest.endsWith(row.id))?.name) || contest;

  return (
    <section>
      <h2>{t('stand.districts')}</h2>
      <p>
        <label htmlFor={id} className="aside">
          {t('stand.district')}
        </label>{' '}
        <select
          id={id}
          value={chosen}
          onChange={(event) => {
            const next = new URLSearchParams(search);
            next.set('district', event.target.value);
            setSearch(next, { replace: true, preventScrollReset: true });
          }}
        >
          {contests.map((contest) => (
            <option key={contest} value={contest}>
              {nameOf(contest)}
            </option>
          ))}
        </select>
      </p>
      {candidates.isPending && <Waiting />}
      {candidates.data?.items.length === 0 && <p role="status">{t('stand.noCandidates')}</p>}
      {candidates.data && candidates.data.items.length > 0 && (
        <DataTable
          caption={nameOf(chosen)}
          rows={candidates.data.items}
          rowKey={(candidate) => candidate.id}
          sortedBy={{ key: 'name', descending: false }}
          columns={[
            {
              key: 'name',
              title: t('stand.name'),
              value: fullName,
              show: (candidate) => (
                <>
                  {fullName(candidate)}{' '}
                  {candidate.generated && (
                    <span className="badge badge-quiet">{t('stand.generatedOne')}</span>
                  )}
                </>
              ),
            },
            {
              key: 'born',
              title: t('stand.born'),
              words: true,
              value: (candidate) => String(candidate.bornIn),
            },
            {
              key: 'nominator',
              title: t('stand.nominator'),
              words: true,
              value: (candidate) => t(`stand.nominator.${candidate.nominator.kind}` as TextKey),
            },
            {
              key: 'occupation',
              title: t('stand.occupation'),
              words: true,
              value: (candidate) => candidate.occupation ?? '',
            },
          ]}
        />
      )}
    </section>
  );
}

const fullName = ({ surname, givenName, patronymic }: Schema<'CandidateView'>) =>
  [surname, givenName, patronymic].filter(Boolean).join(' ');
