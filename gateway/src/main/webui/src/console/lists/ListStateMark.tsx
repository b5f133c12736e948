import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';

const MANNERS: Readonly<Record<string, string>> = {
  registered: 'good',
  submitted: 'waits',
  nominated: 'waits',
};

/** Where a list or a candidate stands, in words and by a sign. */
export function ListStateMark({
  state,
}: {
  state: Schema<'ListState'> | Schema<'CandidateState'>;
}) {
  const { t } = useTexts();
  return (
    <span className={`state state-${MANNERS[state] ?? 'wrong'}`}>{t(`standing.${state}`)}</span>
  );
}
