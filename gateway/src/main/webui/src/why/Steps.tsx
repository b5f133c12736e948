import type { Step } from '../api/types.ts';
import { useTexts } from '../texts/useTexts.ts';
import { ExactFigures } from './ExactFigures.tsx';

/** What was done, in order and in words; a reading of an open text is marked as an interpretation. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const { t, say } = useTexts();
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        // The order of the steps is their identity: two may share a rule.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <p>{say(step.text)}</p>
          <p className="step-ground">
            {(step.ground ?? step.article) && (
              <span>{t('why.ground', { ground: say(step.ground) || (step.article ?? '') })}</span>
            )}
            {step.unverified && <strong className="badge">{t('why.unverified')}</strong>}
            {step.interpretation && <strong className="badge">{t('why.interpretation')}</strong>}
          </p>
          <ExactFigures figures={step.figures} />
        </li>
      ))}
    </ol>
  );
}
