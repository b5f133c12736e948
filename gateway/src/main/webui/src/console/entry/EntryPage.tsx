import './entry.css';
import { useParams } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { useContestNames, useContests, type KnownContest } from '../contests/useContests.ts';
import { useOptions } from '../contests/useOptions.ts';
import { Waiting } from '../../states/Waiting.tsx';
import { Notice } from '../../states/Notice.tsx';
import { EntryFor } from './EntryFor.tsx';

/** The protocol of one station in one contest, from the paper into the suite. */
export default function EntryPage() {
  const { t, say } = useTexts();
  const { contest: id = '', station = '' } = useParams();
  const names = useContestNames();
  const { elections, contests } = useContests();
  const place = useAsk<Schema<'StationView'>>(`/api/stations/${encodeURIComponent(station)}`);
  const contest = contests.find((known) => known.id === id);
  const title = t('entry.title', { station });
  return (
    <Page title={title}>
      <Asked answer={elections}>
        {() =>
          contest ? (
            <>
              <p className="aside">
                {say(place.data?.name)} · {names.contest(contest)}
              </p>
              <WithOptions contest={contest} station={station} />
            </>
          ) : (
            <Notice title={t('contest.none')} />
          )
        }
      </Asked>
    </Page>
  );
}

function WithOptions({ contest, station }: { contest: KnownContest; station: string }) {
  const { t } = useTexts();
  const options = useOptions(contest);
  if (!options) return <Waiting />;
  if (options.length === 0) return <Notice title={t('entry.noOptions')} />;
  return <EntryFor contest={contest} station={station} options={options} />;
}
