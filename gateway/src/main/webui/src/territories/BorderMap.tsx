import { useNavigate } from 'react-router';
import type { Result, TerritoryTotals } from '../api/types.ts';
import { classOf } from '../lists/marks.ts';
import { useListNames } from '../lists/useListNames.ts';
import { useTexts } from '../texts/useTexts.ts';
import { borderFor, type Borders } from './borders.ts';
import { leadingList, percentFor, type Measure } from './measures.ts';
import type { Shades } from './shades.ts';
import { useTerritoryNames } from './useTerritoryNames.ts';

interface BorderMapProps {
  borders: Borders;
  result: Result;
  territories: readonly TerritoryTotals[];
  measure: Measure;
  shades: Shades;
}

/** The country in its official borders; every region leads to its own page. */
export function BorderMap({ borders, result, territories, measure, shades }: BorderMapProps) {
  const { t, percent } = useTexts();
  const names = useTerritoryNames();
  const lists = useListNames();
  const go = useNavigate();
  const shown = territories.flatMap((totals) => {
    const border = borderFor(borders, totals.territory);
    return border ? [{ totals, border }] : [];
  });
  return (
    <svg
      className="border-map"
      viewBox={`0 0 ${borders.width} ${borders.height}`}
      role="group"
      aria-label={t('map.title')}
    >
      {shown.map(({ totals, border }) => {
        const { territory } = totals;
        const figure = percentFor(measure, totals);
        const leader = measure === 'leading' ? leadingList(totals) : null;
        const leading = result.lists.find(({ id }) => id === leader?.id);
        const shade = measure === 'leading' ? null : shades.shadeOf(figure);
        const address = `/results/${result.contest}/territories/${territory.id}`;
        const said = [leading && lists.short(leading), percent(figure)].filter(Boolean).join(' ');
        return (
          <a
            key={territory.id}
            href={address}
            aria-label={t('map.tile', { territory: names.full(territory), figure: said })}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              void go(address);
            }}
          >
            <path
              className={
                leading ? `border bar ${classOf(leading.id)}` : `border border-${shade ?? 'none'}`
              }
              d={border.path}
            >
              <title>{`${names.full(territory)}: ${said}`}</title>
            </path>
            <text className="border-figure" x={border.centre[0]} y={border.centre[1]}>
              {percent(figure)}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
