import type { Schema } from '../../api/client.ts';
import { useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';

export const COUNTRY = 'KZ';

export type TerritoryView = Schema<'TerritoryView'>;

/** The territory that bounds the signed-in person; the whole country for whoever reads everywhere. */
export function useOwnTerritory(): string {
  const { unit } = useMe();
  return unit?.kind === 'territory' ? unit.id : COUNTRY;
}

/** The territories directly below one. */
export function useTerritoriesBelow(parent: string) {
  return useAskAll<TerritoryView>(`/api/territories?parent=${parent}`);
}
