import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import type { KnownContest } from '../contests/useContests.ts';
import { CopyCard, type CopyView } from './CopyCard.tsx';

/** Observers' copies that do not say what counts, and the commissions' answers. */
export default function DiscrepanciesPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.discrepancies')}>
      <p>{t('copies.intro')}</p>
      <ContestChoice>{(contest) => <Differing contest={contest} />}</ContestChoice>
    </Page>
  );
}

function Differing({ contest }: { contest: KnownContest }) {
  const { t } = useTexts();
  const copies = useAskAll<CopyView>(
    `/api/copies?contest=${contest.id}&differing=true&limit=1000`,
    {
      live: true,
    },
  );
  return (
    <Asked answer={copies} empty={<p>{t('copies.none')}</p>}>
      {(found) =>
        found
          .toSorted((left, right) => Number(Boolean(left.answer)) - Number(Boolean(right.answer)))
          .map((copy) => <CopyCard key={copy.id} copy={copy} contest={contest} />)
      }
    </Asked>
  );
}
