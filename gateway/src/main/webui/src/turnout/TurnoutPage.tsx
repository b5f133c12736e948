import { useTerritories } from '../api/queries.ts';
import type { Result } from '../api/types.ts';
import { percentOf } from '../format/fractions.ts';
import { Page } from '../frame/Page.tsx';
import { CaseBlock } from '../results/CaseBlock.tsx';
import { WithResult } from '../results/WithResult.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { TerritoryTable } from '../territories/TerritoryTable.tsx';
import { TileMap } from '../territories/TileMap.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { TurnoutDay } from './TurnoutDay.tsx';

/** Who took part: through the day, and by region. */
export default function TurnoutPage() {
  const { t } = useTexts();
  return (
    <Bundle name="further">
      <WithResult title={t('turnout.title')}>
        {(result) => <ShownTurnout result={result} />}
      </WithResult>
    </Bundle>
  );
}

function ShownTurnout({ result }: { result: Result }) {
  const { t, whole, percent } = useTexts();
  const territories = useTerritories(result.contest);
  return (
    <Page title={t('turnout.title')}>
      <CaseBlock result={result} />
      <p>
        {t('turnout.sentence', {
          issued: whole(result.issued),
          voters: whole(result.voters),
          percent: percent(percentOf(result.issued, result.voters, 2)),
        })}
      </p>
      <TurnoutDay election={result.election} />
      {territories.error && (
        <Trouble error={territories.error} onRetry={() => void territories.refetch()} />
      )}
      {territories.isPending && <Waiting />}
      {territories.data && (
        <>
          <TileMap result={result} territories={territories.data} measure="turnout" />
          <TerritoryTable result={result} territories={territories.data} measure="turnout" />
        </>
      )}
    </Page>
  );
}
