import { useTexts } from '../../texts/useTexts.ts';
import type { Schema } from '../../api/client.ts';

export type ProtocolState = Schema<'ProtocolState'>;

const MANNERS: Readonly<Record<string, string>> = {
  accepted: 'good',
  'awaiting-acceptance': 'waits',
  entered: 'waits',
  differing: 'wrong',
  contradictory: 'wrong',
  returned: 'warns',
  recount: 'warns',
  annulled: 'wrong',
  absent: 'wrong',
};

export const PROTOCOL_STATES = [
  'entered',
  'differing',
  'contradictory',
  'awaiting-acceptance',
  'accepted',
  'returned',
  'recount',
  'annulled',
  'absent',
] as const;

/** Where a protocol stands, in words and by a sign. */
export function ProtocolStateMark({ state }: { state: ProtocolState }) {
  const { t } = useTexts();
  return (
    <span className={`state state-${MANNERS[state] ?? 'waits'}`}>{t(`protocol.${state}`)}</span>
  );
}
