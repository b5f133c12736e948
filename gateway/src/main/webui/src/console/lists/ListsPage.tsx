import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk, useAskAll } from '../api/asking.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import { Terms } from '../elections/Terms.tsx';
import { Appeals } from './Appeals.tsx';
import { ListStateMark } from './ListStateMark.tsx';

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
  const parties = useAskAll<Schema<'PartyView'>>('/api/parties?limit=200');
  return (
    <Asked answer={parties} empty={<p>{t('deskLists.noParties')}</p>}>
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
              <th scope="col">{t('deskQuota.counted')}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((party) => (
              <ListRow key={party.id} contest={contest} party={party} />
            ))}
          </tbody>
        </table>
      )}
    </Asked>
  );
}

function ListRow({ contest, party }: { contest: string; party: Schema<'PartyView'> }) {
  const { t, say, whole } = useTexts();
  const { moment } = useDates();
  const list = useAsk<Schema<'PartyListView'>>(`/api/contests/${contest}/lists/${party.id}`);
  const found = list.data;
  return (
    <tr>
      <th scope="row">
        {found ? (
          <Link to={`/work/lists/${contest}/${party.id}`}>{say(party.name)}</Link>
        ) : (
          say(party.name)
        )}
      </th>
      <td className="words" data-title={t('protocols.state')}>
        {found ? (
          <ListStateMark state={found.state} />
        ) : (
          <span className="aside">{t('deskLists.notSubmitted')}</span>
        )}
      </td>
      <td className="words" data-title={t('deskLists.submittedAt')}>
        {found?.submittedAt ? moment(found.submittedAt) : '–'}
      </td>
      <td data-title={t('deskQuota.persons')}>{found ? whole(found.figures.persons) : '–'}</td>
      <td data-title={t('deskQuota.counted')}>
        {found
          ? t('deskQuota.of', {
              count: whole(found.figures.counted),
              required: whole(found.figures.required ?? 0),
            })
          : '–'}
      </td>
    </tr>
  );
}
