import './parties.css';
import { useId, useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { today } from '../format/dates.ts';
import { Page } from '../frame/Page.tsx';
import { ListLabel } from '../lists/ListLabel.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useParties } from './partyQueries.ts';
import { RegisterFigures } from './RegisterFigures.tsx';

const STATES = ['registered', 'suspended', 'liquidated'] as const;

/** The public register of political parties, as it stands or as it stood on a day. */
export default function PartiesPage() {
  return (
    <Bundle name="further">
      <Parties />
    </Bundle>
  );
}

function Parties() {
  const { t, say } = useTexts();
  const dates = useDates();
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf') ?? '';
  const parties = useParties(search.get('q') ?? '', search.get('state') ?? '', asOf);
  const link = (id: string) => `/parties/${id}${asOf ? `?asOf=${asOf}` : ''}`;

  return (
    <Page title={t('party.title')}>
      <p>{t('party.intro')}</p>
      <PartySearch
        key={search.toString()}
        search={search}
        onSearch={(found) => setSearch(found, { preventScrollReset: true })}
      />
      {parties.error && <Trouble error={parties.error} onRetry={() => void parties.refetch()} />}
      {parties.isPending && <Waiting />}
      {parties.data?.length === 0 && <p role="status">{t('party.none')}</p>}
      {parties.data && parties.data.length > 0 && (
        <DataTable
          caption={asOf ? t('party.asItWas', { day: dates.day(asOf) }) : t('party.caption')}
          rows={parties.data}
          rowKey={(party) => party.id}
          sortedBy={{ key: 'name', descending: false }}
          columns={[
            {
              key: 'name',
              title: t('party.name'),
              value: (party) => say(party.name),
              show: (party) => (
                <ListLabel id={party.id}>
                  <Link to={link(party.id)}>{say(party.name)}</Link>
                </ListLabel>
              ),
            },
            {
              key: 'state',
              title: t('party.state'),
              words: true,
              value: (party) => t(`party.state.${party.state}`),
            },
            {
              key: 'registered',
              title: t('party.registeredOn'),
              words: true,
              value: (party) => party.registeredOn,
              show: (party) => dates.day(party.registeredOn),
            },
            {
              key: 'certificate',
              title: t('party.certificate'),
              words: true,
              value: (party) => party.certificateNumber,
            },
          ]}
        />
      )}
      <RegisterFigures />
      <p className="onward">
        <a href="/api/parties/register.csv">{t('party.csv')}</a>
        <a href="/api/parties/register.json">{t('party.json')}</a>
      </p>
    </Page>
  );
}

interface PartySearchProps {
  search: URLSearchParams;
  onSearch: (search: URLSearchParams) => void;
}

function PartySearch({ search, onSearch }: PartySearchProps) {
  const { t } = useTexts();
  const [text, state, day] = [useId(), useId(), useId()];
  const [typed, setTyped] = useState({
    q: search.get('q') ?? '',
    state: search.get('state') ?? '',
    asOf: search.get('asOf') ?? '',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const filled = Object.entries(typed).filter(([, value]) => value.trim() !== '');
    onSearch(new URLSearchParams(filled));
  };
  return (
    <form className="register-search" role="search" onSubmit={submit}>
      <div>
        <label htmlFor={text}>{t('party.search')}</label>
        <input
          id={text}
          type="search"
          maxLength={100}
          value={typed.q}
          onChange={(event) => setTyped({ ...typed, q: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={state}>{t('party.state')}</label>
        <select
          id={state}
          value={typed.state}
          onChange={(event) => setTyped({ ...typed, state: event.target.value })}
        >
          <option value="">{t('party.anyState')}</option>
          {STATES.map((known) => (
            <option key={known} value={known}>
              {t(`party.state.${known}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={day}>{t('party.asOf')}</label>
        <input
          id={day}
          type="date"
          max={today()}
          value={typed.asOf}
          onChange={(event) => setTyped({ ...typed, asOf: event.target.value })}
        />
      </div>
      <button type="submit">{t('station.find')}</button>
    </form>
  );
}
