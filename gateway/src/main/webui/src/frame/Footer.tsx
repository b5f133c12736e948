import { Link } from 'react-router';
import { useTexts } from '../texts/useTexts.ts';

export function Footer() {
  const { t } = useTexts();
  return (
    <footer className="foot">
      <p>{t('foot.sources')}</p>
      <p>{t('foot.time')}</p>
      <p>
        <Link to="/data">{t('foot.data')}</Link>
      </p>
    </footer>
  );
}
