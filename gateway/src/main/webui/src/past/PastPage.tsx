import '../results/results.css';
import { Link, useParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { read, type Schema } from '../api/client.ts';
import { ApiError } from '../api/get.ts';
import { readResult } from '../api/result.ts';
import type { Result } from '../api/types.ts';
import { Page } from '../frame/Page.tsx';
import { Chamber } from '../results/Chamber.tsx';
import { ListTable } from '../results/ListTable.tsx';
import NotFoundPage from '../states/NotFoundPage.tsx';
import { Notice } from '../states/Notice.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Steps } from '../why/Steps.tsx';
import '../why/why.css';

/** An election of the past: the announced votes counted again by the law of its day. */
export default function PastPage() {
  return (
    <Bundle name="further">
      <Past />
    </Bundle>
  );
}

function Past() {
  const { t, say } = useTexts();
  const { election: id = '' } = useParams();
  const asked = useQuery({
    queryKey: ['past-election', id],
    queryFn: ({ signal }) =>
      read('/api/results/past-elections/{election}', { path: { election: id } }, signal),
    staleTime: Infinity,
  });
  if (asked.error instanceof ApiError && asked.error.isMissing) return <NotFoundPage />;
  if (asked.error) {
    return (
      <Page title={t('past.title')}>
        <Trouble error={asked.error} onRetry={() => void asked.refetch()} />
      </Page>
    );
  }
  if (!asked.data) return <Waiting />;
  const past = asked.data;
  const result = resultOf(past);
  return (
    <Page title={say(past.name)}>
      <Notice
        kind={past.agrees ? 'good' : 'warning'}
        title={t(past.agrees ? 'past.agrees' : 'past.differs')}
      >
        {past.note && <p>{say(past.note)}</p>}
      </Notice>
      <div className="outcome">
        <Chamber result={result} />
        <ListTable result={result} />
      </div>
      <section>
        <h2>{t('why.steps')}</h2>
        <Steps steps={result.steps} />
      </section>
      {past.sources.length > 0 && (
        <section>
          <h2>{t('past.sources')}</h2>
          <ul className="copies">
            {past.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="onward">
        <Link to={`/law/${past.regime}`}>{t('past.law')}</Link>
        <Link to={`/what-if?contest=${past.id}`}>{t('past.whatIf')}</Link>
        <Link to="/past">{t('past.all')}</Link>
      </p>
    </Page>
  );
}

const resultOf = (past: Schema<'PastElectionView'>): Result =>
  readResult({
    ...past.result,
    contest: past.id,
    election: past.id,
    kind: 'list',
    regime: past.regime,
    status: 'certified',
    version: 0,
    synthetic: false,
    protocolsReceived: 0,
    protocolsExpected: 0,
    voters: past.voters,
    issued: past.issued,
    base: past.base,
    againstAll: past.againstAll ?? 0,
    invalid: past.invalid ?? 0,
    seats: past.seats,
  } as unknown as Parameters<typeof readResult>[0]);
