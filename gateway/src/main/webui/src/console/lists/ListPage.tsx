import './lists.css';
import { useParams } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { ListActs } from './ListActs.tsx';
import { ListFigures } from './ListFigures.tsx';
import { ListPersons } from './ListPersons.tsx';
import { ListStanding } from './ListStanding.tsx';

/** One list under examination: its figures, persons, defects, and the commission's decisions. */
export default function ListPage() {
  const { t, say } = useTexts();
  const { contest = '', party = '' } = useParams();
  const list = useAsk<Schema<'PartyListView'>>(`/api/contests/${contest}/lists/${party}`, {
    live: true,
  });
  return (
    <Page title={list.data ? say(list.data.name) : t('place.lists')}>
      <Asked answer={list} empty={<p>{t('deskLists.notSubmitted')}</p>}>
        {(found) => (
          <>
            <ListStanding contest={contest} list={found} />
            <ListActs contest={contest} list={found} />
            <div className="panel">
              <ListFigures figures={found.figures} />
            </div>
            <ListPersons contest={contest} list={found} />
          </>
        )}
      </Asked>
    </Page>
  );
}
