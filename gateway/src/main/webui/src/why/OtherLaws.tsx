import '../table/table.css';
import { Link } from 'react-router';
import type { Result } from '../api/types.ts';
import { allocate } from '../check/allocation.ts';
import { laws } from '../check/laws.ts';
import { useListNames } from '../lists/useListNames.ts';
import { byVotes } from '../results/seats.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useListRegimes } from '../whatif/useWhatIf.ts';

/** The same votes and the same number of mandates under every law that shares mandates among lists; not official. */
export function OtherLaws({ result }: { result: Result }) {
  const { t, say, whole } = useTexts();
  const { short } = useListNames();
  const regimes = useListRegimes().filter(({ id }) => id in laws);
  const lists = byVotes(result.lists);
  const counted = lists.map(({ id, votes }) => ({ id, votes: BigInt(votes) }));
  const seatsUnder = (regime: string) => {
    const law = laws[regime];
    const here = law && allocate(law, BigInt(result.seats), counted, BigInt(result.againstAll));
    return here?.outcome === 'allocated' ? here.lists.map(({ seats }) => Number(seats)) : null;
  };
  if (regimes.length === 0 || result.base === 0) return null;
  return (
    <section>
      <h2>{t('why.otherLaws')}</h2>
      <p className="aside">{t('why.otherLawsMore', { seats: whole(result.seats) })}</p>
      <table className="data-table compared">
        <caption className="unseen">{t('why.otherLaws')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('why.law')}</th>
            {lists.map((list) => (
              <th scope="col" key={list.id}>
                {short(list)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regimes.map((regime) => {
            const seats = seatsUnder(regime.id);
            return (
              <tr key={regime.id}>
                <th scope="row">
                  <Link to={`/law/${regime.id}`}>{say(regime.name)}</Link>{' '}
                  {regime.id === result.regime && (
                    <span className="badge badge-quiet">{t('why.thisLaw')}</span>
                  )}
                </th>
                {lists.map((list, index) => (
                  <td key={list.id} data-title={short(list)}>
                    {seats?.[index] === undefined ? '–' : whole(seats[index])}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        <Link to={`/what-if?contest=${result.contest}`}>{t('why.toWhatIf')}</Link>
      </p>
    </section>
  );
}
