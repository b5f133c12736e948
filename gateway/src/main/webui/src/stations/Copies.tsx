import type { Schema } from '../api/client.ts';
import type { ListResult } from '../api/types.ts';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useFieldNames } from './fields.ts';

interface CopiesProps {
  copies: readonly Schema<'CopyView'>[];
  lists: readonly ListResult[];
}

/** What observers were given at this station, and whether it agrees with what counts. */
export function Copies({ copies, lists }: CopiesProps) {
  const { t } = useTexts();
  return (
    <section>
      <h2>{t('copy.title')}</h2>
      {copies.length === 0 && <p className="aside">{t('copy.none')}</p>}
      <ol className="copies">
        {copies.map((copy, index) => (
          <li key={copy.id}>
            <CopyLine copy={copy} number={index + 1} lists={lists} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One copy: its differences field by field, and the commission's answer. */
export function CopyLine({
  copy,
  number,
  lists,
}: {
  copy: Schema<'CopyView'>;
  number: number;
  lists: readonly ListResult[];
}) {
  const { t, whole } = useTexts();
  const dates = useDates();
  const name = useFieldNames(lists);
  const shown = (value: unknown) => (typeof value === 'number' ? whole(value) : '–');
  return (
    <>
      <p>
        <strong>{t('protocol.copy', { number })}</strong>{' '}
        <span className={copy.comparison === 'differs' ? 'badge' : 'badge badge-quiet'}>
          {t(`copy.comparison.${copy.comparison}` as 'copy.comparison.agrees')}
        </span>{' '}
        <span className="aside">{dates.moment(copy.enteredAt)}</span>
      </p>
      {copy.differences?.length > 0 && (
        <ul className="differences">
          {copy.differences.map((difference) => (
            <li key={difference.field}>
              {t('copy.difference', {
                field: name(difference.field),
                protocol: shown(difference.before),
                copy: shown(difference.after),
              })}
            </li>
          ))}
        </ul>
      )}
      {copy.comparison === 'differs' && (
        <p className="aside">
          {copy.outcome
            ? t('copy.answered', {
                outcome: t(`copy.outcome.${copy.outcome}` as 'copy.outcome.explained'),
                answer: copy.answer ?? '',
              })
            : t('copy.awaitsAnswer')}
        </p>
      )}
    </>
  );
}
