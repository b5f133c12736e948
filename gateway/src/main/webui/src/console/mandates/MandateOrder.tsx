import { useEffect, useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { useAsk } from '../api/asking.ts';
import { write } from '../api/write.ts';
import { moved } from '../lists/person.ts';
import type { MandatesView } from './MandatesPage.tsx';

type PersonView = Schema<'PersonView'>;

interface MandateOrderProps {
  contest: string;
  mandates: MandatesView;
}

/** The leading body's order: the first so many receive mandates, the quota is counted live. */
export function MandateOrder({ contest, mandates }: MandateOrderProps) {
  const list = useAsk<Schema<'PartyListView'>>(`/api/contests/${contest}/lists/${mandates.list}`);
  return list.data && <Order contest={contest} mandates={mandates} persons={list.data.persons} />;
}

function Order({ contest, mandates, persons }: MandateOrderProps & { persons: PersonView[] }) {
  const { t, say } = useTexts();
  const given = mandates.holders.map(({ number }) => number);
  const [order, setOrder] = useState(() => [
    ...given,
    ...persons.map(({ number }) => number).filter((number) => !given.includes(number)),
  ]);
  const [quota, setQuota] = useState<Schema<'QuotaView'> | null>(null);
  const address = `/api/mandates/${contest}/lists/${mandates.list}`;
  const chosen = order.slice(0, mandates.mandates);
  const content = chosen.join(' ');

  useEffect(() => {
    const timer = setTimeout(() => {
      write<Schema<'QuotaView'>>('POST', `${address}/quota-check`, {
        json: { order: content.split(' ').map(Number) },
      })
        .then(setQuota)
        .catch(() => setQuota(null));
    }, 400);
    return () => clearTimeout(timer);
  }, [address, content]);

  const nameOf = (number: number) => {
    const person = persons.find((one) => one.number === number);
    return person ? `${number}. ${person.surname} ${person.givenName}` : String(number);
  };
  return (
    <section>
      <h3>{t('mandate.order')}</h3>
      {quota && (
        <p className={`state state-${quota.passed ? 'good' : 'wrong'}`}>
          {quota.required > 0
            ? t('mandate.quota', {
                counted: quota.counted.length,
                required: quota.required,
                missing: quota.missing,
              })
            : say(quota.step.text)}
        </p>
      )}
      <ol className="steps-taken">
        {order.slice(0, mandates.mandates + 10).map((number, index) => (
          <li key={number}>
            {index < mandates.mandates && <b>{t('mandate.receives')} </b>}
            {nameOf(number)}
            {quota?.counted.some((one) => one.number === number) && (
              <span className="aside"> {t('mandate.counts')}</span>
            )}{' '}
            <button
              type="button"
              className="quiet"
              aria-label={t('person.up', { number })}
              onClick={() => setOrder(moved(order, index, -1))}
            >
              ↑
            </button>{' '}
            <button
              type="button"
              className="quiet"
              aria-label={t('person.down', { number })}
              onClick={() => setOrder(moved(order, index, 1))}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      <Act
        title={t('mandate.give')}
        intro={t('mandate.giveMore')}
        fields={[{ name: 'minutes', label: 'mandate.minutes' }]}
        to={`${address}/order`}
        fixed={{
          order: chosen,
          ...(mandates.orderVersion > 0 ? { replaces: mandates.orderVersion } : {}),
        }}
        done={t('decide.done')}
      />
    </section>
  );
}
