import { Link, useParams } from 'react-router';
import { useTerritories } from '../api/queries.ts';
import type { Result } from '../api/types.ts';
import { Page } from '../frame/Page.tsx';
import { WithResult } from '../results/WithResult.tsx';
import NotFoundPage from '../states/NotFoundPage.tsx';
import { Notice } from '../states/Notice.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { TerritoryFigures } from './TerritoryFigures.tsx';
import { TerritoryLists } from './TerritoryLists.tsx';
import { useTerritoryNames } from './useTerritoryNames.ts';

/** One region: how many protocols are in, who took part, how the lists stand there. */
export default function TerritoryPage() {
  const { t } = useTexts();
  return (
    <WithResult title={t('territory.title')}>
      {(result) => <ShownTerritory result={result} />}
    </WithResult>
  );
}

function ShownTerritory({ result }: { result: Result }) {
  const { t, say } = useTexts();
  const { territory } = useParams();
  const names = useTerritoryNames();
  const territories = useTerritories(result.contest);
  const totals = territories.data?.find((row) => row.territory.id === territory);

  if (territories.error) {
    return (
      <Page title={t('territory.title')}>
        <Trouble error={territories.error} onRetry={() => void territories.refetch()} />
      </Page>
    );
  }
  if (!territories.data) return <Waiting />;
  if (!totals) return <NotFoundPage />;
  return (
    <Page title={names.full(totals.territory)}>
      <p>
        <Link to={`/results/${result.contest}`}>{t('territory.back')}</Link>
      </p>
      {result.note && (
        <Notice title={t('case.note')}>
          <p>{say(result.note)}</p>
        </Notice>
      )}
      <TerritoryFigures totals={totals} />
      <TerritoryLists totals={totals} lists={result.lists} />
      <p className="aside">{t('territory.noSeats')}</p>
    </Page>
  );
}
