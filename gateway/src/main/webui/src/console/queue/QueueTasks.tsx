import { useTexts } from '../../texts/useTexts.ts';
import { useMe } from '../account/unit.ts';
import { CommissionTasks } from './CommissionTasks.tsx';
import {
  AccreditationTasks,
  FoundingTasks,
  ListTasks,
  PartyTasks,
  ReadingTasks,
} from './OtherTasks.tsx';
import { StationTasks } from './StationTasks.tsx';

/** The tasks of each role that the person has. */
export function QueueTasks() {
  const { t } = useTexts();
  const me = useMe();
  if (me.roles.length === 0) return <p>{t('account.noRole')}</p>;
  return (
    <ul className="queue">
      {me.has('precinct') && <StationTasks />}
      {me.has('territorial', 'district', 'central') && <CommissionTasks />}
      {me.has('central', 'territorial') && <ListTasks />}
      {me.has('central', 'territorial') && <AccreditationTasks />}
      {me.has('party') && <PartyTasks />}
      {me.has('justice', 'applicant') && <FoundingTasks />}
      <ReadingTasks />
    </ul>
  );
}
