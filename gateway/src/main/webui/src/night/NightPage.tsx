import './night.css';
import '../results/results.css';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useResult, useTerritories } from '../api/queries.ts';
import type { Result, TerritoryTotals } from '../api/types.ts';
import { Page } from '../frame/Page.tsx';
import { Chamber } from '../results/Chamber.tsx';
import { ListTable } from '../results/ListTable.tsx';
import { Notice } from '../states/Notice.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import type { Measure } from '../territories/measures.ts';
import { MeasureSwitch } from '../territories/MeasureSwitch.tsx';
import { TerritoryTable } from '../territories/TerritoryTable.tsx';
import { TileMap } from '../territories/TileMap.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Controls } from './Controls.tsx';
import { Latest } from './Latest.tsx';
import { arrivedBy, planNight, totalsAfter } from './night.ts';
import { hasPublishedSeats, resultOf } from './nightResult.ts';
import { useReplay } from './useReplay.ts';

const NIGHT_OF_2023 = 'mazhilis-2023-list';

/** The night of 19 March 2023 in a few minutes: invented stations, official totals at the end. */
export default function NightPage() {
  return (
    <Bundle name="further">
      <Night />
    </Bundle>
  );
}

function Night() {
  const { t } = useTexts();
  const [search] = useSearchParams();
  const contest = search.get('contest') ?? NIGHT_OF_2023;
  const result = useResult(contest);
  const territories = useTerritories(contest);
  const error = result.error ?? territories.error;
  const counted = territories.data?.some(({ protocolsExpected }) => protocolsExpected > 0);
  return (
    <Page title={t('night.title')}>
      <Notice kind="warning" title={t('night.synthetic')}>
        <p>{t('night.syntheticMore')}</p>
      </Notice>
      {error && (
        <Trouble
          error={error}
          onRetry={() => {
            void result.refetch();
            void territories.refetch();
          }}
        />
      )}
      {!error && (result.isPending || territories.isPending) && <Waiting />}
      {territories.data && !counted && <p>{t('state.noResult')}</p>}
      {result.data && territories.data && counted && (
        <Replay key={contest} published={result.data} regions={territories.data} />
      )}
    </Page>
  );
}

function Replay({ published, regions }: { published: Result; regions: TerritoryTotals[] }) {
  const { t, whole } = useTexts();
  const replay = useReplay();
  const [measure, setMeasure] = useState<Measure>('protocols');
  const night = useMemo(
    () =>
      planNight(
        regions,
        published.lists.map(({ id }) => id),
      ),
    [regions, published],
  );
  const arrived = arrivedBy(night, replay.minute);
  const totals = useMemo(() => totalsAfter(night, arrived), [night, arrived]);
  const result = useMemo(() => resultOf(published, totals), [published, totals]);
  const clock = clockAt(replay.minute);
  const said = t('night.case', {
    clock,
    received: whole(arrived),
    expected: whole(result.protocolsExpected),
  });
  const complete = arrived === result.protocolsExpected;

  return (
    <div className="night">
      <div className="night-head">
        <p className="night-clock" aria-hidden="true">
          {clock}
        </p>
        <div>
          <p className="case-sentence">{said}</p>
          <progress
            aria-label={t('case.progress')}
            max={result.protocolsExpected}
            value={arrived}
          />
          <p className="unseen" role="status">
            {replay.playing ? '' : said}
          </p>
        </div>
        <Controls replay={replay} clock={clock} />
      </div>
      {complete && (
        <Notice
          kind={hasPublishedSeats(result, published) ? 'good' : 'wrong'}
          title={t(hasPublishedSeats(result, published) ? 'night.same' : 'night.other')}
        />
      )}
      <div className="outcome">
        <Chamber result={result} />
        <ListTable result={result} />
      </div>
      <section>
        <h2>{t('map.title')}</h2>
        <MeasureSwitch lists={result.lists} measure={measure} onChoose={setMeasure} />
        <TileMap result={result} territories={totals} measure={measure} />
        <Latest night={night} arrived={arrived} />
        <details>
          <summary>{t('map.caption')}</summary>
          {!replay.playing && (
            <TerritoryTable result={result} territories={totals} measure={measure} />
          )}
          {replay.playing && <p className="aside">{t('night.tableWhenPaused')}</p>}
        </details>
      </section>
    </div>
  );
}

const EVENING = 20 * 60;

/** The time in Astana, from eight in the evening on. */
function clockAt(minute: number): string {
  const total = Math.floor(EVENING + minute) % (24 * 60);
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

const two = (part: number) => String(part).padStart(2, '0');
