const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\n\r]/;

/** Writes rows as CSV; cells that a spreadsheet would run as a formula are guarded. */
export function toCsv(rows: readonly (readonly (string | number | bigint)[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: string | number | bigint): string {
  if (typeof value !== 'string') return value.toString();
  const guarded = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
