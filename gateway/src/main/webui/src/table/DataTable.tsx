import './table.css';
import { useState } from 'react';
import { useTexts } from '../texts/useTexts.ts';
import { rowsForCsv, sortRows, type Column, type Order } from './columns.ts';
import { CopyCsv } from './CopyCsv.tsx';

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sortedBy: Order;
  /** Columns for the download, where it holds more than the page shows. */
  download?: readonly Column<Row>[];
}

/** A table that can be sorted and copied; on a phone every row becomes a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sortedBy, download = columns } = props;
  const [order, setOrder] = useState(sortedBy);
  const { t } = useTexts();
  const sorted = sortRows(rows, columns, order);

  const sortBy = (key: string) =>
    setOrder({ key, descending: order.key === key ? !order.descending : key !== columns[0]?.key });

  return (
    <div className="table-block">
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, words }) => (
              <th
                key={key}
                scope="col"
                className={words ? 'words' : undefined}
                aria-sort={
                  key === order.key ? (order.descending ? 'descending' : 'ascending') : 'none'
                }
              >
                <button type="button" onClick={() => sortBy(key)} title={t('table.sort')}>
                  <span>{title}</span>
                  <span className="sort-sign" aria-hidden="true" />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Cells key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      <CopyCsv rows={() => rowsForCsv(sorted, download)} />
    </div>
  );
}

function Cells<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  const { whole } = useTexts();
  const content = ({ show, value }: Column<Row>) => {
    if (show) return show(row);
    const cell = value(row);
    return typeof cell === 'string' ? cell : whole(cell);
  };
  const [first, ...others] = columns;
  return (
    <tr>
      {first && <th scope="row">{content(first)}</th>}
      {others.map((column) => (
        <td
          key={column.key}
          className={column.words ? 'words' : undefined}
          data-title={column.title}
        >
          {content(column)}
        </td>
      ))}
    </tr>
  );
}
