import { Page } from '../../frame/Page.tsx';
import type { Schema } from '../../api/client.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { FaultLines } from '../act/FaultLines.tsx';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import type { KnownContest } from '../contests/useContests.ts';
import { COUNTRY, useTerritoriesBelow } from '../territories/useTerritories.ts';
import { SummaryAct } from './SummaryAct.tsx';

/** The commissions' own protocols upward, each held against the sum of what lies below (C13). */
export default function SummariesPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.summaries')}>
      <p>{t('summary.intro')}</p>
      <ContestChoice>{(contest) => <Summaries contest={contest} />}</ContestChoice>
    </Page>
  );
}

function Summaries({ contest }: { contest: KnownContest }) {
  const { t, say } = useTexts();
  const { moment } = useDates();
  const summaries = useAskAll<Schema<'SummaryView'>>(`/api/totals/${contest.id}/summaries`);
  const regions = useTerritoriesBelow(COUNTRY);
  const nameOf = (id: string) => say(regions.data?.find((one) => one.id === id)?.name) || id;
  return (
    <>
      <SummaryAct contest={contest} />
      <Asked answer={summaries} empty={<p>{t('summary.none')}</p>}>
        {(found) => (
          <ul className="steps-taken">
            {found.map((one) => (
              <li key={one.id}>
                <b>{nameOf(one.territory)}</b> <span className="aside">{moment(one.sentAt)}</span>{' '}
                {one.late && (
                  <span className="state state-warns">
                    {t('summary.late', { due: one.due ? moment(one.due) : '' })}
                  </span>
                )}{' '}
                {one.mismatches.length === 0 && (
                  <span className="state state-good">{t('summary.even')}</span>
                )}
                <FaultLines
                  faults={one.mismatches.map(({ field, relation, article, message }) => ({
                    field,
                    rule: relation,
                    article,
                    message,
                  }))}
                />
                {one.figures.explanation && <p>{one.figures.explanation}</p>}
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </>
  );
}
