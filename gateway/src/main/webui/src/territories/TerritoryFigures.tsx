import '../styles/figures.css';
import type { TerritoryTotals } from '../api/types.ts';
import { useTexts } from '../texts/useTexts.ts';
import { percentFor } from './measures.ts';

/** The counts of a region that are not votes for lists. */
export function TerritoryFigures({ totals }: { totals: TerritoryTotals }) {
  const { t, whole, percent } = useTexts();
  const { protocolsReceived, protocolsExpected, voters, issued, found } = totals;
  const ofExpected = { received: whole(protocolsReceived), expected: whole(protocolsExpected) };
  const figures = [
    [t('measure.protocols'), t('map.ofExpected', ofExpected)],
    [t('map.voters'), whole(voters)],
    [t('map.issued'), whole(issued)],
    [t('measure.turnout'), percent(percentFor('turnout', totals))],
    [t('map.found'), whole(found)],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
