import { Link } from 'react-router';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { dayField, REASON } from '../act/commonFields.ts';
import { Asked } from '../api/Asked.tsx';
import { useContestNames, useContests, type ElectionView } from '../contests/useContests.ts';
import { CSV, FileSend } from '../parts/FileSend.tsx';

const BODIES = ['mazhilis', 'kurultai', 'maslikhat-region', 'maslikhat-district', 'akim'] as const;
const KINDS = ['regular', 'early', 'repeat', 'instead-of-departed'] as const;

/** The elections that were called, their contests, and the call of another one. */
export default function ElectionsPage() {
  const { t } = useTexts();
  const { elections } = useContests();
  return (
    <Page title={t('place.elections')}>
      <div>
        <Act
          title={t('call.title')}
          intro={t('call.more')}
          fields={[
            { name: 'id', label: 'call.id', hint: 'call.idMore' },
            {
              name: 'body',
              label: 'call.body',
              kind: 'choice',
              choices: BODIES.map((value) => ({ value, label: t(`call.${value}`) })),
            },
            dayField('votingDay', 'call.votingDay'),
            {
              name: 'kind',
              label: 'call.kind',
              kind: 'choice',
              choices: KINDS.map((value) => ({ value, label: t(`call.${value}`) })),
            },
            {
              name: 'territory',
              label: 'call.territory',
              hint: 'call.territoryMore',
              optional: true,
            },
            {
              name: 'seats',
              label: 'call.seats',
              hint: 'call.seatsMore',
              kind: 'whole',
              optional: true,
            },
            {
              name: 'note',
              label: 'call.note',
              hint: 'call.noteMore',
              kind: 'languages',
              optional: true,
            },
            REASON,
          ]}
          to="/api/elections"
          done={t('call.done')}
        />
      </div>
      <Asked answer={elections} empty={<p>{t('contest.none')}</p>}>
        {(found) =>
          found
            .toSorted((left, right) => right.votingDay.localeCompare(left.votingDay))
            .map((election) => <ElectionCard key={election.id} election={election} />)
        }
      </Asked>
    </Page>
  );
}

function ElectionCard({ election }: { election: ElectionView }) {
  const { t, say } = useTexts();
  const names = useContestNames();
  const list = election.contests.find(({ kind }) => kind === 'list');
  const title = names.election(election);
  return (
    <article className="panel" aria-label={title}>
      <h2>{title}</h2>
      <p className="aside">
        {election.id} · {election.regime}
        {election.retrospective && ` · ${t('call.retrospective')}`}
      </p>
      {election.note && <p className="aside">{say(election.note)}</p>}
      <p>
        {t('call.contests', { count: election.contests.length })}
        {list && ` · ${t('call.listSeats', { seats: list.seats })}`}
      </p>
      <p className="act-buttons">
        <Link to={`/work/terms?contest=${list?.id ?? election.contests[0]?.id ?? ''}`}>
          {t('place.terms')}
        </Link>
        {list && <Link to={`/work/lists?contest=${list.id}`}>{t('place.lists')}</Link>}
        {list && (
          <Link to={`/work/certification?contest=${list.id}`}>{t('place.certification')}</Link>
        )}
      </p>
      {election.contests.every(({ kind }) => kind === 'list') && (
        <FileSend
          label={t('call.constituencies')}
          hint={t('call.constituenciesMore')}
          accept=".csv"
          to={{ [CSV]: `/api/elections/${election.id}/constituencies` }}
        />
      )}
    </article>
  );
}
