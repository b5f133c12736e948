import type { Schema } from '../api/client.ts';
import type { ListResult } from '../api/types.ts';
import { useListNames } from '../lists/useListNames.ts';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useFieldNames } from './fields.ts';

interface DecisionsProps {
  protocol: Schema<'ProtocolHistory'>;
  lists: readonly ListResult[];
}

/** Every decision on the protocol in its order, what it changed, and what that did to the seats. */
export function Decisions({ protocol, lists }: DecisionsProps) {
  const { t } = useTexts();
  const dates = useDates();
  const corrections = protocol.changes.filter(({ fromVersion }) => fromVersion !== null);
  return (
    <section>
      <h2>{t('decision.title')}</h2>
      <ol className="decisions">
        {protocol.decisions.map((step) => (
          <li key={step.decidedAt + step.decision}>
            <p>
              <strong>{t(`decision.${step.decision}` as 'decision.accept')}</strong>{' '}
              <span className="aside">
                {dates.moment(step.decidedAt)}
                {step.decisionNumber &&
                  ` · ${t('decision.number', { number: step.decisionNumber })}`}
                {step.ground && ` · ${step.ground}`}
              </span>
            </p>
            <p className="aside">{step.reason}</p>
          </li>
        ))}
      </ol>
      {corrections.map((change) => (
        <Correction
          key={`${change.decision}${change.fromVersion}-${change.toVersion}`}
          change={change}
          lists={lists}
        />
      ))}
      {protocol.seatsByLastChange && corrections.length > 0 && (
        <SeatEffect effect={protocol.seatsByLastChange} lists={lists} />
      )}
    </section>
  );
}

function Correction({ change, lists }: { change: Schema<'Change'>; lists: readonly ListResult[] }) {
  const { t, whole } = useTexts();
  const name = useFieldNames(lists);
  const changed = change.fields.filter(({ difference }) => difference);
  return (
    <>
      <h3>
        {t('decision.change', {
          from: change.fromVersion,
          to: change.toVersion ?? '–',
        })}
      </h3>
      <ul className="differences">
        {changed.map(({ field, before, after, difference }) => (
          <li key={field}>
            {t('decision.changed', {
              field: name(field),
              before: typeof before === 'number' ? whole(before) : '–',
              after: typeof after === 'number' ? whole(after) : '–',
              difference: (difference > 0 ? '+' : '−') + whole(Math.abs(difference)),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function SeatEffect({
  effect,
  lists,
}: {
  effect: Schema<'SeatEffect'>;
  lists: readonly ListResult[];
}) {
  const { t } = useTexts();
  const { short } = useListNames();
  const moved = lists.filter(({ id }) => effect.without[id] !== effect.with[id]);
  if (moved.length === 0) return <p>{t('decision.sameSeats')}</p>;
  return (
    <ul className="differences">
      {moved.map((list) => (
        <li key={list.id}>
          {t('decision.otherSeats', {
            list: short(list),
            before: effect.without[list.id] ?? 0,
            after: effect.with[list.id] ?? 0,
          })}
        </li>
      ))}
    </ul>
  );
}
