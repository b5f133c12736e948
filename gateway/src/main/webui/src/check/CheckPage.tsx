import './check.css';
import { Link } from 'react-router';
import { useLists } from '../api/queries.ts';
import type { Result } from '../api/types.ts';
import { Page } from '../frame/Page.tsx';
import { CaseBlock } from '../results/CaseBlock.tsx';
import { WithResult } from '../results/WithResult.tsx';
import { Notice } from '../states/Notice.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { compare } from './comparison.ts';
import { Recomputed } from './Recomputed.tsx';
import { Verdict } from './Verdict.tsx';

/** Recomputes the published result in the reader's browser, with code written apart from the server's. */
export default function CheckPage() {
  const { t } = useTexts();
  return (
    <WithResult title={t('check.title')}>{(result) => <ShownCheck result={result} />}</WithResult>
  );
}

function ShownCheck({ result }: { result: Result }) {
  const { t } = useTexts();
  const lists = useLists(result.contest);
  const comparison = lists.isPending ? null : compare(result, lists.data ?? []);
  return (
    <Page title={t('check.title')}>
      <CaseBlock result={result} />
      <p>{t('check.intro')}</p>
      {lists.isPending && <Waiting />}
      {!lists.isPending && !comparison && (
        <Notice
          kind="warning"
          title={t(result.kind === 'list' ? 'check.unknownLaw' : 'check.district', {
            regime: result.regime,
          })}
        />
      )}
      {comparison && (
        <>
          <Verdict comparison={comparison} />
          {lists.error && (
            <Notice kind="warning">
              <p>{t('check.noTimes')}</p>
            </Notice>
          )}
          <Recomputed result={result} comparison={comparison} />
        </>
      )}
      <p>
        <Link to="/data">{t('check.toData')}</Link>
      </p>
    </Page>
  );
}
