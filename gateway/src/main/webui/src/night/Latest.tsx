import { useTexts } from '../texts/useTexts.ts';
import { useTerritoryNames } from '../territories/useTerritoryNames.ts';
import { FIGURES, type Night } from './night.ts';

const SHOWN = 6;

/** The protocols that came last: where from, and how many ballots they hold. */
export function Latest({ night, arrived }: { night: Night; arrived: number }) {
  const { t, whole } = useTexts();
  const names = useTerritoryNames();
  const { places, rows, width, territories } = night;
  const indexes = Array.from({ length: Math.min(SHOWN, arrived) }, (_, at) => arrived - 1 - at);
  return (
    <div className="night-latest">
      <h3>{t('night.latest')}</h3>
      <ol reversed start={arrived}>
        {indexes.map((index) => {
          const totals = territories[places[index] ?? 0];
          const found = rows[index * width + FIGURES.indexOf('found')] ?? 0;
          return (
            <li key={index}>
              {totals && names.full(totals.territory)}{' '}
              <span className="aside">{t('night.ballots', { ballots: whole(found) })}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
