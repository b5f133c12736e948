import { useState } from 'react';
import type { ListResult, Result } from '../api/types.ts';
import { parseFraction, printFraction, toDecimal } from '../format/fractions.ts';
import { ListLabel } from '../lists/ListLabel.tsx';
import { byVotes } from '../results/seats.ts';
import type { Column } from '../table/columns.ts';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';

/** How many quotients each list holds: the whole part, what is left, and the mandates that follow. */
export function Quotients({ result }: { result: Result }) {
  const { t, say, whole, decimal } = useTexts();
  const [exact, setExact] = useState(false);
  const fractionText = (text: string | null) => {
    if (text === null) return '–';
    return exact ? printFraction(parseFraction(text)) : decimal(toDecimal(parseFraction(text), 4));
  };

  const columns: Column<ListResult>[] = [
    {
      key: 'name',
      title: t('lists.list'),
      value: (list) => say(list.name),
      show: (list) => <ListLabel id={list.id}>{say(list.name)}</ListLabel>,
    },
    { key: 'votes', title: t('lists.votes'), value: (list) => list.votes },
    {
      key: 'admitted',
      title: t('why.admitted'),
      words: true,
      value: (list) => t(list.admitted ? 'why.yes' : 'why.no'),
    },
    {
      key: 'whole',
      title: t('why.whole'),
      value: (list) => list.whole ?? 0,
      show: (list) => (list.admitted ? whole(list.whole ?? 0) : '–'),
    },
    {
      key: 'remainder',
      title: t('why.remainder'),
      value: (list) => (list.remainder ? Number(toDecimal(parseFraction(list.remainder), 9)) : 0),
      show: (list) => (list.admitted ? fractionText(list.remainder) : '–'),
      exact: (list) => list.remainder ?? '',
    },
    {
      key: 'beyond',
      title: t('why.beyond'),
      value: beyond,
      show: (list) => (list.admitted ? whole(beyond(list)) : '–'),
    },
    { key: 'seats', title: t('lists.seats'), value: (list) => list.seats ?? 0 },
  ];

  return (
    <section>
      <h2>{t('why.quotients')}</h2>
      {result.quotient && (
        <p>
          {t('why.quotient', {
            exact: printFraction(parseFraction(result.quotient)),
            decimal: decimal(toDecimal(parseFraction(result.quotient), 4)),
          })}
        </p>
      )}
      <label className="tick">
        <input type="checkbox" checked={exact} onChange={() => setExact(!exact)} />
        {t('why.exact')}
      </label>
      <DataTable
        caption={t('why.quotientsCaption')}
        columns={columns}
        rows={byVotes(result.lists)}
        rowKey={(list) => list.id}
        sortedBy={{ key: 'votes', descending: true }}
      />
    </section>
  );
}

const beyond = (list: ListResult) => Math.max(0, (list.seats ?? 0) - (list.whole ?? 0));
