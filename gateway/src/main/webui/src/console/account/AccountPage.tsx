import { Page } from '../../frame/Page.tsx';
import { LanguageSwitch } from '../../frame/LanguageSwitch.tsx';
import { ThemeSwitch } from '../../frame/ThemeSwitch.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { useUnitName } from './useUnitName.ts';
import { useMe } from './unit.ts';

/** Who is signed in, for which unit, in which roles; language and theme; the way out. */
export default function AccountPage() {
  const { t } = useTexts();
  const me = useMe();
  const unit = useUnitName();
  return (
    <Page title={t('place.account')}>
      <dl className="facts panel">
        <div>
          <dt>{t('account.name')}</dt>
          <dd>{me.name}</dd>
        </div>
        <div>
          <dt>{t('account.roles')}</dt>
          <dd>{me.roles.map((role) => t(`role.${role}`)).join(', ') || t('account.noRole')}</dd>
        </div>
        <div>
          <dt>{t('account.unit')}</dt>
          <dd>{unit || t('account.noUnit')}</dd>
        </div>
      </dl>
      <div className="row">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <section>
        <h2>{t('account.session')}</h2>
        <p>{t('account.sessionMore')}</p>
        <p>
          <a className="button quiet" href="/logout">
            {t('frame.signOut')}
          </a>
        </p>
      </section>
    </Page>
  );
}
