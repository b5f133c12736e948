import { Link, useLocation } from 'react-router';
import { useAccount } from '../api/queries.ts';
import { useTexts } from '../texts/useTexts.ts';

/** Who is signed in, and the way in or out; both leave the site for the identity provider. */
export function AccountLinks() {
  const { t } = useTexts();
  const { data: account } = useAccount();
  const { pathname, search } = useLocation();
  if (!account) {
    const back = encodeURIComponent(pathname + search);
    return (
      <a className="account" href={`/login?to=${back}`}>
        {t('frame.signIn')}
      </a>
    );
  }
  return (
    <span className="account">
      <Link className="account-name" to="/work">
        {t('frame.work', { name: account.name })}
      </Link>
      <a href="/logout">{t('frame.signOut')}</a>
    </span>
  );
}
