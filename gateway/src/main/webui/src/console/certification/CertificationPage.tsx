import { Page } from '../../frame/Page.tsx';
import { useResult } from '../../api/queries.ts';
import { Notice } from '../../states/Notice.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECISION_NUMBER, REASON } from '../act/commonFields.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import type { KnownContest } from '../contests/useContests.ts';
import { Checklist } from './Checklist.tsx';
import { DecisionWhereLawStops } from './DecisionWhereLawStops.tsx';
import { HeldBack } from './HeldBack.tsx';
import { useChecklist } from './useChecklist.ts';

/** From complete totals to a certified result, with everything that still stands in the way. */
export default function CertificationPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.certification')}>
      <ContestChoice>{(contest) => <Certification contest={contest} />}</ContestChoice>
    </Page>
  );
}

function Certification({ contest }: { contest: KnownContest }) {
  const { t } = useTexts();
  const { day } = useDates();
  const points = useChecklist(contest.id);
  const { data: result } = useResult(contest.id);
  const certified = result?.certified;
  const open = points.filter(({ met }) => met === false).length;
  return (
    <>
      {certified && (
        <Notice
          kind="good"
          title={t('certify.certified', {
            day: day(certified.at),
            number: certified.decisionNumber,
          })}
        />
      )}
      <section>
        <h2>{t('certify.checklist')}</h2>
        <Checklist points={points} />
      </section>
      <HeldBack contest={contest.id} />
      {result && (result.status === 'tied' || result.status === 'not-provided-by-law') && (
        <DecisionWhereLawStops result={result} />
      )}
      {!certified && (
        <section>
          <h2>{t('certify.steps')}</h2>
          {open > 0 && <p>{t('certify.open', { count: open })}</p>}
          <div className="act-buttons">
            <Act
              title={t('certify.totals')}
              intro={t('certify.totalsMore')}
              fields={[DECISION_NUMBER, REASON]}
              to={`/api/totals/${contest.id}/certification`}
              done={t('certify.totalsDone')}
            />
            <Act
              title={t('certify.result')}
              intro={t('certify.resultMore')}
              fields={[DECISION_NUMBER, REASON]}
              to={`/api/results/${contest.id}/certification`}
              done={t('certify.resultDone')}
            />
          </div>
        </section>
      )}
    </>
  );
}
