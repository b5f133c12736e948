import { Page } from '../frame/Page.tsx';
import { useTexts } from '../texts/useTexts.ts';

/** Shown where a page fell over. */
export function Broken() {
  const { t } = useTexts();
  return (
    <Page title={t('state.broken')}>
      <p>{t('state.brokenMore')}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {t('state.reload')}
      </button>
    </Page>
  );
}
