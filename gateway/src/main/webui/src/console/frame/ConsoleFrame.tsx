import '../../table/table.css';
import '../act/act.css';
import './console.css';
import { Suspense } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useAccount } from '../../api/queries.ts';
import { Failsafe } from '../../states/Failsafe.tsx';
import { Waiting } from '../../states/Waiting.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Announcements } from '../act/Announcements.tsx';
import { meOf } from '../account/unit.ts';
import { placesFor } from './places.ts';
import { SessionOver } from './SessionOver.tsx';
import { SignInFirst } from './SignInFirst.tsx';

/** What every page of the consoles stands in: the places of the role on the left, the page beside. */
export function ConsoleFrame() {
  const { t } = useTexts();
  const { data: account } = useAccount();
  const { pathname } = useLocation();
  if (account === undefined) return <Waiting />;
  if (account === null) return <SignInFirst />;
  const me = meOf(account);
  return (
    <Announcements>
      <SessionOver />
      <div className="console">
        <nav className="rail" aria-label={t('rail.places')}>
          <ul>
            <RailPlace to="/work" title={t('place.queue')} end />
            {placesFor(me.has).map(({ path, title }) => (
              <RailPlace key={path} to={`/work/${path}`} title={t(title)} />
            ))}
            <RailPlace to="/work/account" title={t('place.account')} />
          </ul>
        </nav>
        <div className="console-page">
          <Failsafe key={pathname}>
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </Failsafe>
        </div>
      </div>
    </Announcements>
  );
}

function RailPlace({ to, title, end = false }: { to: string; title: string; end?: boolean }) {
  return (
    <li>
      <NavLink to={to} end={end}>
        {title}
      </NavLink>
    </li>
  );
}
