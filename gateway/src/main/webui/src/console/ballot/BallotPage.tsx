import { useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import { useOptions } from '../contests/useOptions.ts';
import type { KnownContest } from '../contests/useContests.ts';

/** The order on the ballot: drawn by lot, recorded with its minutes, repeatable where a seed was committed. */
export default function BallotPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.ballot')}>
      <ContestChoice>
        {(contest) => (
          <>
            <Ballot contest={contest.id} />
            {contest.kind === 'list' && <Draw contest={contest} />}
          </>
        )}
      </ContestChoice>
    </Page>
  );
}

function Ballot({ contest }: { contest: string }) {
  const { t, say } = useTexts();
  const { moment } = useDates();
  const ballot = useAsk<Schema<'BallotView'>>(`/api/contests/${contest}/ballot`);
  return (
    <Asked answer={ballot} empty={<p>{t('draw.none')}</p>}>
      {({ lines, draw }) => (
        <section>
          <h2>{t('draw.ballot')}</h2>
          <ol className="steps-taken">
            {lines.map(({ number, id, name }) => (
              <li key={id}>
                {number}. {say(name)}
              </li>
            ))}
          </ol>
          {draw && (
            <p className="aside">
              {t('draw.drawn', { minutes: draw.minutes, when: moment(draw.drawnAt) })}
              {draw.seed && ` · ${t('draw.seedWas', { seed: draw.seed })}`}
            </p>
          )}
          <p>
            <a href={`/api/contests/${contest}/ballot/specimen`}>{t('draw.specimen')}</a>
          </p>
        </section>
      )}
    </Asked>
  );
}

function Draw({ contest }: { contest: KnownContest }) {
  const { t, say } = useTexts();
  const [seed, setSeed] = useState('');
  const options = useOptions(contest);
  const address = `/api/contests/${contest.id}/ballot`;
  const drawn = useAsk<Schema<'BallotView'>>(address);
  const tried = useAsk<Schema<'TriedDraw'>>(
    seed ? `${address}/tried-draw?seed=${encodeURIComponent(seed)}` : null,
  );
  const nameOf = (id: string) => say(options?.find((option) => option.id === id)?.name) || id;
  if (!options?.length || drawn.data) return null;
  return (
    <section>
      <h2>{t('draw.title')}</h2>
      <p>{t('draw.more')}</p>
      <div className="row">
        <label>
          <span>{t('draw.seed')}</span>
          <input value={seed} onChange={(event) => setSeed(event.currentTarget.value)} />
        </label>
      </div>
      {tried.data && (
        <div className="panel">
          <p className="aside">{t('draw.commitment', { hash: tried.data.commitment })}</p>
          <ol>
            {tried.data.parties.map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ol>
        </div>
      )}
      <div className="act-buttons">
        {tried.data && (
          <Act
            key={tried.data.commitment}
            title={t('draw.commit')}
            intro={t('draw.commitMore')}
            fields={[{ name: 'sha256', label: 'draw.hash', initial: tried.data.commitment }]}
            to={`${address}/commitment`}
            quiet
            done={t('decide.done')}
          />
        )}
        <Act
          key={seed}
          title={t('draw.record')}
          intro={t('draw.recordMore')}
          fields={[
            {
              name: 'parties',
              label: 'draw.order',
              hint: 'draw.orderMore',
              kind: 'text',
              initial: (tried.data?.parties ?? options.map(({ id }) => id)).join('\n'),
            },
            { name: 'minutes', label: 'draw.minutes' },
            { name: 'drawnAt', label: 'draw.drawnAt', kind: 'moment', optional: true },
            {
              name: 'seed',
              label: 'draw.seed',
              hint: 'draw.seedMore',
              initial: seed,
              optional: true,
            },
          ]}
          to={`${address}/draw`}
          shape={(body) => ({
            ...body,
            parties: String(body['parties']).split(/\s+/).filter(Boolean),
          })}
          done={t('decide.done')}
        />
      </div>
    </section>
  );
}
