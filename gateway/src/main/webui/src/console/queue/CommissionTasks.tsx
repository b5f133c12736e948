import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useMe } from '../account/unit.ts';
import { useAsk, useAskAll } from '../api/asking.ts';
import { useContestNames, useContests, type KnownContest } from '../contests/useContests.ts';
import { useOpenContests } from '../contests/useOpenContests.ts';
import { useOwnTerritory } from '../territories/useTerritories.ts';
import { Task } from './Task.tsx';

/** What waits for a commission above the stations, the newest elections first. */
export function CommissionTasks() {
  const { unit } = useMe();
  const { contests } = useContests();
  const open = useOpenContests(useOwnTerritory());
  const own = unit?.kind === 'constituency' ? contests.filter(({ id }) => id === unit.id) : open;
  return own.map((contest) => <ContestTasks key={contest.id} contest={contest} />);
}

function ContestTasks({ contest }: { contest: KnownContest }) {
  const { t } = useTexts();
  const territory = useOwnTerritory();
  const names = useContestNames();
  const progress = useAsk<Schema<'ProgressView'>>(
    `/api/protocols/progress?contest=${contest.id}&territory=${territory}`,
    { live: true },
  );
  const copies = useAskAll<Schema<'CopyView'>>(
    `/api/copies?contest=${contest.id}&differing=true&limit=1000`,
    { live: true },
  );
  const complaints = useAskAll<Schema<'ComplaintView'>>(
    `/api/complaints?contest=${contest.id}&limit=1000`,
  );
  const all = progress.data?.whole;
  if (!all) return null;
  const open = complaints.data?.filter(({ kind, outcome }) => kind === 'complaint' && !outcome);
  const unanswered = copies.data?.filter(({ answer }) => !answer).length ?? 0;
  const protocols = `/work/protocols?contest=${contest.id}&territory=${territory}`;
  const name = names.contest(contest);
  const tasks = [
    ['queue.awaiting', all.awaitingAcceptance, `${protocols}&state=awaiting-acceptance`, false],
    ['queue.contradictory', all.contradictory, `${protocols}&state=contradictory`, true],
    ['queue.differing', all.differing, `${protocols}&state=differing`, false],
    ['queue.recount', all.recount + all.returned, `${protocols}&state=returned`, false],
    ['queue.copies', unanswered, `/work/discrepancies?contest=${contest.id}`, true],
    [
      'queue.complaints',
      open?.length ?? 0,
      `/work/complaints?contest=${contest.id}`,
      open?.some(({ late }) => late) ?? false,
    ],
  ] as const;
  const waiting = tasks.filter(([, count]) => count > 0);
  return (
    <>
      <li>
        <h2>{name}</h2>
      </li>
      {waiting.map(([title, count, to, urgent]) => (
        <Task key={title} to={to} title={t(title)} count={count} urgent={urgent} />
      ))}
      {waiting.length === 0 && (
        <Task to={`/work/progress?contest=${contest.id}`} title={t('queue.nothing')} done>
          {t('queue.progress', { accepted: all.accepted, expected: all.expected })}
        </Task>
      )}
    </>
  );
}
