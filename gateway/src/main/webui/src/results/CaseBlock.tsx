import './case.css';
import type { Result } from '../api/types.ts';
import { useLiveState } from '../api/liveState.ts';
import { Notice } from '../states/Notice.tsx';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useCaseSentence } from './CaseSentence.tsx';

/** The state of the count at the head of the page: the sentence, the progress, what the data are. */
export function CaseBlock({ result }: { result: Result }) {
  const { t, say } = useTexts();
  const dates = useDates();
  const live = useLiveState();
  const sentence = useCaseSentence(result);
  const final = result.status === 'certified';
  return (
    <section className="case" aria-label={t('case.title')}>
      <p className="case-sentence">{sentence}</p>
      <p className="unseen" role="status">
        {result.status === 'counting' ? '' : sentence}
      </p>
      {!final && (
        <progress
          aria-label={t('case.progress')}
          max={result.protocolsExpected}
          value={result.protocolsReceived}
        />
      )}
      <p className="case-updated">
        {result.updatedAt && t('case.updated', { time: dates.recent(result.updatedAt) })}
        {!final && <span className={`pulse pulse-${live}`}>{t(`case.${live}`)}</span>}
      </p>
      {result.reason && (
        <Notice kind="warning" title={t(result.status === 'tied' ? 'case.tied' : 'case.silent')}>
          <p>{say(result.reason)}</p>
        </Notice>
      )}
      {(result.note || result.synthetic) && (
        <Notice title={t('case.note')}>
          <p>{say(result.note) || t('case.synthetic')}</p>
        </Notice>
      )}
    </section>
  );
}
