import { useState } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import type { Page as PageOf } from '../../api/types.ts';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import type { KnownContest } from '../contests/useContests.ts';
import { myStations } from './myStations.ts';
import { StationCopies } from './StationCopies.tsx';

/** An observer's stations, and the copies of protocols that were handed over there. */
export default function CopiesPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.copies')}>
      <p>{t('ownCopy.intro')}</p>
      <ContestChoice>
        {(contest) => (
          <>
            <MyStations contest={contest} />
            <StationSearch contest={contest} />
          </>
        )}
      </ContestChoice>
    </Page>
  );
}

function MyStations({ contest }: { contest: KnownContest }) {
  const { t } = useTexts();
  const { name } = useMe();
  const mine = myStations(name);
  if (mine.length === 0) return null;
  return (
    <section>
      <h2>{t('ownCopy.stations')}</h2>
      {mine.map((station) => (
        <StationCopies key={station} contest={contest} station={station} />
      ))}
    </section>
  );
}

function StationSearch({ contest }: { contest: KnownContest }) {
  const { t, say } = useTexts();
  const [looked, setLooked] = useState('');
  const found = useAsk<PageOf<Schema<'StationView'>>>(
    looked.trim() ? `/api/stations?limit=20&q=${encodeURIComponent(looked)}` : null,
  );
  return (
    <section>
      <h2>{t('ownCopy.new')}</h2>
      <div className="row">
        <label>
          <span>{t('entry.look')}</span>
          <input
            type="search"
            value={looked}
            onChange={(event) => setLooked(event.currentTarget.value)}
          />
        </label>
      </div>
      {looked.trim() && (
        <Asked answer={found}>
          {({ items }) => (
            <ul className="steps-taken">
              {items.length === 0 && <li>{t('ownCopy.noStation')}</li>}
              {items.map((station) => (
                <li key={station.id}>
                  <Link to={`/work/copies/${contest.id}/${station.id}`}>
                    {station.id} · {say(station.name)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Asked>
      )}
    </section>
  );
}
