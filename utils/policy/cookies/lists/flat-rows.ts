import { cuesBetween, type PlacedBlock, type PolicyText } from '../../policy-text.ts';
import { tokenAt } from '../../words/token-at.ts';
import { aboutCookies, type CookieRecord, hasCue, isCookiePage, type TextSpan } from '../cookie-record.ts';
import { roleOfHeading } from '../tables/tables.ts';
import { type FlatRow, flatRow, lengthOf, recordOfRow } from './flat-row.ts';

/** Longest line that holds the headings or a group. */
const HEAD_LIMIT = 120;
const GROUP_LIMIT = 60;
/** Words of a line of headings for each that is known. */
const HEAD_WORDS = 3;
/** Rows without headings above them, and headings that tell a table of cookies wherever it stands. */
const SEVERAL = 2;
const TELLING = 3;
/** Names for sure in a table without lengths. */
const UNTIMED = 3;

/** Rows of tables that lost all but their blanks: two at least one below the other, or one below a line of headings. */
export function flatRows(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  const page = isCookiePage(document);
  let run: CookieRecord[] = [];
  let rows: FlatRow[] = [];
  let heads = 0;
  let timed = true;
  let group: TextSpan | undefined;
  const close = (headings: number): void => {
    const enough = timed ? run.length >= SEVERAL || heads > 0 : rows.filter(({ sure }) => sure).length >= UNTIMED;
    if (enough && rows.some(({ sure }) => sure)) records.push(...run);
    [run, rows, heads, group, timed] = [[], [], headings, undefined, true];
  };
  document.blocks.forEach((block, index) => {
    const { cell, role, text } = block;
    // cells of one line have blanks between them
    const other = cell !== undefined || role === 'dt' || role === 'dd' || role === 'li' || !text.includes(' ');
    if (other && text.length > GROUP_LIMIT) {
      close(0);
      return;
    }
    const about = !other && (page || aboutCookies(document, index));
    for (const line of linesOf(block)) {
      const open = !other && (about || heads >= TELLING);
      const row = !open ? undefined : flatRow(document, line, heads > 0, timed);
      if (row !== undefined) {
        rows.push(row);
        run.push(recordOfRow(document, row, index, group));
        continue;
      }
      const headings = other ? 0 : headingsOf(document, line);
      if (headings > 0) {
        close(headings);
        timed = !namesCookies(document, line) || tellsTime(document, line);
      } else if (open && line.end - line.start <= GROUP_LIMIT && hasCue(document, 'cookieClass', line)) group = line;
      // a row whose name is told in words
      else if (heads < TELLING || !tellsLength(document, line)) close(0);
    }
  });
  close(0);
  return records;
}

/** Headings that say that the names are those of cookies, and a heading for lengths. */
const namesCookies = (document: PolicyText, line: TextSpan): boolean => hasCue(document, 'cookieWord', line);
const tellsTime = (document: PolicyText, { start, end }: TextSpan): boolean =>
  cuesBetween(document, 'column', tokenAt(document.tokens, start), tokenAt(document.tokens, end - 1) + 1).some(
    ({ key }) => key === 'lifetime',
  );

const tellsLength = (document: PolicyText, line: TextSpan): boolean =>
  hasCue(document, 'lifetimeKind', line) || lengthOf(document, line, true) !== undefined;

function linesOf({ text, start, end }: PlacedBlock): TextSpan[] {
  if (!text.includes('\n')) return [{ start, end }];
  let at = start;
  return text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
}

/** How many roles a line of headings names, "Name Description Expires": two at least, and no sentence. */
function headingsOf(document: PolicyText, { start, end }: TextSpan): number {
  if (end - start > HEAD_LIMIT || end - start < 2 || '.!?:'.includes(document.text[end - 1] ?? '.')) return 0;
  const first = tokenAt(document.tokens, start);
  const cues = cuesBetween(document, 'column', first, tokenAt(document.tokens, end - 1) + 1);
  if (cues.length < 2) return 0;
  const roles = new Set(cues.map(({ key }) => key)).size;
  if (
    roles < 2 ||
    cues[0]?.first !== first ||
    document.text.slice(start, end).split(' ').length > cues.length * HEAD_WORDS
  )
    return 0;
  return roleOfHeading(document, start, Math.min(end, start + 60)) === undefined ? 0 : roles;
}
