import { Link } from 'react-router';
import type { Result, TerritoryTotals } from '../api/types.ts';
import { ListMark } from '../lists/ListMark.tsx';
import { useListNames } from '../lists/useListNames.ts';
import { useTexts } from '../texts/useTexts.ts';
import { leadingList, percentFor, type Measure } from './measures.ts';
import type { Shades } from './shades.ts';
import { TILES } from './tiles.ts';
import { tileOf, useTerritoryNames } from './useTerritoryNames.ts';

interface TileProps {
  result: Result;
  totals: TerritoryTotals;
  measure: Measure;
  shades: Shades;
}

/** One region: its short name and its figure; leads to the region's own page. */
export function Tile({ result, totals, measure, shades }: TileProps) {
  const { t, percent } = useTexts();
  const names = useTerritoryNames();
  const lists = useListNames();
  const { territory } = totals;
  const [column, row] = TILES[tileOf(territory)] ?? [1, 1];
  const figure = percentFor(measure, totals);
  const leader = measure === 'leading' ? leadingList(totals) : null;
  const leading = result.lists.find(({ id }) => id === leader?.id);
  const shade = measure === 'leading' ? null : shades.shadeOf(figure);
  const abroad = territory.type === 'abroad' ? ' tile-abroad' : '';

  return (
    <li style={{ gridColumn: column, gridRow: row }}>
      <Link
        className={`tile tile-${shade ?? 'none'}${abroad}`}
        to={`/results/${result.contest}/territories/${territory.id}`}
        aria-label={t('map.tile', {
          territory: names.full(territory),
          figure: [leading && lists.short(leading), percent(figure)].filter(Boolean).join(' '),
        })}
        title={names.full(territory)}
      >
        <span className="tile-name">{names.short(territory)}</span>
        {leading && (
          <span className="tile-leader">
            <ListMark id={leading.id} />
            <span>{lists.short(leading)}</span>
          </span>
        )}
        <span className="tile-figure">{percent(figure)}</span>
      </Link>
    </li>
  );
}
