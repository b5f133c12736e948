import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../../api/get.ts';
import { Notice } from '../../states/Notice.tsx';
import { Trouble } from '../../states/Trouble.tsx';
import { Waiting } from '../../states/Waiting.tsx';
import { useTexts } from '../../texts/useTexts.ts';

interface AskedProps<Answer> {
  answer: UseQueryResult<Answer | null>;
  /** What to say where there is nothing. */
  empty?: ReactNode;
  children: (found: Answer) => ReactNode;
}

/** Shows an answer once it is there; while it waits, is refused or is empty, says so. */
export function Asked<Answer>({ answer, empty, children }: AskedProps<Answer>) {
  const { t } = useTexts();
  const { data, error } = answer;
  if (data === undefined) {
    if (!error) return <Waiting />;
    if (error instanceof ApiError && error.status === 403) {
      return (
        <Notice kind="warning" title={t('ask.forbidden')}>
          <p lang="en" className="aside">
            {error.problem.detail}
          </p>
        </Notice>
      );
    }
    return <Trouble error={error} onRetry={() => void answer.refetch()} />;
  }
  const nothing = data === null || (Array.isArray(data) && data.length === 0);
  if (nothing) return <Notice>{empty ?? <p>{t('ask.nothing')}</p>}</Notice>;
  return (
    <>
      {error && <Trouble error={error} onRetry={() => void answer.refetch()} />}
      {children(data)}
    </>
  );
}
