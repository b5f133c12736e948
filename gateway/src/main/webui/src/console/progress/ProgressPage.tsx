import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import { Board } from './Board.tsx';

/** How far the protocols have come, territory by territory. */
export default function ProgressPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.progress')}>
      <ContestChoice>{(contest) => <Board contest={contest} />}</ContestChoice>
    </Page>
  );
}
