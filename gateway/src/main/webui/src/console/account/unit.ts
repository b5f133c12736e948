import { useAccount } from '../../api/queries.ts';
import type { Account } from '../../api/types.ts';

export type Role =
  | 'justice'
  | 'applicant'
  | 'central'
  | 'territorial'
  | 'district'
  | 'precinct'
  | 'party'
  | 'observer'
  | 'auditor';

export const ROLES: readonly Role[] = [
  'justice',
  'applicant',
  'central',
  'territorial',
  'district',
  'precinct',
  'party',
  'observer',
  'auditor',
];

/** Who is signed in: the roles, and the unit that bounds them, such as `station` `75-0001`. */
export interface Me {
  name: string;
  roles: readonly Role[];
  has: (...roles: Role[]) => boolean;
  unit: { kind: string; id: string } | null;
}

export function meOf(account: Account): Me {
  const roles = ROLES.filter((role) => account.roles.includes(role));
  const [kind, id] = (account.unit ?? '').split(':');
  return {
    name: account.name,
    roles,
    has: (...wanted) => wanted.some((role) => roles.includes(role)),
    unit: kind && id ? { kind, id } : null,
  };
}

/** The signed-in person; the consoles are shown to nobody else. */
export function useMe(): Me {
  const { data } = useAccount();
  return meOf(data ?? { name: '', roles: [], unit: null });
}
