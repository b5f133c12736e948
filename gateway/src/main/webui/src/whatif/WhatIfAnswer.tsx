import type { Schema } from '../api/client.ts';
import type { Localized, Result } from '../api/types.ts';
import { ListLabel } from '../lists/ListLabel.tsx';
import { Chamber } from '../results/Chamber.tsx';
import { Notice } from '../states/Notice.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { CopyLink } from './CopyLink.tsx';

type Answer = Schema<'WhatIfView'>;

interface Row {
  id: string;
  name: Localized;
  votes: number | null;
  share: string | null;
  before: number;
  after: number;
}

/** Both outcomes side by side and every list's change; never without the words that it is not official. */
export function WhatIfAnswer({ answer, link }: { answer: Answer; link: string }) {
  const { t, say, percent } = useTexts();
  const { before, after } = answer;

  return (
    <section aria-live="polite">
      <h2>{t('whatIf.answer')}</h2>
      <Notice kind="warning" title={say(answer.notice)} />
      {after.result.outcome !== 'allocated' && (
        <Notice kind="warning" title={t('case.silent')}>
          <p>{say(after.result.reason)}</p>
        </Notice>
      )}
      <div className="whatif-sides">
        <Side title={t('whatIf.before')} side={before} />
        <Side title={t('whatIf.after')} side={after} />
      </div>
      <DataTable
        caption={t('whatIf.differences')}
        rows={rowsOf(answer)}
        rowKey={(row) => row.id}
        sortedBy={{ key: 'after', descending: true }}
        columns={[
          {
            key: 'name',
            title: t('lists.list'),
            value: (row) => say(row.name),
            show: (row) => <ListLabel id={row.id}>{say(row.name)}</ListLabel>,
          },
          { key: 'votes', title: t('whatIf.votesAfter'), value: (row) => row.votes ?? 0 },
          {
            key: 'share',
            title: t('lists.share'),
            value: (row) => Number(row.share ?? -1),
            show: (row) => percent(row.share),
            exact: (row) => row.share ?? '',
          },
          { key: 'before', title: t('whatIf.before'), value: (row) => row.before },
          {
            key: 'after',
            title: t('whatIf.after'),
            value: (row) => row.after,
            show: (row) => <strong>{row.after}</strong>,
          },
          {
            key: 'change',
            title: t('whatIf.change'),
            value: gained,
            show: (row) => signed(gained(row)),
          },
        ]}
      />
      <CopyLink link={link} />
    </section>
  );
}

function Side({ title, side }: { title: string; side: Answer['after'] }) {
  const result = {
    seats: side.seats,
    base: side.base,
    threshold: side.result.threshold,
    lists: side.result.lists as Result['lists'],
  };
  return (
    <div>
      <h3>{title}</h3>
      <Chamber result={result} />
    </div>
  );
}

/** Every list of either side: one that merged is on the left side only, the merged one on the right. */
function rowsOf({ before, after }: Answer): Row[] {
  const ids = new Set([...after.result.lists, ...before.result.lists].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const was = before.result.lists.find((list) => list.id === id);
    const is = after.result.lists.find((list) => list.id === id);
    const named = is ?? was;
    return named
      ? [
          {
            id,
            name: named.name,
            votes: is?.votes ?? null,
            share: is?.sharePercent ?? null,
            before: was?.seats ?? 0,
            after: is?.seats ?? 0,
          },
        ]
      : [];
  });
}

const gained = (row: Row) => row.after - row.before;

const signed = (change: number) =>
  change === 0 ? '0' : change > 0 ? `+${change}` : `−${Math.abs(change)}`;
