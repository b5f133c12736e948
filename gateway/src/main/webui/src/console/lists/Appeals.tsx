import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECISION_NUMBER, REASON } from '../act/commonFields.ts';
import { useAskAll } from '../api/asking.ts';
import { useTerm } from '../parts/useTerm.ts';

/** The appeals of a contest with the terms in which they are decided, and their outcomes. */
export function Appeals({ contest }: { contest: string }) {
  const { t } = useTexts();
  const term = useTerm();
  const appeals = useAskAll<Schema<'AppealView'>>(`/api/contests/${contest}/appeals`);
  if (!appeals.data?.length) return null;
  return (
    <section>
      <h2>{t('appeal.title')}</h2>
      <ul className="steps-taken">
        {appeals.data.map((appeal) => (
          <li key={appeal.id}>
            <b>{t(`appeal.${appeal.addressee}`)}</b>: {appeal.grounds}
            <br />
            {appeal.outcome ? (
              <span className={`state state-${appeal.decidedInTime ? 'good' : 'warns'}`}>
                {t(`appeal.${appeal.outcome}`)} № {appeal.decisionNumber}
              </span>
            ) : (
              <>
                <span className="state state-waits">{term(appeal.dueBy)}</span>
                <div>
                  <Act
                    title={t('appeal.decide')}
                    fields={[
                      {
                        name: 'outcome',
                        label: 'complaints.outcome',
                        kind: 'choice',
                        choices: (['upheld', 'dismissed'] as const).map((value) => ({
                          value,
                          label: t(`appeal.${value}`),
                        })),
                      },
                      DECISION_NUMBER,
                      REASON,
                    ]}
                    to={`/api/appeals/${appeal.id}/outcome`}
                    quiet
                    done={t('decide.done')}
                  />
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
