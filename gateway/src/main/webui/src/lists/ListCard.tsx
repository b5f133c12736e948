import { useState } from 'react';
import { useList } from '../api/queries.ts';
import type { PartyList } from '../api/types.ts';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { ListLabel } from './ListLabel.tsx';
import { Persons } from './Persons.tsx';

/** One list; its people are fetched when a reader opens it. */
export function ListCard({ contest, list }: { contest: string; list: PartyList }) {
  const { t, say } = useTexts();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const known = Array.isArray(list.persons) ? list : undefined;
  const details = useList(contest, list.party, open && !known);
  const shown = known ?? details.data;
  const length = Array.isArray(list.persons) ? list.persons.length : list.persons;
  return (
    <details className="list-card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ListLabel id={list.party}>
          <strong>{say(list.name)}</strong>
        </ListLabel>
        <span className="aside">
          {length !== undefined && t('stand.persons', { count: length })}
          {list.registeredAt && (
            <span>{t('stand.registered', { moment: dates.moment(list.registeredAt) })}</span>
          )}
        </span>
      </summary>
      {details.error && <Trouble error={details.error} onRetry={() => void details.refetch()} />}
      {open && details.isLoading && <Waiting />}
      {open && shown && <Persons list={shown} />}
    </details>
  );
}
