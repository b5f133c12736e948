import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';

const MANNERS: Readonly<Record<string, string>> = {
  registered: 'good',
  refused: 'wrong',
  interrupted: 'warns',
};

/** Where an application stands, in words and by a sign. */
export function ApplicationStateMark({ state }: { state: Schema<'ApplicationState'> }) {
  const { t } = useTexts();
  const word = state.toLowerCase().replaceAll('_', '-') as 'noticed';
  return (
    <span className={`state state-${MANNERS[word] ?? 'waits'}`}>{t(`application.${word}`)}</span>
  );
}
