import '../table/table.css';
import './law.css';
import { Link, useParams } from 'react-router';
import { ApiError } from '../api/get.ts';
import { Page } from '../frame/Page.tsx';
import NotFoundPage from '../states/NotFoundPage.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import type { TextKey } from '../texts/texts.ts';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Grounds } from './Grounds.tsx';
import { provisionsOf, termsOf, type Provision, type Term } from './provisions.ts';
import { useProvisionWords } from './useProvisionWords.ts';
import { useRegime } from './useRegime.ts';

/** One regime, value by value, each with its article or its source. */
export default function RegimePage() {
  return (
    <Bundle name="further">
      <Regime />
    </Bundle>
  );
}

function Regime() {
  const { t, say } = useTexts();
  const dates = useDates();
  const { regime: id = '' } = useParams();
  const asked = useRegime(id);
  if (asked.error instanceof ApiError && asked.error.isMissing) return <NotFoundPage />;
  if (asked.error) {
    return (
      <Page title={t('law.title')}>
        <Trouble error={asked.error} onRetry={() => void asked.refetch()} />
      </Page>
    );
  }
  if (!asked.data) return <Waiting />;
  const { regime, edition, law } = asked.data;
  const terms = termsOf(law);
  return (
    <Page title={say(regime.name)}>
      <p>
        <Link to="/law">{t('law.back')}</Link>
      </p>
      <p>
        {regime.until
          ? t('law.period', { from: dates.day(regime.from), until: dates.day(regime.until) })
          : t('law.openPeriod', { from: dates.day(regime.from) })}{' '}
        {t('law.edition', { edition: say(edition.title) })}
      </p>
      <p className="aside law-hash">{t('law.hash', { hash: regime.hash })}</p>
      {provisionsOf(law).map(({ section, provisions }) => (
        <Provisions key={section} title={t(`law.section.${section}`)} provisions={provisions} />
      ))}
      {terms.length > 0 && <Calendar terms={terms} />}
    </Page>
  );
}

function Provisions({ title, provisions }: { title: string; provisions: Provision[] }) {
  const { t } = useTexts();
  const words = useProvisionWords();
  return (
    <section>
      <table className="data-table compared law-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('law.provision')}</th>
            <th scope="col" className="words">
              {t('law.value')}
            </th>
            <th scope="col" className="words">
              {t('law.ground')}
            </th>
          </tr>
        </thead>
        <tbody>
          {provisions.map((provision) => (
            <tr key={provision.line}>
              <th scope="row">{words.name(provision)}</th>
              <td className="words" data-title={t('law.value')}>
                <strong>{words.value(provision)}</strong>
              </td>
              <td className="words" data-title={t('law.ground')}>
                <Grounds provided={provision} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Calendar({ terms }: { terms: Term[] }) {
  const { t } = useTexts();
  const words = useProvisionWords();
  return (
    <section>
      <table className="data-table compared law-table">
        <caption>{t('law.calendar')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('law.step')}</th>
            <th scope="col" className="words">
              {t('law.term')}
            </th>
            <th scope="col" className="words">
              {t('law.ground')}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.step}>
              <th scope="row">{t(`law.step.${term.step}` as TextKey)}</th>
              <td className="words" data-title={t('law.term')}>
                {words.term(term)}
              </td>
              <td className="words" data-title={t('law.ground')}>
                <Grounds provided={term} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
