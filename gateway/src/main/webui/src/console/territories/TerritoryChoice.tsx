import { byKazakhAlphabet } from '../../format/collation.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useTerritoriesBelow } from './useTerritories.ts';

interface TerritoryChoiceProps {
  parent: string;
  value: string;
  /** What the choice of none means. */
  none: string;
  onChoose: (territory: string) => void;
}

/** One of the territories below, in the order of the Kazakh alphabet. */
export function TerritoryChoice({ parent, value, none, onChoose }: TerritoryChoiceProps) {
  const { t, say } = useTexts();
  const below = useTerritoriesBelow(parent);
  const sorted = (below.data ?? []).toSorted((left, right) =>
    byKazakhAlphabet(say(left.name), say(right.name)),
  );
  if (sorted.length === 0) return null;
  return (
    <label>
      <span>{t('territory.territory')}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {sorted.map((territory) => (
          <option key={territory.id} value={territory.id}>
            {say(territory.name)}
          </option>
        ))}
      </select>
    </label>
  );
}
