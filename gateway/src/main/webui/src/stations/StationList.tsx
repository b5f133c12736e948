import '../table/table.css';
import './stations.css';
import { useId, useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { useStations } from './stationQueries.ts';

/** The stations of a territory, found by number or name, page by page; the address keeps the search. */
export function StationList({ contest, territory }: { contest: string; territory: string }) {
  const { t, say, whole } = useTexts();
  const [search, setSearch] = useSearchParams();
  const [text, cursor] = [search.get('q') ?? '', search.get('after') ?? ''];
  const stations = useStations(territory, text, cursor);
  const page = stations.data;

  const go = (values: Record<string, string>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(values)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setSearch(next, { preventScrollReset: true });
  };

  return (
    <div className="station-list">
      <StationSearch key={text} text={text} onSearch={(q) => go({ q, after: '' })} />
      {stations.error && <Trouble error={stations.error} onRetry={() => void stations.refetch()} />}
      {stations.isPending && <Waiting />}
      {page && page.items.length === 0 && <p role="status">{t('station.noneFound')}</p>}
      {page && page.items.length > 0 && (
        <table className="data-table compared">
          <caption className="unseen">{t('station.listCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('station.station')}</th>
              <th scope="col" className="words">
                {t('station.number')}
              </th>
              <th scope="col" className="words">
                {t('station.kind')}
              </th>
              <th scope="col">{t('map.voters')}</th>
            </tr>
          </thead>
          <tbody>
            {page.items.map((station) => (
              <tr key={station.id}>
                <th scope="row">
                  <Link to={`/results/${contest}/stations/${station.id}`}>{say(station.name)}</Link>
                </th>
                <td className="words" data-title={t('station.number')}>
                  {station.id}
                </td>
                <td className="words" data-title={t('station.kind')}>
                  {t(`station.kind.${station.kind}` as 'station.kind.ordinary')}
                </td>
                <td data-title={t('map.voters')}>{whole(station.voters)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {page && (cursor || page.next) && (
        <p className="pages">
          {cursor && (
            <button type="button" className="quiet" onClick={() => go({ after: '' })}>
              {t('station.firstPage')}
            </button>
          )}
          {page.next && (
            <button
              type="button"
              className="quiet"
              onClick={() => go({ after: page.next })}
              disabled={stations.isPlaceholderData}
            >
              {t('station.nextPage')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function StationSearch({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { t } = useTexts();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <form className="station-search" role="search" onSubmit={submit}>
      <label htmlFor={id}>{t('station.search')}</label>
      <input
        id={id}
        type="search"
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit">{t('station.find')}</button>
    </form>
  );
}
