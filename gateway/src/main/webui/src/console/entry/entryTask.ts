import type { Schema } from '../../api/client.ts';
import type { ProtocolForm } from './form.ts';

type ProtocolView = Schema<'ProtocolView'>;

/** What a person may do about a protocol by typing. */
export type EntryTask =
  | { kind: 'first'; version: number; protocol: null }
  | { kind: 'second'; version: number; protocol: ProtocolView }
  /** After a return, a recount or an act that there was none: the paper anew. */
  | { kind: 'anew'; version: number; protocol: ProtocolView }
  /** The two entries differ: only the fields that do, once more. */
  | { kind: 'differing'; version: number; protocol: ProtocolView; mine: ProtocolForm }
  | { kind: 'none'; protocol: ProtocolView; waitsForOther: boolean };

export function entryTask(protocol: ProtocolView | null, name: string): EntryTask {
  if (!protocol) return { kind: 'first', version: 1, protocol };
  const { version, state } = protocol;
  const present = protocol.entries.filter((entry) => entry.version === version);
  const mine = present.findLast((entry) => entry.enteredBy === name);
  switch (state) {
    case 'entered':
      return mine
        ? { kind: 'none', protocol, waitsForOther: true }
        : { kind: 'second', version, protocol };
    case 'differing':
      return mine?.form
        ? { kind: 'differing', version, protocol, mine: mine.form }
        : { kind: 'none', protocol, waitsForOther: true };
    case 'returned':
    case 'recount':
    case 'absent':
      return { kind: 'anew', version, protocol };
    default:
      return { kind: 'none', protocol, waitsForOther: false };
  }
}
