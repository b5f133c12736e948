import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Notice } from '../../states/Notice.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { ProtocolStateMark } from '../protocols/ProtocolStateMark.tsx';
import { Scans } from '../protocols/Scans.tsx';

interface EntryStandingProps {
  protocol: Schema<'ProtocolView'>;
  waitsForOther: boolean;
}

/** A protocol that takes no entry of this person now: where it stands and who goes on. */
export function EntryStanding({ protocol, waitsForOther }: EntryStandingProps) {
  const { t } = useTexts();
  const agreed = protocol.state === 'awaiting-acceptance' || protocol.state === 'accepted';
  return (
    <>
      <p>
        <ProtocolStateMark state={protocol.state} />
      </p>
      <Notice kind={agreed ? 'good' : 'plain'}>
        <p>
          {t(waitsForOther ? 'standing.other' : agreed ? 'standing.agreed' : 'standing.decision')}
        </p>
      </Notice>
      <Scans protocol={protocol.id} />
      <p>
        <Link to={`/work/protocols/${protocol.id}`}>{t('standing.more')}</Link>
      </p>
    </>
  );
}
