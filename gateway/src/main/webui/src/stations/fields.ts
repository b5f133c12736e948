import type { Schema } from '../api/client.ts';
import type { ListResult } from '../api/types.ts';
import { useListNames } from '../lists/useListNames.ts';
import type { TextKey } from '../texts/texts.ts';
import { useTexts } from '../texts/useTexts.ts';

export type Figures = Schema<'ProtocolForm'>;

// Art. 43(4): the order of the paper form.
const BEFORE_VOTES = [
  'voters',
  'issued',
  'absentee',
  'outside',
  'received',
  'cancelled',
  'found',
] as const;
const AFTER_VOTES = ['againstAll', 'invalid'] as const;

/** The fields of a protocol in the order of the paper, the lists in the order given. */
export const fieldsOf = (lists: readonly Pick<ListResult, 'id'>[]): string[] => [
  ...BEFORE_VOTES,
  ...lists.map(({ id }) => `votes.${id}`),
  ...AFTER_VOTES,
];

/** One figure of a protocol by the name of its field; null where the paper has none. */
export function figureOf(figures: Figures, field: string): number | null {
  const value = field.startsWith('votes.')
    ? figures.votes?.[field.slice('votes.'.length)]
    : (figures[field as keyof Figures] as number | undefined);
  return value ?? null;
}

/** What a field is called on the form. */
export function useFieldNames(lists: readonly ListResult[]) {
  const { t } = useTexts();
  const { short } = useListNames();
  return (field: string) => {
    const list = lists.find(({ id }) => field === `votes.${id}`);
    return list ? short(list) : t(`protocol.field.${field}` as TextKey);
  };
}
