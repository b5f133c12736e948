import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import { Terms } from '../elections/Terms.tsx';
import { useTerm } from '../parts/useTerm.ts';
import { Appeals } from './Appeals.tsx';
import { ListStateMark } from './ListStateMark.tsx';

type SubmittedList = Schema<'SubmittedListView'>;

/** The lists that the parties submitted, whatever was decided about them. */
export default function ListsPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.lists')}>
      <ContestChoice only="list">
        {(contest) => (
          <>
            <Terms election={contest.election.id} only={['nomination', 'registration']} />
            <Lists contest={contest.id} />
            <Appeals contest={contest.id} />
          </>
        )}
      </ContestChoice>
    </Page>
  );
}

function Lists({ contest }: { contest: string }) {
  const { t } = useTexts();
  const lists = useAskAll<SubmittedList>(`/api/elections/lists?contest=${contest}&limit=200`, {
    live: true,
  });
  return (
    <Asked answer={lists} empty={<p>{t('deskLists.noneSubmitted')}</p>}>
      {(found) => (
        <table className="data-table compared">
          <caption className="unseen">{t('place.lists')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('deskLists.party')}</th>
              <th scope="col" className="words">
                {t('protocols.state')}
              </th>
              <th scope="col" className="words">
                {t('deskLists.submittedAt')}
              </th>
              <th scope="col">{t('deskQuota.persons')}</th>
              <th scope="col" className="words">
                {t('deskLists.openDefects')}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((list) => (
              <ListRow key={list.id} list={list} />
            ))}
          </tbody>
        </table>
      )}
    </Asked>
  );
}

function ListRow({ list }: { list: SubmittedList }) {
  const { t, say, whole } = useTexts();
  const { moment } = useDates();
  const term = useTerm();
  return (
    <tr>
      <th scope="row">
        <Link to={`/work/lists/${list.contest}/${list.party}`}>{say(list.name)}</Link>
      </th>
      <td className="words" data-title={t('protocols.state')}>
        <ListStateMark state={list.state} />
      </td>
      <td className="words" data-title={t('deskLists.submittedAt')}>
        {list.submittedAt ? moment(list.submittedAt) : '–'}
      </td>
      <td data-title={t('deskQuota.persons')}>{whole(list.persons)}</td>
      <td className="words" data-title={t('deskLists.openDefects')}>
        {whole(list.openDefects)} {list.cureBy && term(list.cureBy)}
      </td>
    </tr>
  );
}
