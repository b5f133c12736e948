import type { Schema } from '../../api/client.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Papers } from '../papers/Papers.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Defects } from './Defects.tsx';
import { ListDecisions } from './ListDecisions.tsx';
import { ListStateMark } from './ListStateMark.tsx';

interface ListStandingProps {
  contest: string;
  list: Schema<'PartyListView'>;
}

/** How far a submitted list has come: its state, defects and decisions. */
export function ListStanding({ contest, list }: ListStandingProps) {
  const { t } = useTexts();
  const { moment } = useDates();
  return (
    <div className="panel">
      <Facts
        facts={[
          [t('protocols.state'), <ListStateMark key="state" state={list.state} />],
          list.submittedAt ? [t('deskLists.submittedAt'), moment(list.submittedAt)] : null,
          list.registeredAt ? [t('deskLists.registeredAt'), moment(list.registeredAt)] : null,
          list.decisionNumber ? [t('act.decisionNumber'), list.decisionNumber] : null,
        ]}
      />
      {list.state === 'registered' && (
        <p>
          <a href={`/api/contests/${contest}/lists/${list.party}/certificate`}>
            {t('deskLists.certificate')}
          </a>
        </p>
      )}
      {list.state === 'submitted' && <Papers contest={contest} holder={list.party} />}
      <Defects contest={contest} party={list.party} open={list.state === 'submitted'} />
      <ListDecisions contest={contest} party={list.party} />
    </div>
  );
}
