import { ApiError } from '../api/get.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Notice } from './Notice.tsx';

/** Says what could not be fetched and what to do; figures that are already on the page stay there. */
export function Trouble({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTexts();
  const answered = error instanceof ApiError;
  return (
    <div role="alert">
      <Notice kind="warning" title={t(answered ? 'state.refused' : 'state.unreachable')}>
        <p>
          {answered
            ? t('state.refusedMore', { code: error.code, status: error.status })
            : t('state.unreachableMore')}
        </p>
        <button type="button" onClick={onRetry}>
          {t('state.retry')}
        </button>
      </Notice>
    </div>
  );
}
