import './stations.css';
import { useParams } from 'react-router';
import { ApiError } from '../api/get.ts';
import { useResult } from '../api/queries.ts';
import { Page } from '../frame/Page.tsx';
import NotFoundPage from '../states/NotFoundPage.tsx';
import { Notice } from '../states/Notice.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Complaints } from './Complaints.tsx';
import { Copies } from './Copies.tsx';
import { Decisions } from './Decisions.tsx';
import { Path } from './Path.tsx';
import { ProtocolFigures } from './ProtocolFigures.tsx';
import { Scans } from './Scans.tsx';
import { useCopies, useStation, useStationProtocols } from './stationQueries.ts';

/** One polling station: every version of its protocol, every copy beside it, every decision. */
export default function StationPage() {
  return (
    <Bundle name="further">
      <Station />
    </Bundle>
  );
}

function Station() {
  const { t, say } = useTexts();
  const { contest = '', station = '' } = useParams();
  const entry = useStation(station);
  const protocols = useStationProtocols(station);
  const result = useResult(contest);
  const copies = useCopies(contest, station);
  const error = entry.error ?? protocols.error;

  if (error instanceof ApiError && error.isMissing) return <NotFoundPage />;
  if (error) {
    return (
      <Page title={t('station.station')}>
        <Trouble error={error} onRetry={() => void protocols.refetch()} />
      </Page>
    );
  }
  if (!protocols.data || !entry.data) return <Waiting />;
  const protocol = protocols.data.items.find((known) => known.contest === contest);
  const lists = result.data?.lists ?? [];
  return (
    <Page title={say(protocols.data.name)}>
      <Path contest={contest} territory={protocols.data.territory}>
        {say(protocols.data.name)}
      </Path>
      <p className="aside">
        {t('station.entry', {
          id: entry.data.id,
          kind: t(`station.kind.${entry.data.kind}` as 'station.kind.ordinary'),
        })}
      </p>
      {result.data?.note && (
        <Notice title={t('case.note')}>
          <p>{say(result.data.note)}</p>
        </Notice>
      )}
      {!protocol && <Notice title={t('station.noProtocol')} />}
      {protocol && (
        <>
          <p className="case-sentence">
            {t(`protocol.state.${protocol.state}` as 'protocol.state.accepted', {
              version: protocol.countedVersion ?? '–',
            })}
          </p>
          <ProtocolFigures protocol={protocol} lists={lists} copies={copies.data?.items ?? []} />
          <Scans protocol={protocol.protocol} />
        </>
      )}
      <Copies copies={copies.data?.items ?? []} lists={lists} />
      <Complaints contest={contest} station={station} />
      {protocol && <Decisions protocol={protocol} lists={lists} />}
    </Page>
  );
}
