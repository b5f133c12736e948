import type { Schema } from '../../api/client.ts';

export type PersonRequest = Schema<'PersonRequest'>;

/** A person of a list while it is written; the key stays when the order changes. */
export interface DraftPerson {
  key: number;
  surname: string;
  givenName: string;
  patronymic: string;
  sex: 'female' | 'male' | '';
  bornOn: string;
  disability: boolean;
  generated: boolean;
  occupation: string;
  workplace: string;
  residence: string;
}

export const newPerson = (key: number): DraftPerson => ({
  key,
  surname: '',
  givenName: '',
  patronymic: '',
  sex: '',
  bornOn: '',
  disability: false,
  generated: false,
  occupation: '',
  workplace: '',
  residence: '',
});

export const draftOf = (persons: readonly PersonRequest[]): DraftPerson[] =>
  persons.map((person, key) => ({
    key,
    surname: person.surname,
    givenName: person.givenName,
    patronymic: person.patronymic ?? '',
    sex: person.sex,
    bornOn: person.bornOn,
    disability: person.disability ?? false,
    generated: person.generated ?? false,
    occupation: person.occupation ?? '',
    workplace: person.workplace ?? '',
    residence: person.residence ?? '',
  }));

export const isComplete = ({ surname, givenName, sex, bornOn }: DraftPerson) =>
  surname.trim() !== '' && givenName.trim() !== '' && sex !== '' && bornOn !== '';

export const requestsOf = (persons: readonly DraftPerson[]) =>
  persons.map((person) => ({
    surname: person.surname,
    givenName: person.givenName,
    patronymic: orNull(person.patronymic),
    sex: person.sex,
    bornOn: person.bornOn,
    disability: person.disability,
    generated: person.generated,
    occupation: orNull(person.occupation),
    workplace: orNull(person.workplace),
    residence: orNull(person.residence),
  }));

const orNull = (text: string) => text.trim() || null;

/** The list with one person a place further up or down. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): Item[] {
  const to = from + by;
  if (to < 0 || to >= items.length) return [...items];
  const order = [...items];
  const [item] = order.splice(from, 1);
  if (item !== undefined) order.splice(to, 0, item);
  return order;
}
