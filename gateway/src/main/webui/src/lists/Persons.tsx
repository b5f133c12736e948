import type { PartyList, Person } from '../api/types.ts';
import { Notice } from '../states/Notice.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';

/** The people of one list in its order; generated names are marked, all together and one by one. */
export function Persons({ list }: { list: PartyList }) {
  const { t, say } = useTexts();
  const generated = list.generated ?? list.persons.some((person) => person.generated);
  return (
    <>
      {generated && (
        <Notice title={t('stand.generated')}>
          <p>{say(list.generated) || t('stand.generatedMore')}</p>
        </Notice>
      )}
      <DataTable
        caption={t('stand.caption', { list: say(list.name) })}
        rows={list.persons}
        rowKey={(person) => String(person.number)}
        sortedBy={{ key: 'number', descending: false }}
        columns={[
          { key: 'number', title: t('stand.number'), value: (person) => person.number },
          {
            key: 'name',
            title: t('stand.name'),
            words: true,
            value: nameOf,
            show: (person) => (
              <>
                {nameOf(person)}{' '}
                {person.generated && (
                  <span className="badge badge-quiet">{t('stand.generatedOne')}</span>
                )}
              </>
            ),
          },
          {
            key: 'born',
            title: t('stand.born'),
            words: true,
            value: (person) => String(person.bornIn),
          },
        ]}
      />
    </>
  );
}

const nameOf = ({ surname, givenName, patronymic }: Person) =>
  [surname, givenName, patronymic].filter(Boolean).join(' ');
