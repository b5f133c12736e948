import { useTexts } from '../../texts/useTexts.ts';

const MANNERS: Readonly<Record<string, string>> = { applied: 'waits', accredited: 'good' };

/** Where an accreditation stands, in words and by a sign. */
export function AccreditationStateMark({ state }: { state: string }) {
  const { t } = useTexts();
  const word = state.toLowerCase() as 'applied';
  return (
    <span className={`state state-${MANNERS[word] ?? 'wrong'}`}>{t(`accreditState.${word}`)}</span>
  );
}
