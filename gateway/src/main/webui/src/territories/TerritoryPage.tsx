import { useParams } from 'react-router';
import { ApiError } from '../api/get.ts';
import { useTerritories, useTotal } from '../api/queries.ts';
import type { Result } from '../api/types.ts';
import { Page } from '../frame/Page.tsx';
import { WithResult } from '../results/WithResult.tsx';
import NotFoundPage from '../states/NotFoundPage.tsx';
import { Notice } from '../states/Notice.tsx';
import { Path } from '../stations/Path.tsx';
import { StationList } from '../stations/StationList.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { TerritoryFigures } from './TerritoryFigures.tsx';
import { TerritoryLists } from './TerritoryLists.tsx';
import { TerritoryTable } from './TerritoryTable.tsx';
import { useTerritoryNames } from './useTerritoryNames.ts';

/** One region: how many protocols are in, who took part, how the lists stand there. */
export default function TerritoryPage() {
  const { t } = useTexts();
  return (
    <Bundle name="further">
      <WithResult title={t('territory.title')}>
        {(result) => <ShownTerritory result={result} />}
      </WithResult>
    </Bundle>
  );
}

function ShownTerritory({ result }: { result: Result }) {
  const { t, say } = useTexts();
  const { territory = '' } = useParams();
  const names = useTerritoryNames();
  const total = useTotal(result.contest, territory);
  const below = useTerritories(result.contest, territory);
  const totals = total.data;

  if (total.error instanceof ApiError && total.error.isMissing) return <NotFoundPage />;
  if (total.error && !totals) {
    return (
      <Page title={t('territory.title')}>
        <Trouble error={total.error} onRetry={() => void total.refetch()} />
      </Page>
    );
  }
  if (!totals) return <Waiting />;
  return (
    <Page title={names.full(totals.territory)}>
      <Path contest={result.contest} territory={territory} />
      {result.note && (
        <Notice title={t('case.note')}>
          <p>{say(result.note)}</p>
        </Notice>
      )}
      <TerritoryFigures totals={totals} />
      <TerritoryLists totals={totals} lists={result.lists} />
      <p className="aside">{t('territory.noSeats')}</p>
      {below.data && below.data.length > 0 && (
        <section>
          <h2>{t('territory.below')}</h2>
          <TerritoryTable result={result} territories={below.data} measure="turnout" />
        </section>
      )}
      <section>
        <h2>{t('territory.stations')}</h2>
        <StationList contest={result.contest} territory={territory} />
      </section>
    </Page>
  );
}
