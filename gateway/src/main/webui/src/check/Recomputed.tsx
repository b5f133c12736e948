import '../table/table.css';
import type { Result } from '../api/types.ts';
import { printFraction, toDecimal } from '../format/fractions.ts';
import { ListMark } from '../lists/ListMark.tsx';
import { useTexts } from '../texts/useTexts.ts';
import type { Comparison, Finding } from './comparison.ts';

interface RecomputedProps {
  result: Result;
  comparison: Comparison;
}

/** Published and recomputed figures side by side. */
export function Recomputed({ result, comparison }: RecomputedProps) {
  const { t, say, whole, decimal } = useTexts();
  const figure = (value: bigint | null) => (value === null ? '–' : whole(value));
  const { base, quotient } = comparison;
  return (
    <table className="data-table compared">
      <caption>{t('check.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check.figure')}</th>
          <th scope="col">{t('check.published')}</th>
          <th scope="col">{t('check.computed')}</th>
          <th scope="col">{t('check.same')}</th>
        </tr>
      </thead>
      <tbody>
        <Line name={t('lists.base')} finding={base} show={figure} />
        <Line
          name={t('check.quotient')}
          finding={quotient}
          show={(value) => (value === null ? '–' : printFraction(value))}
        />
        {comparison.seats.map(({ id, votes, share, seats }) => {
          const list = result.lists.find((known) => known.id === id);
          return (
            <Line
              key={id}
              finding={seats}
              show={figure}
              name={
                <span className="list-name">
                  <ListMark id={id} />
                  <span>
                    {t('check.seatsOf', { list: say(list?.name) })}
                    <small>
                      {t('check.votesOf', {
                        votes: whole(votes),
                        share: share ? `${decimal(toDecimal(percent(share), 6))}\u202f%` : '–',
                      })}
                    </small>
                  </span>
                </span>
              }
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface LineProps<Figure> {
  name: React.ReactNode;
  finding: Finding<Figure>;
  show: (figure: Figure | null) => string;
}

function Line<Figure>({ name, finding, show }: LineProps<Figure>) {
  const { t } = useTexts();
  return (
    <tr className={finding.agrees ? undefined : 'differs'}>
      <th scope="row">{name}</th>
      <td data-title={t('check.published')}>{show(finding.published)}</td>
      <td data-title={t('check.computed')}>{show(finding.computed)}</td>
      <td data-title={t('check.same')}>{t(finding.agrees ? 'why.yes' : 'why.no')}</td>
    </tr>
  );
}

const percent = (share: { numerator: bigint; denominator: bigint }) => ({
  numerator: share.numerator * 100n,
  denominator: share.denominator,
});
