import { useTexts } from '../texts/useTexts.ts';
import type { Provided } from './provisions.ts';
import { useProvisionWords } from './useProvisionWords.ts';

/** Where a value stands in the law; what is not confirmed, or read one way of two, is marked. */
export function Grounds({ provided }: { provided: Omit<Provided, 'value'> }) {
  const { t, say } = useTexts();
  const words = useProvisionWords();
  const { doubt, unverified } = provided;
  return (
    <>
      <span className="aside">{words.place(provided)}</span>{' '}
      {unverified && <span className="badge">{t('law.unverified')}</span>}{' '}
      {doubt && (
        <>
          <span className="badge">{t('law.doubt')}</span>{' '}
          <span className="law-doubt aside">{say(doubt)}</span>
        </>
      )}
    </>
  );
}
