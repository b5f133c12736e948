import type { Schema } from '../../api/client.ts';
import type { Page } from '../../api/types.ts';
import { Waiting } from '../../states/Waiting.tsx';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import type { KnownContest } from '../contests/useContests.ts';
import type { Option } from '../contests/useOptions.ts';
import { entryTask } from './entryTask.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryStanding } from './EntryStanding.tsx';

export type ProtocolView = Schema<'ProtocolView'>;

interface EntryForProps {
  contest: KnownContest;
  station: string;
  options: readonly Option[];
}

/** What the signed-in person has to do for this protocol now: enter it, enter it again, or nothing. */
export function EntryFor({ contest, station, options }: EntryForProps) {
  const rows = useAsk<Page<Schema<'ProtocolRow'>>>(
    `/api/protocols?contest=${contest.id}&station=${station}`,
  );
  const id = rows.data?.items[0]?.id;
  const protocol = useAsk<ProtocolView>(id ? `/api/protocols/${id}` : null);
  const me = useMe();
  if (id && !protocol.data) return <Waiting />;
  return (
    <Asked answer={rows}>
      {() => {
        const task = entryTask(protocol.data ?? null, me.name);
        return task.kind === 'none' ? (
          <EntryStanding protocol={task.protocol} waitsForOther={task.waitsForOther} />
        ) : (
          <EntryForm
            key={`${task.kind} ${task.version}`}
            contest={contest}
            station={station}
            options={options}
            task={task}
          />
        );
      }}
    </Asked>
  );
}
