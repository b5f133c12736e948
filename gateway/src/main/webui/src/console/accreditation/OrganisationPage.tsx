import { useParams } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { dayField, REASON } from '../act/commonFields.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk, useAskAll } from '../api/asking.ts';
import { Facts } from '../parts/Facts.tsx';
import { useTerm } from '../parts/useTerm.ts';
import type { AccreditationView } from './AccreditationPage.tsx';
import { AccreditationStateMark } from './AccreditationStateMark.tsx';
import { ObserversFile } from './ObserversFile.tsx';

const GROUNDS = ['incomplete', 'charter-without-observation', 'suspended'] as const;

/** One organisation: the decision about it, and the badges of its observers. */
export default function OrganisationPage() {
  const { t, say } = useTexts();
  const { day, moment } = useDates();
  const term = useTerm();
  const { organisation: id = '' } = useParams();
  const address = `/api/accreditations/${id}`;
  const accreditation = useAsk<AccreditationView>(address, { live: true });
  const steps = useAskAll<Schema<'AccreditationStepView'>>(`${address}/steps`);
  const done = t('decide.done');
  return (
    <Page title={accreditation.data ? say(accreditation.data.name) : t('place.accreditation')}>
      <Asked answer={accreditation}>
        {(found) => {
          const state = found.state.toLowerCase();
          return (
            <>
              <div className="panel">
                <Facts
                  facts={[
                    [
                      t('protocols.state'),
                      <AccreditationStateMark key="state" state={found.state} />,
                    ],
                    [t('accredit.kind'), t(`accredit.${found.kind.toLowerCase() as 'domestic'}`)],
                    [t('accredit.appliedAt'), moment(found.appliedAt)],
                    found.decisionUntil && state === 'applied'
                      ? [t('founding.decisionUntil'), term(found.decisionUntil)]
                      : null,
                    found.validUntil ? [t('accredit.validUntil'), day(found.validUntil)] : null,
                    [t('accredit.observers'), found.observers],
                  ]}
                />
                <div className="act-buttons">
                  {(state === 'applied' || state === 'accredited') && (
                    <Act
                      title={t(state === 'applied' ? 'accredit.accredit' : 'accredit.renew')}
                      fields={[dayField('on'), REASON]}
                      to={`${address}/accreditation`}
                      quiet={state !== 'applied'}
                      done={done}
                    />
                  )}
                  {state === 'applied' && (
                    <Act
                      title={t('deskLists.refuse')}
                      fields={[
                        dayField('on'),
                        {
                          name: 'ground',
                          label: 'act.ground',
                          kind: 'choice',
                          choices: GROUNDS.map((value) => ({
                            value,
                            label: t(`accreditGround.${value}`),
                          })),
                        },
                        REASON,
                      ]}
                      to={`${address}/refusal`}
                      quiet
                      grave
                      done={done}
                    />
                  )}
                  {state === 'accredited' && (
                    <Act
                      title={t('accredit.withdraw')}
                      intro={t('accredit.withdrawMore')}
                      fields={[REASON]}
                      to={`${address}/withdrawal`}
                      quiet
                      grave
                      done={done}
                    />
                  )}
                </div>
              </div>
              {state === 'accredited' && <ObserversFile accreditation={id} />}
              <section>
                <h2>{t('founding.steps')}</h2>
                <ol className="steps-taken">
                  {steps.data?.map((step) => (
                    <li key={step.number}>
                      <b>{t(`accreditAct.${step.act.toLowerCase() as 'application'}`)}</b>{' '}
                      <span className="aside">
                        {moment(step.recordedAt)}
                        {step.article && ` · ${t('act.article', { article: step.article })}`}
                      </span>
                      <br />
                      {step.reason}
                    </li>
                  ))}
                </ol>
              </section>
            </>
          );
        }}
      </Asked>
    </Page>
  );
}
