import { useSearchParams } from 'react-router';
import { useTerritories } from '../api/queries.ts';
import type { Result } from '../api/types.ts';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { measureOf } from './measures.ts';
import { MeasureSwitch } from './MeasureSwitch.tsx';
import { TerritoryTable } from './TerritoryTable.tsx';
import { TileMap } from './TileMap.tsx';

/** The regions of one contest as a map and as a table; the address keeps what the map shows. */
export function TerritorySection({ result }: { result: Result }) {
  const { t } = useTexts();
  const [search, setSearch] = useSearchParams();
  const territories = useTerritories(result.contest);
  const measure = measureOf(search.get('map'));

  const choose = (chosen: string) =>
    setSearch(
      (known) => {
        known.set('map', chosen);
        return known;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <section>
      <h2>{t('map.title')}</h2>
      {territories.error && (
        <Trouble error={territories.error} onRetry={() => void territories.refetch()} />
      )}
      {territories.isPending && <Waiting />}
      {territories.data && (
        <>
          <MeasureSwitch lists={result.lists} measure={measure} onChoose={choose} />
          <TileMap result={result} territories={territories.data} measure={measure} />
          <TerritoryTable result={result} territories={territories.data} measure={measure} />
        </>
      )}
    </section>
  );
}
