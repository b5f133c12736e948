import type { ReactNode } from 'react';
import { ApiError } from '../api/get.ts';
import { useResult } from '../api/queries.ts';
import type { Result } from '../api/types.ts';
import { Page } from '../frame/Page.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { useContest } from './useContest.ts';

interface WithResultProps {
  title: string;
  children: (result: Result) => ReactNode;
}

/** Shows a page about the current result, or says why there is none. */
export function WithResult({ title, children }: WithResultProps) {
  const { t } = useTexts();
  const { contest, results, waiting } = useContest();
  const result = useResult(contest);
  if (result.data) {
    return (
      <>
        {result.error && <Trouble error={result.error} onRetry={() => void result.refetch()} />}
        {children(result.data)}
      </>
    );
  }
  const error = contest ? result.error : results.error;
  if (error instanceof ApiError && error.isMissing) return <Empty title={title} />;
  if (error) {
    const retry = contest ? result.refetch : results.refetch;
    return (
      <Page title={title}>
        <Trouble error={error} onRetry={() => void retry()} />
      </Page>
    );
  }
  if (!contest && !waiting) return <Empty title={title} />;
  return (
    <Page title={title} heading={t('state.waiting')}>
      <Waiting />
    </Page>
  );
}

function Empty({ title }: { title: string }) {
  const { t } = useTexts();
  return (
    <Page title={title} heading={t('state.noResult')}>
      <p>{t('state.noResultMore')}</p>
    </Page>
  );
}
