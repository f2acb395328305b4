/** What a cell may hold. */
export type Cell = string | number | boolean | null;

/** A cell that begins so is taken for a formula by spreadsheets, which then run it. */
const FORMULA = /^[=+\-@\t\r\n]|^\s+[=+\-@]/;

/**
 * A table as CSV by RFC 4180: CRLF after every line, quotation marks where they are needed. It begins with a byte order
 * mark: without one, Excel reads UTF-8 as the code page of the country and `ä` as `Ã¤`; other programs skip it.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection"); numbers do not.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^'/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
