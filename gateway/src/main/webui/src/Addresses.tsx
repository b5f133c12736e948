import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Frame } from './frame/Frame.tsx';

const ResultsPage = lazy(() => import('./results/ResultsPage.tsx'));
const WhyPage = lazy(() => import('./why/WhyPage.tsx'));
const CheckPage = lazy(() => import('./check/CheckPage.tsx'));
const TerritoryPage = lazy(() => import('./territories/TerritoryPage.tsx'));
const ListsPage = lazy(() => import('./lists/ListsPage.tsx'));
const TurnoutPage = lazy(() => import('./turnout/TurnoutPage.tsx'));
const DataPage = lazy(() => import('./data/DataPage.tsx'));
const WhatIfPage = lazy(() => import('./whatif/WhatIfPage.tsx'));
const StationsPage = lazy(() => import('./stations/StationsPage.tsx'));
const StationPage = lazy(() => import('./stations/StationPage.tsx'));
const DiscrepanciesPage = lazy(() => import('./stations/DiscrepanciesPage.tsx'));
const LawPage = lazy(() => import('./law/LawPage.tsx'));
const RegimePage = lazy(() => import('./law/RegimePage.tsx'));
const NightPage = lazy(() => import('./night/NightPage.tsx'));
const PartiesPage = lazy(() => import('./parties/PartiesPage.tsx'));
const PartyPage = lazy(() => import('./parties/PartyPage.tsx'));
const AccreditationsPage = lazy(() => import('./parties/AccreditationsPage.tsx'));
const PastElectionsPage = lazy(() => import('./past/PastElectionsPage.tsx'));
const PastPage = lazy(() => import('./past/PastPage.tsx'));
const ElectedPage = lazy(() => import('./elected/ElectedPage.tsx'));
const ConsoleAddresses = lazy(() => import('./console/ConsoleAddresses.tsx'));
const NotFoundPage = lazy(() => import('./states/NotFoundPage.tsx'));

/** Every address of the site; they are stable, each page loads its own code. */
export function Addresses() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<ResultsPage />} />
        <Route path="results/:contest" element={<ResultsPage />} />
        <Route path="results/:contest/why" element={<WhyPage />} />
        <Route path="results/:contest/check" element={<CheckPage />} />
        <Route path="results/:contest/territories/:territory" element={<TerritoryPage />} />
        <Route path="results/:contest/elected" element={<ElectedPage />} />
        <Route path="results/:contest/stations" element={<StationsPage />} />
        <Route path="results/:contest/stations/:station" element={<StationPage />} />
        <Route path="results/:contest/discrepancies" element={<DiscrepanciesPage />} />
        <Route path="lists" element={<ListsPage />} />
        <Route path="turnout" element={<TurnoutPage />} />
        <Route path="what-if" element={<WhatIfPage />} />
        <Route path="parties" element={<PartiesPage />} />
        <Route path="parties/:party" element={<PartyPage />} />
        <Route path="accreditations" element={<AccreditationsPage />} />
        <Route path="past" element={<PastElectionsPage />} />
        <Route path="past/:election" element={<PastPage />} />
        <Route path="law" element={<LawPage />} />
        <Route path="law/:regime" element={<RegimePage />} />
        <Route path="night" element={<NightPage />} />
        <Route path="data" element={<DataPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      <Route element={<Frame places={false} />}>
        <Route path="work/*" element={<ConsoleAddresses />} />
      </Route>
    </Routes>
  );
}
