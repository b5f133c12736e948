import './lists.css';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { Notice } from '../../states/Notice.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import type { KnownContest } from '../contests/useContests.ts';
import { Terms } from '../elections/Terms.tsx';
import { ListBuilder } from './ListBuilder.tsx';
import { ListStanding } from './ListStanding.tsx';

type PartyListView = Schema<'PartyListView'>;

/** A party writes its list, submits it, cures its defects and sees what is decided. */
export default function ListBuilderPage() {
  const { t } = useTexts();
  const { unit } = useMe();
  return (
    <Page title={t('place.list')}>
      {unit?.kind === 'party' ? (
        <ContestChoice only="list">
          {(contest) => <OwnList key={contest.id} contest={contest} party={unit.id} />}
        </ContestChoice>
      ) : (
        <Notice title={t('account.noUnit')} />
      )}
    </Page>
  );
}

function OwnList({ contest, party }: { contest: KnownContest; party: string }) {
  const { t } = useTexts();
  const address = `/api/contests/${contest.id}/lists/${party}`;
  const list = useAsk<PartyListView>(address, { live: true });
  const stands = list.data?.state === 'submitted' || list.data?.state === 'registered';
  return (
    <>
      <Terms election={contest.election.id} only={['nomination', 'registration']} />
      {list.data && <ListStanding contest={contest.id} list={list.data} />}
      {stands ? (
        <Persons list={list.data as PartyListView} />
      ) : (
        <WithDraft address={`${address}/draft`} />
      )}
      {list.data?.state === 'refused' && <p>{t('build.again')}</p>}
    </>
  );
}

function WithDraft({ address }: { address: string }) {
  const draft = useAsk<Schema<'DraftView'>>(address);
  if (draft.data === null) return <ListBuilder address={address} saved={null} />;
  return <Asked answer={draft}>{(saved) => <ListBuilder address={address} saved={saved} />}</Asked>;
}

function Persons({ list }: { list: PartyListView }) {
  const { t } = useTexts();
  return (
    <details>
      <summary>{t('build.persons', { count: list.persons.length })}</summary>
      <ol>
        {list.persons.map((person) => (
          <li key={person.number} value={person.number}>
            {[person.surname, person.givenName, person.patronymic].filter(Boolean).join(' ')},{' '}
            {person.bornIn}
          </li>
        ))}
      </ol>
    </details>
  );
}
