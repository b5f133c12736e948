import { useState } from 'react';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import type { PapersView } from './Papers.tsx';

interface WaitingPapersProps {
  address: string;
  papers: PapersView['papers'];
}

/** The papers that wait for the commission, one by one; a defect is noted with a term for its cure. */
export function WaitingPapers({ address, papers }: WaitingPapersProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('papers.waiting', { count: papers.length })}</summary>
      <ul className="steps-taken">
        {open &&
          papers.map(({ id, kind, person, number }) => (
            <li key={id}>
              {t(`paperKind.${kind}`)}
              {person > 0 && ` · ${t('defect.person', { number: person })}`}
              {number && ` · ${number}`}{' '}
              <Act
                title={t('defect.note')}
                fields={[
                  { name: 'remark', label: 'defect.remark', kind: 'text' },
                  { name: 'cureBy', label: 'defect.cureBy', kind: 'moment' },
                ]}
                to={`${address}/${id}/defect`}
                quiet
                done={t('decide.done')}
              />
            </li>
          ))}
      </ul>
    </details>
  );
}
