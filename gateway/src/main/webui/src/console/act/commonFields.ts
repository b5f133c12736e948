import { today } from '../format/moments.ts';
import type { ActField } from './fields.ts';

export const REASON: ActField = {
  name: 'reason',
  label: 'act.reason',
  hint: 'act.reasonMore',
  kind: 'text',
};

export const DECISION_NUMBER: ActField = { name: 'decisionNumber', label: 'act.decisionNumber' };

/** Only an election that is recorded afterwards asks when it was decided. */
export const DECIDED_AT: ActField = {
  name: 'decidedAt',
  label: 'act.decidedAt',
  hint: 'act.decidedAtMore',
  kind: 'moment',
  optional: true,
};

export const dayField = (name: string, label: ActField['label'] = 'act.day'): ActField => ({
  name,
  label,
  kind: 'day',
  initial: today(),
});
