import { useResult } from '../../api/queries.ts';
import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAsk, useAskAll } from '../api/asking.ts';

/** One point of the checklist; undefined while it is not known. */
export interface Point {
  key: string;
  text: string;
  met: boolean | undefined;
  to: string;
}

/** What has to be settled before the totals and the result of a contest are certified. */
export function useChecklist(contest: string): Point[] {
  const { t, whole } = useTexts();
  const progress = useAsk<Schema<'ProgressView'>>(`/api/protocols/progress?contest=${contest}`, {
    live: true,
  });
  const copies = useAskAll<Schema<'CopyView'>>(
    `/api/copies?contest=${contest}&differing=true&limit=1000`,
  );
  const complaints = useAskAll<Schema<'ComplaintView'>>(
    `/api/complaints?contest=${contest}&limit=1000`,
  );
  const summaries = useAskAll<Schema<'SummaryView'>>(`/api/totals/${contest}/summaries`);
  const { data: result } = useResult(contest);

  const all = progress.data?.whole;
  const settled = all && all.accepted + all.annulled + all.absent;
  const waiting = all && all.enteredOnce + all.differing + all.awaitingAcceptance + all.returned;
  const unanswered = copies.data?.filter(({ answer }) => !answer).length;
  const undecided = complaints.data?.filter(
    ({ kind, outcome }) => kind === 'complaint' && !outcome,
  ).length;
  const uneven = summaries.data?.filter(({ mismatches }) => mismatches.length > 0).length;
  const figure = (count: number | undefined) => (count === undefined ? '…' : whole(count));
  const protocols = `/work/protocols?contest=${contest}`;

  return [
    {
      key: 'received',
      text: t('point.received', { count: figure(settled), all: figure(all?.expected) }),
      met: all && settled === all.expected,
      to: `${protocols}&state=missing`,
    },
    {
      key: 'waiting',
      text: t('point.waiting', { count: figure(waiting) }),
      met: zero(waiting),
      to: `${protocols}&state=awaiting-acceptance`,
    },
    {
      key: 'contradictory',
      text: t('point.contradictory', { count: figure(all && all.contradictory + all.recount) }),
      met: zero(all && all.contradictory + all.recount),
      to: `${protocols}&state=contradictory`,
    },
    {
      key: 'copies',
      text: t('point.copies', { count: figure(unanswered) }),
      met: zero(unanswered),
      to: `/work/discrepancies?contest=${contest}`,
    },
    {
      key: 'complaints',
      text: t('point.complaints', { count: figure(undecided) }),
      met: zero(undecided),
      to: `/work/complaints?contest=${contest}`,
    },
    {
      key: 'summaries',
      text: t('point.summaries', { count: figure(uneven) }),
      met: zero(uneven),
      to: `/work/summaries?contest=${contest}`,
    },
    {
      key: 'result',
      text: t('point.result'),
      met: result && ['computed', 'certified'].includes(result.status),
      to: `/results/${contest}`,
    },
  ];
}

const zero = (count: number | undefined) => (count === undefined ? undefined : count === 0);
