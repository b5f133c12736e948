import type { Territory } from '../api/types.ts';
import type { TextKey } from '../texts/texts.ts';
import { useTexts } from '../texts/useTexts.ts';
import { TILES } from './tiles.ts';

/** The key of a territory's tile and of its short name. */
export const tileOf = ({ iso, type }: Territory) => (type === 'abroad' ? 'abroad' : (iso ?? ''));

/** Names of territories: the full one of the data, a short one for tiles. */
export function useTerritoryNames() {
  const { t, say } = useTexts();
  return {
    full: (territory: Territory) => say(territory.name),
    short: (territory: Territory) => {
      const tile = tileOf(territory);
      return tile in TILES ? t(`region.${tile}` as TextKey) : say(territory.name);
    },
  };
}
