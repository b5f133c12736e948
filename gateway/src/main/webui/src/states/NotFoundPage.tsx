import { Link } from 'react-router';
import { Page } from '../frame/Page.tsx';
import { useTexts } from '../texts/useTexts.ts';

export default function NotFoundPage() {
  const { t } = useTexts();
  return (
    <Page title={t('state.notFound')}>
      <p>{t('state.notFoundMore')}</p>
      <p>
        <Link to="/">{t('state.toResults')}</Link>
      </p>
    </Page>
  );
}
