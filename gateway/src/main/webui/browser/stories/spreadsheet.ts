import { crc32 } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;

/** The smallest workbook that a spreadsheet program would write: one sheet, its texts in the cells. */
export function spreadsheet(rows: readonly (readonly string[])[]) {
  const lines = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index + 1)}</row>`);
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  return {
    name: 'list.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: archiveOf('xl/worksheets/sheet1.xml', Buffer.from(sheet)),
  };
}

const cells = (row: readonly string[], line: number) =>
  row
    .map(
      (text, column) => `<c r="${letter(column)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('');

const letter = (column: number) => String.fromCharCode('A'.charCodeAt(0) + column);

/** An archive of one file, stored as it is. */
function archiveOf(name: string, content: Buffer): Buffer {
  const title = Buffer.from(name);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(VERSION, 0);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(content.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([mark(LOCAL), about, title, content]);
  const rest = Buffer.alloc(14);
  const directory = Buffer.concat([mark(CENTRAL), word(VERSION), about, rest, title]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, directory, mark(END), end]);
}

function mark(value: number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function word(value: number) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
