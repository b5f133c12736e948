import { useRef } from 'react';
import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { Refusal } from '../act/Refusal.tsx';
import { CSV, FileSend, XLSX } from '../parts/FileSend.tsx';
import { ListReport } from './ListReport.tsx';
import { PersonRow } from './PersonRow.tsx';
import { moved, newPerson } from './person.ts';
import { useListDraft } from './useListDraft.ts';

interface ListBuilderProps {
  address: string;
  saved: Schema<'DraftView'> | null;
}

/** The list in its order beside what the law says of it. */
export function ListBuilder({ address, saved }: ListBuilderProps) {
  const { t } = useTexts();
  const draft = useListDraft(address, saved);
  const { persons, report, state, refusal, change } = draft;
  const place = useRef<HTMLOListElement>(null);
  const counted = new Map(report?.counted.map(({ number, groups }) => [number, groups]));

  const move = (index: number, by: -1 | 1) => {
    change(moved(persons, index, by));
    const target = index + by;
    requestAnimationFrame(() =>
      place.current?.children[target]?.querySelector<HTMLElement>('[data-move]')?.focus(),
    );
  };

  return (
    <div className="builder">
      <div className="builder-list">
        <p className="draft-line" role="status">
          {t(`build.${state}`)}
        </p>
        <Refusal error={refusal} at={['persons']} />
        {persons.length === 0 && <p>{t('build.empty')}</p>}
        <ol ref={place} className="builder-persons">
          {persons.map((person, index) => (
            <PersonRow
              key={person.key}
              person={person}
              number={index + 1}
              groups={counted.get(index + 1) ?? []}
              faults={(report?.faults ?? []).filter(({ field }) =>
                (field ?? '').startsWith(`persons[${index}]`),
              )}
              refusal={refusal}
              onChange={(next) => change(persons.with(index, next))}
              onMove={(by) => move(index, by)}
              onRemove={() => change(persons.toSpliced(index, 1))}
            />
          ))}
        </ol>
        <div className="act-buttons">
          <button
            type="button"
            onClick={() =>
              change([...persons, newPerson(Math.max(0, ...persons.map(({ key }) => key)) + 1)])
            }
          >
            {t('build.add')}
          </button>
          <Act
            title={t('build.submit')}
            intro={t(report?.passes ? 'build.submitMore' : 'build.submitFaults')}
            fields={[
              {
                name: 'generated',
                label: 'build.generated',
                hint: 'build.generatedMore',
                kind: 'languages',
                optional: true,
              },
            ]}
            to={`${address}/submission`}
            done={t('build.submitted')}
          />
        </div>
        <FileSend
          label={t('build.file')}
          hint={t('build.fileMore')}
          accept=".csv,.xlsx"
          to={{ [CSV]: `${address}/file`, [XLSX]: `${address}/spreadsheet` }}
          onDone={(answer) => draft.load(answer as Schema<'DraftView'>)}
        />
      </div>
      {report && <ListReport report={report} />}
    </div>
  );
}
