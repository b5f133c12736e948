/** A line of a file of persons, by the names of its columns. */
export type FileRow = Readonly<Record<string, string>>;

/** Reads a CSV file with a header; comma or semicolon, quotes where a cell holds one of them. */
export function rowsOfCsv(text: string): FileRow[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const [first = '', ...rest] = lines.filter((line) => line.trim() !== '');
  const separator = first.includes(';') ? ';' : ',';
  const names = cellsOf(first, separator);
  return rest.map((line) => {
    const cells = cellsOf(line, separator);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

function cellsOf(line: string, separator: string): string[] {
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${separator}]*)(?:${separator}|$)`, 'g');
  return [...`${line}${separator}`.matchAll(cell)]
    .slice(0, -1)
    .map(([, text = '']) => text.trim())
    .map((text) => (text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text));
}
