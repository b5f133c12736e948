import type { ReactNode } from 'react';
import { byKazakhAlphabet } from '../format/collation.ts';

export type Cell = string | number | bigint;

/** One column: what it is called, what it holds exactly (sorting, CSV), and how a reader sees it. */
export interface Column<Row> {
  key: string;
  title: string;
  value: (row: Row) => Cell;
  show?: (row: Row) => ReactNode;
  /** Words stand on the left, figures on the right. */
  words?: boolean;
  /** The exact value for a download, where sorting uses another one. */
  exact?: (row: Row) => Cell;
}

export interface Order {
  key: string;
  descending: boolean;
}

export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order,
): Row[] {
  const column = columns.find(({ key }) => key === order.key);
  if (!column) return [...rows];
  const sign = order.descending ? -1 : 1;
  return rows.toSorted(
    (left, right) => sign * compareCells(column.value(left), column.value(right)),
  );
}

function compareCells(left: Cell, right: Cell): number {
  if (typeof left === 'string' || typeof right === 'string') {
    return byKazakhAlphabet(String(left), String(right));
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The table as it stands, with its exact values. */
export function rowsForCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Cell[][] {
  return [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column) => (column.exact ?? column.value)(row))),
  ];
}
