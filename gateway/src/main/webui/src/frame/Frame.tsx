import './frame.css';
import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Failsafe } from '../states/Failsafe.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Footer } from './Footer.tsx';
import { Navigation } from './Navigation.tsx';
import { TopBar } from './TopBar.tsx';

/**
 * What every page stands in: the way past the menus, the top bar, the places to go, the foot. The
 * consoles bring places of their own.
 */
export function Frame({ places = true }: { places?: boolean }) {
  const { t } = useTexts();
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <header className="head">
        <TopBar />
        {places && <Navigation />}
      </header>
      <main id="content" tabIndex={-1}>
        <Failsafe key={pathname}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </Failsafe>
      </main>
      <Footer />
    </>
  );
}
