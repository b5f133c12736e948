import { Link, useSearchParams } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECISION_NUMBER, REASON } from '../act/commonFields.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import type { KnownContest } from '../contests/useContests.ts';
import { Facts } from '../parts/Facts.tsx';
import { COUNTRY, useOwnTerritory } from '../territories/useTerritories.ts';
import { useBoardColumns } from './useBoardColumns.tsx';

export type ProgressView = Schema<'ProgressView'>;

/** Protocols by where they stand, in a territory and in those directly below it. */
export function Board({ contest }: { contest: KnownContest }) {
  const { t, say, whole } = useTexts();
  const { moment } = useDates();
  const me = useMe();
  const own = useOwnTerritory();
  const [search] = useSearchParams();
  const territory = search.get('territory') ?? own;
  const progress = useAsk<ProgressView>(
    `/api/protocols/progress?contest=${contest.id}&territory=${territory}`,
    { live: true },
  );
  const columns = useBoardColumns(contest.id);
  return (
    <Asked answer={progress}>
      {({ whole: all, below, acceptedInLastHalfHour, finishedBy }) => (
        <>
          <h2>{say(all.name)}</h2>
          <div className="panel">
            <Facts
              facts={[
                [
                  t('board.accepted'),
                  t('board.of', { count: whole(all.accepted), all: whole(all.expected) }),
                ],
                [t('board.awaiting'), whole(all.awaitingAcceptance)],
                [t('board.missing'), whole(all.missing)],
                [t('board.pace'), whole(acceptedInLastHalfHour)],
                finishedBy ? [t('board.forecast'), moment(finishedBy)] : null,
              ]}
            />
            <div className="act-buttons">
              {all.awaitingAcceptance > 0 && me.has('territorial', 'district', 'central') && (
                <Act
                  title={t('board.acceptAll', { count: whole(all.awaitingAcceptance) })}
                  intro={t('board.acceptAllMore')}
                  fields={[REASON]}
                  to="/api/protocols/acceptances"
                  fixed={{ contest: contest.id, territory }}
                  done={t('board.acceptedNow')}
                />
              )}
              <Link to={`/work/protocols?contest=${contest.id}&territory=${territory}`}>
                {t('board.toProtocols')}
              </Link>
              {me.has('central') && territory !== COUNTRY && (
                <Act
                  title={t('board.annul', { territory: say(all.name) })}
                  label={t('decide.annul')}
                  intro={t('board.annulMore')}
                  fields={[DECISION_NUMBER, REASON]}
                  to="/api/protocols/annulments"
                  fixed={{ contest: contest.id, territory }}
                  quiet
                  grave
                  done={t('decide.done')}
                />
              )}
              {territory !== own && (
                <Link to={`/work/progress?contest=${contest.id}`}>{t('board.up')}</Link>
              )}
            </div>
          </div>
          {below.length > 0 && (
            <DataTable
              caption={t('board.caption')}
              columns={columns}
              rows={below}
              rowKey={(row) => row.territory}
              sortedBy={{ key: 'name', descending: false }}
            />
          )}
        </>
      )}
    </Asked>
  );
}
