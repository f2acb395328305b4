/** A line that holds a cell and the bar behind it. */
export const BARRED = /^\|?(?:[^|]*\S)?\s?\|$/;
/** Most lines of a cell, and of a row. */
const CELL_LINES = 30;
const ROW_LINES = 60;

/**
 * The lines of a text with bars put right: cells of several lines on one, a first cell of its own before the rest of its row,
 * rows whose cells begin with a bar (`till` / `| 2 days` / `|`) as one line.
 */
export function wholeCells(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  const rows = barsInFront(lines);
  for (let at = 0; at < rows.length; at++) {
    const line = rows[at] ?? '';
    whole.push(line);
    if (!BARRED.test(line.trim())) continue;
    const next = rows[at + 1]?.trim() ?? '';
    if (line.trim().length > 1 && !line.trim().startsWith('|') && isRest(next)) {
      whole[whole.length - 1] = `${line.trim()} ${next}`;
      at++;
      continue;
    }
    let end = at + 1;
    while (end - at < CELL_LINES && isInside(rows[end])) end++;
    if (end > at + 1 && BARRED.test(rows[end]?.trim() ?? '') && !rows[end]?.trim().startsWith('|')) {
      whole.push(rows.slice(at + 1, end + 1).join(' '));
      at = end;
    }
  }
  return whole;
}

/** Cells with bars between them and behind the last. */
const isRest = (line: string): boolean => line.includes(' | ') && line.endsWith('|') && !line.startsWith('|');

const isInside = (line: string | undefined): boolean => line !== undefined && line.trim() !== '' && !line.includes('|');

/** Rows that a line with nothing but a bar ends, each further cell of which begins with one. */
function barsInFront(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.trim() === '|')) return lines;
  const joined: string[] = [];
  let open: string[] = [];
  let ended = false;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '|' && open.some(opensCell)) {
      const first = ended ? 0 : Math.max(0, open.findIndex(opensCell) - 1);
      joined.push(...open.slice(0, first), rowOf(open.slice(first)));
      open = [];
      ended = true;
      continue;
    }
    if (trimmed === '' || open.length > ROW_LINES) {
      joined.push(...open);
      open = [];
      ended = false;
    }
    if (trimmed === '') joined.push(line);
    else open.push(line);
  }
  return [...joined, ...open];
}

const opensCell = (line: string): boolean => /^\s*\| [^|]+$/.test(line);

function rowOf(lines: readonly string[]): string {
  const cells: string[] = [];
  for (const line of lines) {
    const trimmed = line.trim();
    if (cells.length === 0 || opensCell(line)) cells.push(trimmed.replace(/^\| /, ''));
    else cells.push(`${cells.pop()} ${trimmed}`);
  }
  return cells.join('\t');
}
