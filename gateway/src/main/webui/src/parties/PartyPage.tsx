import '../styles/figures.css';
import './parties.css';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Schema } from '../api/client.ts';
import { ApiError } from '../api/get.ts';
import { Page } from '../frame/Page.tsx';
import NotFoundPage from '../states/NotFoundPage.tsx';
import { Notice } from '../states/Notice.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useParty, usePartyHistory } from './partyQueries.ts';

/** One party in the register: its entry, its certificate, and every version of the entry. */
export default function PartyPage() {
  return (
    <Bundle name="further">
      <Party />
    </Bundle>
  );
}

function Party() {
  const { t, say } = useTexts();
  const dates = useDates();
  const { party: id = '' } = useParams();
  const [search] = useSearchParams();
  const asOf = search.get('asOf') ?? '';
  const asked = useParty(id, asOf);
  const history = usePartyHistory(id);
  if (asked.error instanceof ApiError && asked.error.isMissing) return <NotFoundPage />;
  if (asked.error) {
    return (
      <Page title={t('party.title')}>
        <Trouble error={asked.error} onRetry={() => void asked.refetch()} />
      </Page>
    );
  }
  if (!asked.data) return <Waiting />;
  const party = asked.data;
  const figures = [
    [t('party.state'), t(`party.state.${party.state}`)],
    [t('party.registeredOn'), dates.day(party.registeredOn)],
    [t('party.certificate'), party.certificateNumber],
    [t('party.leader'), party.leader],
    [t('party.address'), party.address],
    [t('party.charterOn'), party.charterOn && dates.day(party.charterOn)],
  ].filter(([, figure]) => figure);
  return (
    <Page title={say(party.name)}>
      <p>
        <Link to="/parties">{t('party.back')}</Link>
      </p>
      {asOf && <Notice title={t('party.asItWas', { day: dates.day(asOf) })} />}
      <dl className="figures">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`/api/parties/${encodeURIComponent(id)}/certificate`}>{t('party.print')}</a>
      </p>
      <section>
        <h2>{t('party.history')}</h2>
        <ol className="register-history" reversed>
          {history.data?.map((version) => (
            <li key={version.version}>
              <Version version={version} />
            </li>
          ))}
        </ol>
      </section>
    </Page>
  );
}

function Version({ version }: { version: Schema<'PartyVersionView'> }) {
  const { t, say } = useTexts();
  const dates = useDates();
  return (
    <>
      <p>
        <strong>{t(`party.act.${version.act}`)}</strong>{' '}
        <span className="aside">
          {dates.day(version.effectiveOn)}
          {version.article && ` · ${t('law.article', { article: version.article })}`}
        </span>
      </p>
      <p>
        {say(version.entry.name)}, {version.entry.certificateNumber}
      </p>
      <p className="aside">{version.reason}</p>
    </>
  );
}
