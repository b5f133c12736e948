import { useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { REASON } from '../act/commonFields.ts';
import { CsvChoice } from '../parts/CsvChoice.tsx';
import type { FileRow } from '../parts/personFile.ts';

type ObserverView = Schema<'ObserverView'>;

/** Accredits the persons of a file, all or none, and leads to their badges. */
export function ObserversFile({ accreditation }: { accreditation: string }) {
  const { t } = useTexts();
  const [rows, setRows] = useState<FileRow[]>([]);
  const [badges, setBadges] = useState<ObserverView[]>([]);
  return (
    <section>
      <h2>{t('accredit.observers')}</h2>
      <CsvChoice label={t('accredit.file')} hint={t('accredit.fileMore')} onRead={setRows} />
      {rows.length > 0 && (
        <div className="act-buttons">
          <span>{t('mandate.read', { count: rows.length })}</span>
          <Act
            title={t('accredit.accreditPersons')}
            intro={t('accredit.accreditPersonsMore')}
            fields={[]}
            to={`/api/accreditations/${accreditation}/observers`}
            fixed={{ persons: rows.map(personOf) }}
            done={t('decide.done')}
            onDone={(answer) => {
              setBadges((answer as { items: ObserverView[] }).items);
              setRows([]);
            }}
          />
        </div>
      )}
      {badges.length > 0 && (
        <ul className="steps-taken">
          {badges.map(({ code }) => (
            <li key={code}>
              <a href={`/api/badges/${code}/badge`}>{t('accredit.badge', { code })}</a>
              <Act
                title={t('accredit.withdrawBadge', { code })}
                label={t('accredit.withdrawShort')}
                fields={[REASON]}
                to={`/api/badges/${code}/withdrawal`}
                quiet
                grave
                done={t('decide.done')}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const personOf = (row: FileRow) => ({
  document: row['document'],
  surname: row['surname'],
  givenName: row['given_name'],
  bornOn: row['born_on'],
  contact: row['contact'] || null,
});
