import type { Result, TerritoryTotals } from '../api/types.ts';
import { ListMark } from '../lists/ListMark.tsx';
import { useListNames } from '../lists/useListNames.ts';
import { byVotes } from '../results/seats.ts';
import { useTexts } from '../texts/useTexts.ts';
import { leadingList, listOf, type Measure } from './measures.ts';
import type { Shades } from './shades.ts';

interface MapLegendProps {
  result: Result;
  measure: Measure;
  shades: Shades;
  territories: readonly TerritoryTotals[];
}

/** Says what the map shows, of what, and what its shades or marks mean. */
export function MapLegend({ result, measure, shades, territories }: MapLegendProps) {
  const { t, whole } = useTexts();
  const { short } = useListNames();
  const shared = result.lists.find(({ id }) => id === listOf(measure));
  const leaders = new Set(territories.map((totals) => leadingList(totals)?.id));
  const said = shared
    ? t('legend.share', { list: short(shared) })
    : t(`legend.${measure as Exclude<Measure, `share:${string}`>}`);
  return (
    <div className="legend">
      <p>{said}</p>
      {measure === 'leading' ? (
        <ul className="legend-marks">
          {byVotes(result.lists)
            .filter(({ id }) => leaders.has(id))
            .map((list) => (
              <li key={list.id}>
                <ListMark id={list.id} />
                {short(list)}
              </li>
            ))}
        </ul>
      ) : (
        <ul className="legend-shades">
          {shades.bounds.map(({ from, to }, index) => (
            <li key={from}>
              <i className={`tile-${index + 1}`} />
              {t('legend.bounds', { from: whole(from), to: whole(to) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
