import type { PartyList, Person } from '../api/types.ts';
import { Notice } from '../states/Notice.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';

/** The people of one list in its order; generated names are marked, all together and one by one. */
export function Persons({ list }: { list: PartyList }) {
  const { t, say } = useTexts();
  const persons = Array.isArray(list.persons) ? list.persons : [];
  const generated = persons.some((person) => person.generated) || list.generated;
  const rows = persons.map((person, index) => ({ ...person, number: index + 1 }));
  return (
    <>
      {generated && (
        <Notice title={t('stand.generated')}>
          <p>{say(list.generated) || t('stand.generatedMore')}</p>
        </Notice>
      )}
      <DataTable
        caption={t('stand.caption', { list: say(list.name) })}
        rows={rows}
        rowKey={(person) => String(person.number)}
        sortedBy={{ key: 'number', descending: false }}
        columns={[
          { key: 'number', title: t('stand.number'), value: (person) => person.number },
          {
            key: 'name',
            title: t('stand.name'),
            value: nameOf,
            show: (person) => (
              <>
                {nameOf(person)}{' '}
                {person.generated && <span className="badge">{t('stand.generatedOne')}</span>}
              </>
            ),
          },
          { key: 'sex', title: t('stand.sex'), value: (person) => t(`sex.${person.sex}`) },
          { key: 'born', title: t('stand.born'), value: (person) => person.bornOn.slice(0, 4) },
        ]}
      />
    </>
  );
}

const nameOf = ({ surname, givenName, patronymic }: Person) =>
  [surname, givenName, patronymic].filter(Boolean).join(' ');
