import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Bundle } from '../texts/Bundle.tsx';

const NotFoundPage = lazy(() => import('../states/NotFoundPage.tsx'));

/** Every address under `/work`: the consoles of those who are signed in. */
export default function ConsoleAddresses() {
  return (
    <Bundle name="console">
      <Routes>
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Bundle>
  );
}
