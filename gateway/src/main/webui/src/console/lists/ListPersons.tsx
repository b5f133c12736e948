import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECIDED_AT, DECISION_NUMBER, REASON } from '../act/commonFields.ts';
import { useMe } from '../account/unit.ts';
import { PERSON_GROUNDS } from './grounds.ts';

interface ListPersonsProps {
  contest: string;
  list: Schema<'PartyListView'>;
}

/** The persons of a list in its order; who leaves or is excluded goes by a decision. */
export function ListPersons({ contest, list }: ListPersonsProps) {
  const { t } = useTexts();
  const me = useMe();
  const address = `/api/contests/${contest}/lists/${list.party}/persons`;
  const choices = list.persons.map((person) => ({
    value: String(person.number),
    label: `${person.number}. ${nameOf(person)}`,
  }));
  return (
    <section>
      <h2>{t('build.persons', { count: list.persons.length })}</h2>
      {me.has('central', 'territorial') && list.state === 'registered' && (
        <PersonActs address={address} choices={choices} />
      )}
      <ol className="steps-taken">
        {list.persons.map((person) => (
          <li key={person.number}>
            {person.number}. {nameOf(person)}, {person.bornIn}
            {person.generated && (
              <span className="badge badge-quiet"> {t('person.generated')}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const nameOf = (person: Schema<'PersonView'>) =>
  [person.surname, person.givenName, person.patronymic].filter(Boolean).join(' ');

interface PersonActsProps {
  address: string;
  choices: { value: string; label: string }[];
}

function PersonActs({ address, choices }: PersonActsProps) {
  const { t } = useTexts();
  return (
    <details>
      <summary>{t('deskLists.personLeaves')}</summary>
      <ul className="steps-taken">
        {choices.map(({ value, label }) => (
          <li key={value}>
            {label}
            <div className="act-buttons">
              <Act
                title={t('deskLists.withdrawPerson', { person: label })}
                label={t('deskLists.withdrawShort')}
                fields={[DECIDED_AT, REASON]}
                to={`${address}/${value}/withdrawal`}
                quiet
                done={t('decide.done')}
              />
              <Act
                title={t('deskLists.excludePerson', { person: label })}
                label={t('deskLists.excludeShort')}
                fields={[
                  DECIDED_AT,
                  DECISION_NUMBER,
                  {
                    name: 'ground',
                    label: 'act.ground',
                    kind: 'choice',
                    choices: PERSON_GROUNDS.map((ground) => ({
                      value: ground,
                      label: t(`ground.${ground}`),
                    })),
                  },
                  REASON,
                ]}
                to={`${address}/${value}/exclusion`}
                quiet
                grave
                done={t('decide.done')}
              />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
