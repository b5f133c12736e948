import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useMe } from '../account/unit.ts';
import { useAskAll } from '../api/asking.ts';
import { useContestNames } from '../contests/useContests.ts';
import { useOpenContests } from '../contests/useOpenContests.ts';
import { ProtocolStateMark } from '../protocols/ProtocolStateMark.tsx';
import { Task } from './Task.tsx';

/** What a member of a station's commission has to enter. */
export function StationTasks() {
  const { t } = useTexts();
  const { unit } = useMe();
  const names = useContestNames();
  const contests = useOpenContests(unit?.id ?? '');
  const rows = useAskAll<Schema<'ProtocolRow'>>('/api/protocols', { live: true });
  if (!rows.data || !unit) return null;
  return contests.map((contest) => {
    const row = rows.data.find((one) => one.contest === contest.id);
    const settled = row?.state === 'accepted' || row?.state === 'annulled';
    return (
      <Task
        key={contest.id}
        to={`/work/entry/${contest.id}/${unit.id}`}
        title={t('queue.protocol', { contest: names.contest(contest) })}
        urgent={row?.state === 'differing' || row?.state === 'returned'}
        done={settled}
      >
        {row ? (
          <ProtocolStateMark state={row.state} />
        ) : (
          <span className="aside">{t('entry.notYet')}</span>
        )}
      </Task>
    );
  });
}
