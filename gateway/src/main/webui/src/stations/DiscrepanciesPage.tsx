import './stations.css';
import { Link, useParams } from 'react-router';
import { useResult } from '../api/queries.ts';
import { Page } from '../frame/Page.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Complaints } from './Complaints.tsx';
import { CopyLine } from './Copies.tsx';
import { useCopies } from './stationQueries.ts';

/** Where an observer's copy says otherwise than what counts, and what the commission answered. */
export default function DiscrepanciesPage() {
  return (
    <Bundle name="further">
      <Discrepancies />
    </Bundle>
  );
}

function Discrepancies() {
  const { t } = useTexts();
  const { contest = '' } = useParams();
  const copies = useCopies(contest);
  const result = useResult(contest);
  const lists = result.data?.lists ?? [];
  return (
    <Page title={t('discrepancy.title')}>
      <p>{t('discrepancy.intro')}</p>
      {copies.error && <Trouble error={copies.error} onRetry={() => void copies.refetch()} />}
      {copies.isPending && <Waiting />}
      {copies.data?.items.length === 0 && <p role="status">{t('discrepancy.none')}</p>}
      <ol className="copies">
        {copies.data?.items.map((copy, index) => (
          <li key={copy.id}>
            <Link to={`/results/${contest}/stations/${copy.station}`}>
              {t('discrepancy.station', { station: copy.station })}
            </Link>
            <CopyLine copy={copy} number={index + 1} lists={lists} />
          </li>
        ))}
      </ol>
      <Complaints contest={contest} />
    </Page>
  );
}
