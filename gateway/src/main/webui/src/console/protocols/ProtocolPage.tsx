import { useParams } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { useContestNames, useContests } from '../contests/useContests.ts';
import { Facts } from '../parts/Facts.tsx';
import { DecisionsTaken } from './DecisionsTaken.tsx';
import { EntriesTable } from './EntriesTable.tsx';
import { ProtocolActs } from './ProtocolActs.tsx';
import { ProtocolStateMark } from './ProtocolStateMark.tsx';
import { Scans } from './Scans.tsx';

/** One protocol: its entries side by side, the paper, every decision, and what may be decided now. */
export default function ProtocolPage() {
  const { t, say } = useTexts();
  const { moment } = useDates();
  const { protocol: id = '' } = useParams();
  const names = useContestNames();
  const { contests } = useContests();
  const protocol = useAsk<Schema<'ProtocolView'>>(`/api/protocols/${id}`, { live: true });
  const found = protocol.data;
  const station = useAsk<Schema<'StationView'>>(found ? `/api/stations/${found.station}` : null);
  const contest = contests.find((one) => one.id === found?.contest);
  return (
    <Page title={found ? t('entry.title', { station: found.station }) : t('place.protocols')}>
      <Asked answer={protocol}>
        {(shown) => (
          <>
            <div className="panel">
              <Facts
                facts={[
                  [t('protocols.state'), <ProtocolStateMark key="state" state={shown.state} />],
                  [t('protocols.name'), say(station.data?.name)],
                  contest ? [t('contest.contest'), names.contest(contest)] : null,
                  [t('protocols.version'), shown.version],
                  shown.state === 'accepted' && shown.acceptedAt
                    ? [
                        t('protocol.accepted'),
                        t('protocols.acceptedBy', {
                          who: shown.acceptedBy ?? '',
                          when: moment(shown.acceptedAt),
                        }),
                      ]
                    : null,
                ]}
              />
              <ProtocolActs protocol={shown} />
            </div>
            <EntriesTable protocol={shown} {...(contest ? { contest } : {})} />
            <Scans protocol={shown.id} />
            <DecisionsTaken protocol={shown.id} />
          </>
        )}
      </Asked>
    </Page>
  );
}
