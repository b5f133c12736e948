import { useState } from 'react';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { dayField, REASON } from '../act/commonFields.ts';
import { CsvChoice } from '../parts/CsvChoice.tsx';
import type { FileRow } from '../parts/personFile.ts';

/** Opens the distribution of a list's mandates with its registered persons from their file. */
export function OpenMandates({ contest, list }: { contest: string; list: string }) {
  const { t } = useTexts();
  const [rows, setRows] = useState<FileRow[] | null>(null);
  return (
    <>
      <CsvChoice label={t('mandate.file')} hint={t('mandate.fileMore')} onRead={setRows} />
      {rows && (
        <div className="act-buttons">
          <span>{t('mandate.read', { count: rows.length })}</span>
          <Act
            title={t('mandate.open')}
            intro={t('mandate.openMore')}
            fields={[dayField('publishedOn', 'mandate.publishedOn'), REASON]}
            to={`/api/mandates/${contest}/lists/${list}`}
            fixed={{ persons: rows.map(personOf) }}
            done={t('decide.done')}
          />
        </div>
      )}
    </>
  );
}

const personOf = (row: FileRow, index: number) => ({
  number: index + 1,
  surname: row['surname'],
  givenName: row['given_name'],
  patronymic: row['patronymic'] || null,
  sex: row['sex'],
  bornOn: row['born_on'],
  disability: isYes(row['disability']),
  generated: isYes(row['generated']),
});

const isYes = (text: string | undefined) => /^(yes|true|1)$/i.test(text ?? '');
