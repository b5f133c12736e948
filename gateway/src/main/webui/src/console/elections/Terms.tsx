import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAskAll } from '../api/asking.ts';
import { useTerm } from '../parts/useTerm.ts';

interface TermsProps {
  election: string;
  only: readonly string[];
}

/** The terms that press now, counted down. */
export function Terms({ election, only }: TermsProps) {
  const { say } = useTexts();
  const term = useTerm();
  const terms = useAskAll<Schema<'TermView'>>(`/api/elections/${election}/calendar`);
  const shown = (terms.data ?? []).filter(({ step, until }) => only.includes(step) && until);
  if (shown.length === 0) return null;
  return (
    <ul className="terms">
      {shown.map(({ step, title, until }) => (
        <li key={step}>
          <b>{say(title)}</b>: {term(until)}
        </li>
      ))}
    </ul>
  );
}
