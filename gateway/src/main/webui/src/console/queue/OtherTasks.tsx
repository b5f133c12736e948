import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useMe } from '../account/unit.ts';
import { useAsk, useAskAll } from '../api/asking.ts';
import { useContestNames, useContests, type KnownContest } from '../contests/useContests.ts';
import { ApplicationStateMark } from '../founding/ApplicationStateMark.tsx';
import { untilThen } from '../format/moments.ts';
import { ListStateMark } from '../lists/ListStateMark.tsx';
import { useTerm } from '../parts/useTerm.ts';
import { Task } from './Task.tsx';

const OPEN_APPLICATIONS = new Set([
  'noticed',
  'confirmed',
  'congress-held',
  'examined',
  'interrupted',
  'appealed',
]);

/** The applications that an organising committee or the justice authority has to go on with. */
export function FoundingTasks() {
  const { t, say } = useTexts();
  const term = useTerm();
  const applications = useAskAll<Schema<'ApplicationView'>>('/api/applications?limit=200', {
    live: true,
  });
  const open = applications.data?.filter(({ state }) => OPEN_APPLICATIONS.has(state.toLowerCase()));
  if (open?.length === 0) return <Task to="/work/applications" title={t('queue.nothing')} done />;
  return open?.map((one) => {
    const until = one.decisionUntil ?? one.documentsUntil ?? one.congressUntil;
    return (
      <Task key={one.id} to={`/work/applications/${one.id}`} title={say(one.name)}>
        <ApplicationStateMark state={one.state} /> {until && term(until)}
      </Task>
    );
  });
}

/** A party's lists with what is still to be done about them. */
export function PartyTasks() {
  const { contests } = useContests();
  const { unit } = useMe();
  if (unit?.kind !== 'party') return null;
  return contests
    .filter(({ kind, election }) => kind === 'list' && !election.retrospective)
    .map((contest) => <PartyTask key={contest.id} contest={contest} party={unit.id} />);
}

function PartyTask({ contest, party }: { contest: KnownContest; party: string }) {
  const { t } = useTexts();
  const term = useTerm();
  const names = useContestNames();
  const address = `/api/contests/${contest.id}/lists/${party}`;
  const list = useAsk<Schema<'PartyListView'>>(address);
  const examination = useAsk<Schema<'ExaminationView'>>(
    list.data?.state === 'submitted' ? `${address}/examination` : null,
  );
  const terms = useAskAll<Schema<'TermView'>>(`/api/elections/${contest.election.id}/calendar`);
  const nomination = terms.data?.find(({ step }) => step === 'nomination')?.until;
  const defects = examination.data?.defects.filter(({ cured, answer }) => !cured && !answer) ?? [];
  if (list.data === undefined) return null;
  const over = nomination ? untilThen(nomination).past : false;
  return (
    <Task
      to={`/work/list?contest=${contest.id}`}
      title={t('queue.list', { contest: names.contest(contest) })}
      urgent={defects.length > 0}
      done={list.data?.state === 'registered' || (!list.data && over)}
    >
      {list.data ? (
        <ListStateMark state={list.data.state} />
      ) : (
        <span>{t('deskLists.notSubmitted')}</span>
      )}{' '}
      {defects.length > 0 && t('queue.defects', { count: defects.length })}{' '}
      {!list.data && nomination && term(nomination)}
    </Task>
  );
}

/** Applications for accreditation whose term runs. */
export function AccreditationTasks() {
  const { t } = useTexts();
  const applied = useAskAll<Schema<'AccreditationView'>>('/api/accreditations?limit=200');
  const open = applied.data?.filter(({ state }) => state.toLowerCase() === 'applied').length ?? 0;
  if (open === 0) return null;
  return <Task to="/work/accreditation" title={t('queue.accreditation')} count={open} />;
}

/** The lists of all contests that wait for the commission's decision, the nearest term first. */
export function ListTasks() {
  const { t, say } = useTexts();
  const term = useTerm();
  const lists = useAskAll<Schema<'SubmittedListView'>>(
    '/api/elections/lists?state=submitted&limit=200',
    { live: true },
  );
  const soonest = (lists.data ?? []).toSorted((left, right) =>
    (left.registrationUntil ?? '').localeCompare(right.registrationUntil ?? ''),
  );
  return soonest.map(({ id, contest, party, name, cureBy, openDefects, registrationUntil }) => (
    <Task
      key={id}
      to={`/work/lists/${contest}/${party}`}
      title={t('queue.examine', { party: say(name) })}
    >
      {openDefects > 0 && t('queue.defects', { count: openDefects })}{' '}
      {(cureBy || registrationUntil) && term(cureBy || registrationUntil)}
    </Task>
  ));
}

/** Where an observer and an auditor begin. */
export function ReadingTasks() {
  const { t } = useTexts();
  const me = useMe();
  return (
    <>
      {me.has('observer') && <Task to="/work/copies" title={t('queue.copy')} />}
      {me.has('observer') && <Task to="/work/complaints" title={t('queue.complain')} />}
      {me.has('observer') && <Task to="/work/discrepancies" title={t('place.discrepancies')} />}
      {me.has('auditor') && <Task to="/work/audit" title={t('queue.audit')} />}
      {me.has('auditor') && <Task to="/work/progress" title={t('place.progress')} />}
    </>
  );
}
