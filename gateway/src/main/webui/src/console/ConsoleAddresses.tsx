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
          <Route path="account" element={<AccountPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </Bundle>
  );
}
