import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { REASON } from '../act/commonFields.ts';
import type { ActField } from '../act/fields.ts';
import { useMe } from '../account/unit.ts';
import { Facts } from '../parts/Facts.tsx';
import { useTerm } from '../parts/useTerm.ts';
import { MandateOrder } from './MandateOrder.tsx';
import type { MandatesView } from './MandatesPage.tsx';

const DOCUMENT: ActField = { name: 'document', label: 'mandate.document' };

interface ListMandatesProps {
  contest: string;
  mandates: MandatesView;
}

/** The holders of a list's mandates; the party gives the order, the commission records the rest. */
export function ListMandates({ contest, mandates }: ListMandatesProps) {
  const { t, whole } = useTexts();
  const me = useMe();
  const term = useTerm();
  const address = `/api/mandates/${contest}/lists/${mandates.list}`;
  const central = me.has('central');
  const done = t('decide.done');
  const ordered = mandates.orderVersion > 0;
  return (
    <>
      <Facts
        facts={[
          [t('mandate.mandates'), whole(mandates.mandates)],
          [t('mandate.until'), term(mandates.orderUntil)],
          [t('mandate.isOpen'), whole(mandates.open)],
          [t('mandate.vacant'), whole(mandates.vacant)],
        ]}
      />
      {me.has('party') && <MandateOrder contest={contest} mandates={mandates} />}
      {central && !ordered && (
        <div>
          <Act
            title={t('mandate.byDefault')}
            intro={t('mandate.byDefaultMore')}
            fields={[DOCUMENT, REASON]}
            to={`${address}/default-order`}
            quiet
            done={done}
          />
        </div>
      )}
      <ol className="steps-taken">
        {[...mandates.holders, ...mandates.gone].map((holder) => (
          <li key={holder.number}>
            {holder.name}{' '}
            <span className="aside">{t(`mandateState.${holder.state as 'named'}`)}</span>
            {central && (
              <div className="act-buttons">
                {holder.state === 'named' &&
                  (['registration', 'refusal'] as const).map((act) => (
                    <Act
                      key={act}
                      title={t(`mandate.${act}`, { person: holder.name })}
                      label={t(`mandate.${act}Short`)}
                      fields={[DOCUMENT, REASON]}
                      to={`${address}/persons/${holder.number}/${act}`}
                      quiet
                      grave={act === 'refusal'}
                      done={done}
                    />
                  ))}
                {holder.state === 'registered' && (
                  <Act
                    title={t('mandate.departure', { person: holder.name })}
                    label={t('mandate.departureShort')}
                    fields={[DOCUMENT, REASON]}
                    to={`${address}/persons/${holder.number}/departure`}
                    quiet
                    grave
                    done={done}
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
      {central && mandates.open > 0 && (
        <div>
          <Act
            title={t('mandate.replace')}
            intro={t('mandate.replaceMore')}
            fields={[
              { name: 'person', label: 'mandate.person', kind: 'whole', optional: true },
              DOCUMENT,
              REASON,
            ]}
            to={`${address}/replacement`}
            shape={({ person, ...decision }) => ({ person: person ?? null, decision })}
            done={done}
          />
        </div>
      )}
    </>
  );
}
