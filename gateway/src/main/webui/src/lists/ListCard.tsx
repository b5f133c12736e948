import { useState } from 'react';
import type { PartyList } from '../api/types.ts';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { ListLabel } from './ListLabel.tsx';
import { Persons } from './Persons.tsx';
import { QuotaFigures } from './QuotaFigures.tsx';

/** One list: its size, its registration, and, when a reader opens it, its people. */
export function ListCard({ list }: { list: PartyList }) {
  const { t, say } = useTexts();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  return (
    <details className="list-card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ListLabel id={list.party}>
          <strong>{say(list.name)}</strong>
        </ListLabel>
        <span className="aside">
          <span>{t('stand.persons', { count: list.figures.persons })}</span>
          {list.registeredAt && (
            <span>{t('stand.registered', { moment: dates.moment(list.registeredAt) })}</span>
          )}
        </span>
      </summary>
      {open && (
        <>
          <QuotaFigures figures={list.figures} />
          <Persons list={list} />
        </>
      )}
    </details>
  );
}
