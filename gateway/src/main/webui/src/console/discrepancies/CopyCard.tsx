import type { Schema } from '../../api/client.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { useMe } from '../account/unit.ts';
import type { KnownContest } from '../contests/useContests.ts';
import { useOptions } from '../contests/useOptions.ts';
import { linesOf, paperFor } from '../entry/paper.ts';
import { useLineLabel } from '../entry/useLineLabel.ts';
import { Photos } from './Photos.tsx';

export type CopyView = Schema<'CopyView'>;

interface CopyCardProps {
  copy: CopyView;
  contest: KnownContest;
}

/** A copy beside what counts, field by field, with the commission's answer. */
export function CopyCard({ copy, contest }: CopyCardProps) {
  const { t, whole } = useTexts();
  const { moment } = useDates();
  const me = useMe();
  const label = useLineLabel();
  const lines = linesOf(paperFor(useOptions(contest) ?? [], {}));
  const nameOf = (field: string) => {
    const line = lines.find(({ name }) => name === field);
    return line ? label(line) : field;
  };
  const show = (value: unknown) => (typeof value === 'number' ? whole(value) : '–');
  return (
    <article className="panel" aria-label={t('copies.of', { station: copy.station })}>
      <h2>{t('copies.of', { station: copy.station })}</h2>
      <p className="aside">
        {moment(copy.enteredAt)} · {t(`copies.${copy.comparison}`)}
      </p>
      {copy.differences.length > 0 && (
        <table className="data-table compared">
          <caption className="unseen">{t('copies.of', { station: copy.station })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('answers.line')}</th>
              <th scope="col">{t('copies.counted')}</th>
              <th scope="col">{t('copies.copied')}</th>
              <th scope="col">{t('copies.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {copy.differences.map((change) => (
              <tr key={change.field}>
                <th scope="row">{nameOf(change.field)}</th>
                <td data-title={t('copies.counted')}>{show(change.before)}</td>
                <td data-title={t('copies.copied')}>{show(change.after)}</td>
                <td data-title={t('copies.difference')}>{show(change.difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Photos copy={copy.id} />
      {copy.answer ? (
        <p>
          <b>{t(`copies.${copy.outcome}`)}</b> {copy.answer}{' '}
          <span className="aside">{moment(copy.answeredAt)}</span>
        </p>
      ) : (
        copy.comparison === 'differs' &&
        me.has('territorial', 'district', 'central') && (
          <div>
            <Act
              title={t('copies.answer')}
              fields={[
                {
                  name: 'outcome',
                  label: 'copies.outcome',
                  kind: 'choice',
                  choices: (['copy-wrong', 'protocol-wrong', 'explained'] as const).map(
                    (value) => ({
                      value,
                      label: t(`copies.${value}`),
                    }),
                  ),
                },
                { name: 'answer', label: 'copies.answerText', kind: 'text' },
              ]}
              to={`/api/copies/${copy.id}/answer`}
              done={t('copies.answered')}
            />
          </div>
        )
      )}
    </article>
  );
}
