import type { Result } from '../api/types.ts';
import { Notice } from '../states/Notice.tsx';
import { useTexts } from '../texts/useTexts.ts';

/** What a result changed that takes the place of a certified one, list by list. */
export function Replaced({ result: { supersedes } }: { result: Result }) {
  const { t, say } = useTexts();
  if (!supersedes) return null;
  const { version, decisionNumber, differences } = supersedes;
  return (
    <Notice kind="warning" title={t('why.replaces', { version, decision: decisionNumber })}>
      <ul>
        {differences.map(({ id, name, seatsBefore, seatsAfter }) => (
          <li key={id}>
            {t('why.replacedSeats', {
              list: say(name),
              before: seatsBefore ?? '–',
              after: seatsAfter ?? '–',
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
