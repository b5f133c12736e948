import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../texts/useTexts.ts';
import { useTerritoryPath } from './stationQueries.ts';

interface PathProps {
  contest: string;
  territory: string | undefined;
  /** Where the reader is now, below the territory; without it the territory itself. */
  children?: ReactNode;
}

/** The way down from the country: every step leads to its own figures. */
export function Path({ contest, territory, children }: PathProps) {
  const { t, say } = useTexts();
  const path = useTerritoryPath(territory);
  const steps = path.data ?? [];
  const above = children ? steps : steps.slice(0, -1);
  return (
    <nav className="path" aria-label={t('station.path')}>
      <ol>
        {above.map(({ id, name, parent }) => (
          <li key={id}>
            <Link to={parent ? `/results/${contest}/territories/${id}` : `/results/${contest}`}>
              {say(name)}
            </Link>
          </li>
        ))}
        <li aria-current="page">{children ?? say(steps.at(-1)?.name)}</li>
      </ol>
    </nav>
  );
}
