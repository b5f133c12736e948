import { NavLink } from 'react-router';
import { useContest } from '../results/useContest.ts';
import { useTexts } from '../texts/useTexts.ts';

/** The public pages, in the order in which a doubting reader asks. */
export function Navigation() {
  const { t } = useTexts();
  const { contest } = useContest();
  const results = contest ? `/results/${contest}` : null;
  return (
    <nav className="places" aria-label={t('frame.places')}>
      <ul>
        <Place to={results ?? '/'} also="/" title={t('results.place')} />
        {results && <Place to={`${results}/why`} title={t('why.place')} />}
        {results && <Place to={`${results}/check`} title={t('check.place')} />}
        <Place to="/lists" title={t('lists.place')} />
        <Place to="/turnout" title={t('turnout.place')} />
        <Place to="/data" title={t('data.place')} />
      </ul>
    </nav>
  );
}

function Place({ to, title, also }: { to: string; title: string; also?: string }) {
  const here = also !== undefined && window.location.pathname === also;
  return (
    <li>
      <NavLink to={to} end {...(here ? { 'aria-current': 'page', className: 'active' } : {})}>
        {title}
      </NavLink>
    </li>
  );
}
