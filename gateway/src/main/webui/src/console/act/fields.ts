import type { TextKey } from '../../texts/texts.ts';
import { momentWithOffset } from '../format/moments.ts';

export type FieldKind =
  'line' | 'text' | 'whole' | 'day' | 'moment' | 'choice' | 'yes' | 'languages';

/** One question of an act; `name` is the field of the API, so that a refusal finds its place. */
export interface ActField {
  name: string;
  label: TextKey;
  kind?: FieldKind;
  choices?: readonly { value: string; label: string }[];
  hint?: TextKey;
  optional?: boolean;
  initial?: string;
}

export type Typed = Readonly<Record<string, string>>;

const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** The names under which a field is typed; a text in three languages is typed three times. */
export const partsOf = (field: ActField): string[] =>
  field.kind === 'languages'
    ? LANGUAGES.map((language) => `${field.name}.${language}`)
    : [field.name];

/** The fields that have to be filled and are not. */
export function missingOf(fields: readonly ActField[], typed: Typed): string[] {
  return fields
    .filter((field) => !field.optional && field.kind !== 'yes')
    .flatMap(partsOf)
    .filter((name) => (typed[name] ?? '').trim() === '');
}

/** What is typed, in the shapes of the API. */
export function bodyOf(fields: readonly ActField[], typed: Typed): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = valueOf(field, typed);
    if (value !== undefined) body[field.name] = value;
  }
  return body;
}

function valueOf(field: ActField, typed: Typed): unknown {
  const text = (typed[field.name] ?? '').trim();
  switch (field.kind) {
    case 'yes':
      return text === 'yes';
    case 'languages': {
      const texts = LANGUAGES.map((language) => (typed[`${field.name}.${language}`] ?? '').trim());
      if (texts.every((one) => one === '')) return undefined;
      return Object.fromEntries(LANGUAGES.map((language, index) => [language, texts[index]]));
    }
    case 'whole':
      return /^\d+$/.test(text) ? Number(text) : text || undefined;
    case 'moment':
      return text ? momentWithOffset(text) : undefined;
    default:
      return text || undefined;
  }
}
