import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useContest } from '../results/useContest.ts';
import { useTexts } from '../texts/useTexts.ts';

/** The public pages, in the order in which a doubting reader asks. */
export function Navigation() {
  const { t } = useTexts();
  const { contest } = useContest();
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);

  // On a phone the row is wider than the screen: the present place stays in sight.
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('.active');
    if (list.current && here)
      list.current.scrollLeft = here.offsetLeft - list.current.offsetLeft - 16;
    // Another page, or the places of a contest that has just become known, move the present place.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pathname, contest]);

  const results = contest ? `/results/${contest}` : null;
  return (
    <nav className="places" aria-label={t('frame.places')}>
      <ul ref={list}>
        <Place to={results ?? '/'} here={pathname === '/'} title={t('results.place')} />
        {results && <Place to={`${results}/why`} title={t('why.place')} />}
        {results && <Place to={`${results}/check`} title={t('check.place')} />}
        <Place to="/what-if" title={t('whatIf.place')} />
        <Place to="/lists" title={t('lists.place')} />
        <Place to="/turnout" title={t('turnout.place')} />
        <Place to="/law" title={t('law.place')} />
        <Place to="/night" title={t('night.place')} />
        <Place to="/data" title={t('data.place')} />
      </ul>
    </nav>
  );
}

function Place({ to, title, here = false }: { to: string; title: string; here?: boolean }) {
  return (
    <li>
      <NavLink to={to} end {...(here ? { 'aria-current': 'page', className: 'active' } : {})}>
        {title}
      </NavLink>
    </li>
  );
}
