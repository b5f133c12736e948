import './listTable.css';
import type { ListResult, Result } from '../api/types.ts';
import { percentOf } from '../format/fractions.ts';
import { ListLabel } from '../lists/ListLabel.tsx';
import { CopyCsv } from '../table/CopyCsv.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Fresh } from './Fresh.tsx';
import { byVotes } from './seats.ts';
import { ShareBar } from './ShareBar.tsx';
import { scaleOf } from './shareScale.ts';

/** Votes, exact share of the base and seats of every list; what is not a list stands apart. */
export function ListTable({ result }: { result: Result }) {
  const { t, say, percent } = useTexts();
  const districts = result.kind === 'district';
  const of = t(districts ? 'districts.candidate' : 'lists.list');
  const lists = byVotes(result.lists);
  const scale = scaleOf(result);
  const barrier = percent(scale.threshold === null ? null : String(scale.threshold));
  const forLists = lists.reduce((sum, list) => sum + list.votes, 0);

  const rows = () => [
    [of, t('lists.votes'), t('lists.share'), t('lists.seats')],
    ...lists.map((list) => [
      say(list.name),
      list.votes,
      shareOf(list.votes, result) ?? '',
      list.seats ?? '',
    ]),
    [t('lists.againstAll'), result.againstAll, shareOf(result.againstAll, result) ?? '', ''],
    [t('lists.invalid'), result.invalid, '', ''],
  ];

  return (
    <div className="list-table-block">
      <table className="list-table">
        <caption>{t(districts ? 'districts.votes' : 'lists.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{t('lists.votes')}</th>
            <th scope="col">{t('lists.share')}</th>
            <td className="bar-cell">
              <ShareBar scale={scale} share={null} label={barrier} />
            </td>
            <th scope="col">{t('lists.seats')}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <ListRow key={list.id} list={list} result={result} />
          ))}
        </tbody>
        <tbody className="apart">
          <tr>
            <th scope="row">{t('lists.againstAll')}</th>
            <td>
              <Fresh value={result.againstAll} />
            </td>
            <td>{percent(shareOf(result.againstAll, result))}</td>
            <td className="bar-cell">
              <ShareBar scale={scale} share={shareOf(result.againstAll, result)} plain />
            </td>
            <td />
          </tr>
          <tr>
            <th scope="row">{t('lists.base')}</th>
            <td>
              <Fresh value={result.base} />
            </td>
            <td>{percent(shareOf(forLists + result.againstAll, result))}</td>
            <td className="bar-cell" />
            <td />
          </tr>
          <tr>
            <th scope="row">{t('lists.invalid')}</th>
            <td>
              <Fresh value={result.invalid} />
            </td>
            <td colSpan={3} className="aside">
              {t('lists.invalidMore')}
            </td>
          </tr>
        </tbody>
      </table>
      {scale.threshold !== null && (
        <p className="aside">{t('lists.barrier', { percent: barrier })}</p>
      )}
      <CopyCsv rows={rows} />
    </div>
  );
}

function ListRow({ list, result }: { list: ListResult; result: Result }) {
  const { say, percent } = useTexts();
  const share = shareOf(list.votes, result);
  return (
    <tr>
      <th scope="row">
        <ListLabel id={list.id}>{say(list.name)}</ListLabel>
      </th>
      <td>
        <Fresh value={list.votes} />
      </td>
      <td>{percent(share)}</td>
      <td className="bar-cell">
        <ShareBar scale={scaleOf(result)} share={share} id={list.id} />
      </td>
      <td className="seat-count">{list.seats === null ? '–' : <Fresh value={list.seats} />}</td>
    </tr>
  );
}

const shareOf = (votes: number, { base }: Result) => percentOf(votes, base, 2);
