import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Bundle } from '../texts/Bundle.tsx';
import { ConsoleFrame } from './frame/ConsoleFrame.tsx';

const QueuePage = lazy(() => import('./queue/QueuePage.tsx'));
const EntryListPage = lazy(() => import('./entry/EntryListPage.tsx'));
const EntryPage = lazy(() => import('./entry/EntryPage.tsx'));
const ProgressPage = lazy(() => import('./progress/ProgressPage.tsx'));
const ProtocolsPage = lazy(() => import('./protocols/ProtocolsPage.tsx'));
const ProtocolPage = lazy(() => import('./protocols/ProtocolPage.tsx'));
const DiscrepanciesPage = lazy(() => import('./discrepancies/DiscrepanciesPage.tsx'));
const ComplaintsPage = lazy(() => import('./complaints/ComplaintsPage.tsx'));
const SummariesPage = lazy(() => import('./summaries/SummariesPage.tsx'));
const TurnoutReportPage = lazy(() => import('./turnout/TurnoutReportPage.tsx'));
const CertificationPage = lazy(() => import('./certification/CertificationPage.tsx'));
const CopiesPage = lazy(() => import('./copies/CopiesPage.tsx'));
const CopyPage = lazy(() => import('./copies/CopyPage.tsx'));
const ElectionsPage = lazy(() => import('./elections/ElectionsPage.tsx'));
const TermsPage = lazy(() => import('./elections/TermsPage.tsx'));
const ListsPage = lazy(() => import('./lists/ListsPage.tsx'));
const ListPage = lazy(() => import('./lists/ListPage.tsx'));
const ListBuilderPage = lazy(() => import('./lists/ListBuilderPage.tsx'));
const CandidatesPage = lazy(() => import('./candidates/CandidatesPage.tsx'));
const FundsPage = lazy(() => import('./funds/FundsPage.tsx'));
const BallotPage = lazy(() => import('./ballot/BallotPage.tsx'));
const MandatesPage = lazy(() => import('./mandates/MandatesPage.tsx'));
const ApplicationsPage = lazy(() => import('./founding/ApplicationsPage.tsx'));
const ApplicationPage = lazy(() => import('./founding/ApplicationPage.tsx'));
const PartiesPage = lazy(() => import('./register/PartiesPage.tsx'));
const AccreditationPage = lazy(() => import('./accreditation/AccreditationPage.tsx'));
const OrganisationPage = lazy(() => import('./accreditation/OrganisationPage.tsx'));
const AuditPage = lazy(() => import('./audit/AuditPage.tsx'));
const AccountPage = lazy(() => import('./account/AccountPage.tsx'));
const NotFoundPage = lazy(() => import('../states/NotFoundPage.tsx'));

/** Every address under `/work`: the consoles of those who are signed in. */
export default function ConsoleAddresses() {
  return (
    <Bundle name="console">
      <Routes>
        <Route element={<ConsoleFrame />}>
          <Route index element={<QueuePage />} />
          <Route path="entry" element={<EntryListPage />} />
          <Route path="entry/:contest/:station" element={<EntryPage />} />
          <Route path="progress" element={<ProgressPage />} />
          <Route path="protocols" element={<ProtocolsPage />} />
          <Route path="protocols/:protocol" element={<ProtocolPage />} />
          <Route path="discrepancies" element={<DiscrepanciesPage />} />
          <Route path="complaints" element={<ComplaintsPage />} />
          <Route path="summaries" element={<SummariesPage />} />
          <Route path="turnout" element={<TurnoutReportPage />} />
          <Route path="certification" element={<CertificationPage />} />
          <Route path="copies" element={<CopiesPage />} />
          <Route path="copies/:contest/:station" element={<CopyPage />} />
          <Route path="elections" element={<ElectionsPage />} />
          <Route path="terms" element={<TermsPage />} />
          <Route path="lists" element={<ListsPage />} />
          <Route path="lists/:contest/:party" element={<ListPage />} />
          <Route path="list" element={<ListBuilderPage />} />
          <Route path="candidates" element={<CandidatesPage />} />
          <Route path="funds" element={<FundsPage />} />
          <Route path="ballot" element={<BallotPage />} />
          <Route path="mandates" element={<MandatesPage />} />
          <Route path="applications" element={<ApplicationsPage />} />
          <Route path="applications/:application" element={<ApplicationPage />} />
          <Route path="parties" element={<PartiesPage />} />
          <Route path="accreditation" element={<AccreditationPage />} />
          <Route path="accreditation/:organisation" element={<OrganisationPage />} />
          <Route path="audit" element={<AuditPage />} />
          <Route path="account" element={<AccountPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </Bundle>
  );
}
