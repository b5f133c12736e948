import type { Schema } from '../../api/client.ts';
import type { TextKey } from '../../texts/texts.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAsk } from '../api/asking.ts';

const KINDS: Readonly<Record<string, TextKey>> = {
  accept: 'decide.accept',
  return: 'decide.return',
  reopen: 'decide.reopen',
  recount: 'decide.recount',
  'count-as-stated': 'decide.countAsStated',
  annul: 'decide.annul',
  'declare-absent': 'protocol.absent',
  'annul-box': 'decide.annulBox',
};

/** Every decision on a protocol with its number, ground and reason. */
export function DecisionsTaken({ protocol }: { protocol: string }) {
  const { t } = useTexts();
  const { moment } = useDates();
  const history = useAsk<Schema<'ProtocolHistory'>>(`/api/protocols/${protocol}/history`);
  const decisions = history.data?.decisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <section>
      <h2>{t('decide.taken')}</h2>
      <ol className="steps-taken">
        {decisions.map((step) => (
          <li key={`${step.decidedAt} ${step.decision}`}>
            <b>
              {KINDS[step.decision] ? t(KINDS[step.decision] as TextKey) : step.decision}
              {step.decisionNumber && ` № ${step.decisionNumber}`}
            </b>{' '}
            <span className="aside">{moment(step.decidedAt)}</span>
            <br />
            {step.reason}
          </li>
        ))}
      </ol>
    </section>
  );
}
