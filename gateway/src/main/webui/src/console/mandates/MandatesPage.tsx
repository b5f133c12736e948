import { useResult } from '../../api/queries.ts';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { Notice } from '../../states/Notice.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import type { KnownContest } from '../contests/useContests.ts';
import { ListMandates } from './ListMandates.tsx';
import { OpenMandates } from './OpenMandates.tsx';

export type MandatesView = Schema<'MandatesView'>;

/** Who receives the mandates of each list, and what became of them. */
export default function MandatesPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.mandates')}>
      <ContestChoice only="list">{(contest) => <Mandates contest={contest} />}</ContestChoice>
    </Page>
  );
}

function Mandates({ contest }: { contest: KnownContest }) {
  const { t, say } = useTexts();
  const me = useMe();
  const { data: result } = useResult(contest.id);
  const mandates = useAskAll<MandatesView>(`/api/mandates/${contest.id}`, { live: true });
  const own = me.unit?.kind === 'party' ? me.unit.id : null;
  const winners = (result?.lists ?? []).filter(
    ({ id, seats }) => (seats ?? 0) > 0 && (own === null || id === own),
  );
  if (result && !result.certified) return <Notice title={t('mandate.notCertified')} />;
  if (winners.length === 0) return <Notice title={t('mandate.none')} />;
  return winners.map((list) => {
    const opened = mandates.data?.find((one) => one.list === list.id);
    const name = say(list.name);
    return (
      <article key={list.id} className="panel" aria-label={name}>
        <h2>{t('mandate.of', { list: name, seats: list.seats ?? 0 })}</h2>
        {opened && <ListMandates contest={contest.id} mandates={opened} />}
        {!opened && me.has('central') && <OpenMandates contest={contest.id} list={list.id} />}
        {!opened && !me.has('central') && <p>{t('mandate.notOpen')}</p>}
      </article>
    );
  });
}
