import './why.css';
import type { Result } from '../api/types.ts';
import { Page } from '../frame/Page.tsx';
import { CaseBlock } from '../results/CaseBlock.tsx';
import { Closeness } from '../results/Closeness.tsx';
import { WithResult } from '../results/WithResult.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { OtherLaws } from './OtherLaws.tsx';
import { Quotients } from './Quotients.tsx';
import { Replaced } from './Replaced.tsx';
import { SeatReasons } from './SeatReasons.tsx';
import { Steps } from './Steps.tsx';

/** The allocation step by step, with the article of each step and the reason of each seat. */
export default function WhyPage() {
  const { t } = useTexts();
  return <WithResult title={t('why.title')}>{(result) => <ShownWhy result={result} />}</WithResult>;
}

function ShownWhy({ result }: { result: Result }) {
  const { t } = useTexts();
  return (
    <Page title={t('why.title')}>
      <CaseBlock result={result} />
      <Replaced result={result} />
      <section>
        <h2>{t('why.steps')}</h2>
        {result.steps.length > 0 ? <Steps steps={result.steps} /> : <p>{t('why.noSteps')}</p>}
      </section>
      {result.outcome === 'allocated' && (
        <>
          <Quotients result={result} />
          <SeatReasons result={result} />
        </>
      )}
      <Closeness result={result} here />
      {result.kind === 'list' && <OtherLaws result={result} />}
    </Page>
  );
}
