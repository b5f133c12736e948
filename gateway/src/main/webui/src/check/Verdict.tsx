import { Notice } from '../states/Notice.tsx';
import { useTexts } from '../texts/useTexts.ts';
import type { Comparison } from './comparison.ts';

/** Whether this browser comes to the published result. */
export function Verdict({ comparison }: { comparison: Comparison }) {
  const { t } = useTexts();
  const { agrees, allocation } = comparison;
  const silence =
    allocation.outcome === 'not-provided-by-law' ? t(`silence.${allocation.silence}`) : null;
  return (
    <div role="status">
      <Notice kind={agrees ? 'good' : 'wrong'} title={t(agrees ? 'check.agrees' : 'check.differs')}>
        <p>{t(agrees ? 'check.agreesMore' : 'check.differsMore')}</p>
        {silence && <p>{silence}</p>}
      </Notice>
    </div>
  );
}
