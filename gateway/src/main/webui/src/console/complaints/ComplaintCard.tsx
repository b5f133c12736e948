import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECISION_NUMBER, dayField, REASON } from '../act/commonFields.ts';
import { useAsk } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { useTerm } from '../parts/useTerm.ts';
import type { ComplaintView } from './ComplaintsPage.tsx';

/** One entry of the register: its text for those who may read it, its term and how it ended. */
export function ComplaintCard({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTexts();
  const { moment } = useDates();
  const term = useTerm();
  const me = useMe();
  const whole = useAsk<ComplaintView>(
    me.has('territorial', 'district', 'central', 'auditor')
      ? `/api/complaints/${complaint.id}`
      : null,
  );
  const text = whole.data?.text ?? complaint.text;
  const about = complaint.station ?? complaint.territory;
  const address = `/api/complaints/${complaint.id}/steps`;
  const title = t(`complaints.about.${complaint.kind}`, { about });
  return (
    <article className="panel" aria-label={title}>
      <h2>{title}</h2>
      <p className="aside">{t('complaints.filedAt', { when: moment(complaint.filedAt) })}</p>
      {text && <p>{text}</p>}
      {complaint.outcome ? (
        <p>
          <b>{t(`complaints.${complaint.outcome}`)}</b>{' '}
          {t('complaints.decision', {
            number: complaint.decisionNumber ?? '–',
            ground: complaint.ground ?? '–',
          })}
          {complaint.reason && `: ${complaint.reason}`}
        </p>
      ) : (
        <p>
          <span className={`state state-${complaint.late ? 'wrong' : 'waits'}`}>
            {complaint.decideBy ? term(complaint.decideBy) : t('complaints.noTerm')}
          </span>
        </p>
      )}
      {!complaint.outcome && me.has('territorial', 'district', 'central') && (
        <div className="act-buttons">
          <Act
            title={t('complaints.decide')}
            fields={[
              {
                name: 'outcome',
                label: 'complaints.outcome',
                kind: 'choice',
                choices: (['upheld', 'upheld-in-part', 'rejected', 'not-considered'] as const).map(
                  (value) => ({ value, label: t(`complaints.${value}`) }),
                ),
              },
              DECISION_NUMBER,
              { name: 'ground', label: 'act.ground' },
              REASON,
            ]}
            to={address}
            done={t('complaints.decided')}
          />
          <Act
            title={t('complaints.setTerm')}
            fields={[dayField('decideBy'), REASON]}
            to={address}
            quiet
            done={t('complaints.termSet')}
          />
        </div>
      )}
    </article>
  );
}
