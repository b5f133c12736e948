import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Bundle } from '../texts/Bundle.tsx';
import { ConsoleFrame } from './frame/ConsoleFrame.tsx';

const QueuePage = lazy(() => import('./queue/QueuePage.tsx'));
const EntryListPage = lazy(() => import('./entry/EntryListPage.tsx'));
const EntryPage = lazy(() => import('./entry/EntryPage.tsx'));
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
          <Route path="account" element={<AccountPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </Bundle>
  );
}
