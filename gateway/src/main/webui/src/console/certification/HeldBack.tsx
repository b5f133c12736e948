import { ApiError } from '../../api/get.ts';
import { Notice } from '../../states/Notice.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECISION_NUMBER, REASON } from '../act/commonFields.ts';
import { useAsk } from '../api/asking.ts';

const HELD = 409;

/** Sums that contradict themselves are kept from the public until the commission decides to show them. */
export function HeldBack({ contest }: { contest: string }) {
  const { t } = useTexts();
  const { error } = useAsk<unknown>(`/api/totals/${contest}`);
  if (!(error instanceof ApiError) || error.status !== HELD) return null;
  return (
    <Notice kind="warning" title={t('certify.held')}>
      <p lang="en" className="aside">
        {error.problem.detail}
      </p>
      <Act
        title={t('certify.release')}
        intro={t('certify.releaseMore')}
        fields={[DECISION_NUMBER, REASON]}
        to={`/api/totals/${contest}/release`}
        quiet
        done={t('certify.released')}
      />
    </Notice>
  );
}
