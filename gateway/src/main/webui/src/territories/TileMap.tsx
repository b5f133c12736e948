import './tileMap.css';
import type { Result, TerritoryTotals } from '../api/types.ts';
import { useTexts } from '../texts/useTexts.ts';
import { BorderMap } from './BorderMap.tsx';
import { useBorders } from './borders.ts';
import { MapLegend } from './MapLegend.tsx';
import { percentFor, type Measure } from './measures.ts';
import { shadesFor } from './shades.ts';
import { Tile } from './Tile.tsx';
import { TILES } from './tiles.ts';
import { tileOf } from './useTerritoryNames.ts';

interface TileMapProps {
  result: Result;
  territories: readonly TerritoryTotals[];
  measure: Measure;
}

/** The country as equal tiles: every region has the same room; in its official borders where they are given. */
export function TileMap({ result, territories, measure }: TileMapProps) {
  const { t } = useTexts();
  const borders = useBorders();
  const shown = territories
    .filter(({ territory }) => tileOf(territory) in TILES)
    .toSorted((left, right) => reading(left) - reading(right));
  const shades = shadesFor(
    shown
      .filter(({ territory }) => measure !== 'turnout' || territory.type !== 'abroad')
      .map((totals) => percentFor(measure, totals)),
  );
  return (
    <figure className="tile-map">
      {borders ? (
        <BorderMap
          borders={borders}
          result={result}
          territories={shown}
          measure={measure}
          shades={shades}
        />
      ) : (
        <ul className="tiles" aria-label={t('map.title')}>
          {shown.map((totals) => (
            <Tile
              key={totals.territory.id}
              result={result}
              totals={totals}
              measure={measure}
              shades={shades}
            />
          ))}
        </ul>
      )}
      <figcaption>
        <MapLegend result={result} measure={measure} shades={shades} territories={shown} />
        <p className="aside">{t(borders ? 'map.official' : 'map.more')}</p>
      </figcaption>
    </figure>
  );
}

function reading({ territory }: TerritoryTotals): number {
  const [column, row] = TILES[tileOf(territory)] ?? [0, 0];
  return row * 10 + column;
}
