import { useParams } from 'react-router';
import { Page } from '../../frame/Page.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { Facts } from '../parts/Facts.tsx';
import { useTerm } from '../parts/useTerm.ts';
import { ApplicationActs } from './ApplicationActs.tsx';
import type { ApplicationView } from './ApplicationsPage.tsx';
import { ApplicationStateMark } from './ApplicationStateMark.tsx';
import { ApplicationSteps } from './ApplicationSteps.tsx';
import { LawsCompared } from './LawsCompared.tsx';
import { MemberList } from './MemberList.tsx';

/** One application from notice to registration: terms, lists, steps, and what may be done now. */
export default function ApplicationPage() {
  const { t, say } = useTexts();
  const { day } = useDates();
  const term = useTerm();
  const { application: id = '' } = useParams();
  const application = useAsk<ApplicationView>(`/api/applications/${id}`, { live: true });
  return (
    <Page title={application.data ? say(application.data.name) : t('place.applications')}>
      <Asked answer={application}>
        {(found) => (
          <>
            <div className="panel">
              <Facts
                facts={[
                  [t('protocols.state'), <ApplicationStateMark key="state" state={found.state} />],
                  [t('founding.noticedOn'), day(found.noticedOn)],
                  found.congressUntil && !found.congressOn
                    ? [t('founding.congressUntil'), term(found.congressUntil)]
                    : null,
                  found.congressOn ? [t('founding.congressOn'), day(found.congressOn)] : null,
                  found.documentsUntil && !found.submittedOn
                    ? [t('founding.documentsUntil'), term(found.documentsUntil)]
                    : null,
                  found.submittedOn ? [t('founding.submittedOn'), day(found.submittedOn)] : null,
                  found.decisionUntil
                    ? [t('founding.decisionUntil'), term(found.decisionUntil)]
                    : null,
                  found.renewalFrom ? [t('founding.renewalFrom'), day(found.renewalFrom)] : null,
                  found.branchesUntil
                    ? [t('founding.branchesUntil'), term(found.branchesUntil)]
                    : null,
                ]}
              />
              <ApplicationActs application={found} />
            </div>
            <MemberList application={found} kind="initiative" />
            <MemberList application={found} kind="members" />
            <ApplicationSteps id={found.id} />
            <LawsCompared id={found.id} />
          </>
        )}
      </Asked>
    </Page>
  );
}
