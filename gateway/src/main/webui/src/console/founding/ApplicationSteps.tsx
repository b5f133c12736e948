import type { Schema } from '../../api/client.ts';
import type { TextKey } from '../../texts/texts.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAskAll } from '../api/asking.ts';

/** Every step of an application: what, when, whether in time, why. */
export function ApplicationSteps({ id }: { id: string }) {
  const { t } = useTexts();
  const { day } = useDates();
  const steps = useAskAll<Schema<'StepView'>>(`/api/applications/${id}/steps`);
  if (!steps.data?.length) return null;
  return (
    <section>
      <h2>{t('founding.steps')}</h2>
      <ol className="steps-taken">
        {(steps.data as unknown as ApplicationStep[]).map((step) => (
          <li key={step.number}>
            <b>{t(`applicationAct.${step.act.toLowerCase().replaceAll('_', '-')}` as TextKey)}</b>{' '}
            <span className="aside">
              {day(step.on)}
              {step.dueOn && ` · ${t('founding.due', { day: day(step.dueOn) })}`}
              {step.article && ` · ${t('act.article', { article: step.article })}`}
            </span>
            {step.late && <span className="state state-warns"> {t('founding.late')}</span>}
            <br />
            {step.reason}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ApplicationStep {
  number: number;
  act: string;
  on: string;
  dueOn?: string | null;
  late: boolean;
  article?: string | null;
  reason?: string | null;
}
