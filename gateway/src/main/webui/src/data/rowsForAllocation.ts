import type { PartyList, Result } from '../api/types.ts';

/** The votes as the command `allocate` reads them: `id,votes,registered_at`. */
export function rowsForAllocation(result: Result, registered: readonly PartyList[]) {
  const timeOf = (id: string) => registered.find(({ party }) => party === id)?.registeredAt ?? '';
  return [
    ['id', 'votes', 'registered_at'],
    ...result.lists.map(({ id, votes }) => [id, votes, timeOf(id)]),
    ['against-all', result.againstAll, ''],
  ];
}
