import type { Schema } from '../../api/client.ts';
import type { Localized } from '../../api/types.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAsk } from '../api/asking.ts';
import { useContestNames } from '../contests/useContests.ts';
import { useMe } from './unit.ts';

/** What the signed-in person's unit is called. */
export function useUnitName(): string {
  const { say } = useTexts();
  const { unit } = useMe();
  const { within } = useContestNames();
  const named = useAsk<{ name: Localized } & Partial<Schema<'StationView'>>>(addressOf(unit));
  if (!unit) return '';
  if (unit.kind === 'constituency') return within({ id: unit.id, kind: 'district' });
  return named.data ? say(named.data.name) : unit.id;
}

function addressOf(unit: { kind: string; id: string } | null): string | null {
  switch (unit?.kind) {
    case 'station':
      return `/api/stations/${unit.id}`;
    case 'territory':
      return `/api/territories/${unit.id}`;
    case 'party':
      return `/api/parties/${unit.id}`;
    default:
      return null;
  }
}
