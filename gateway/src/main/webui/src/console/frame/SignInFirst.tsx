import { useLocation } from 'react-router';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';

/** The way in for whoever comes to a console without being signed in. */
export function SignInFirst() {
  const { t } = useTexts();
  const { pathname, search } = useLocation();
  return (
    <Page title={t('signIn.title')}>
      <p>{t('signIn.more')}</p>
      <p>
        <a className="button" href={`/login?to=${encodeURIComponent(pathname + search)}`}>
          {t('frame.signIn')}
        </a>
      </p>
    </Page>
  );
}
