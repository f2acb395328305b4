import { isDistinctCookieName } from './cookie-names.ts';
import { aboutCookies, type CookieRecord, hasCue, isCookiePage, newRecord, type TextSpan } from './cookie-record.ts';
import { durationsBetween } from './duration-index.ts';
import { CAPITALS } from './naming-words.ts';
import { cuesBetween, type PlacedBlock, type PolicyText } from './policy-text.ts';
import { organisationsBetween } from './spans.ts';
import { roleOfHeading } from './tables.ts';
import { tokenAt } from './token-at.ts';

/** Letters behind a length at the end of a row: "2 years from set/update.", "1 year HTTP". */
const BEHIND = 24;
/** Longest line that holds the headings or a group. */
const HEAD_LIMIT = 120;
const GROUP_LIMIT = 60;
/** What tells that a name is followed by words of its own kind, not by a row. */
const MARK = /^[\s]*[:(–—,;=-]/;
const SEVERAL = 2;

/** A row of a table whose cells stand side by side with nothing between them but blanks: `_ga Tells visitors apart 2 years`. */
interface FlatRow {
  name: TextSpan;
  lifetime: TextSpan;
  told: TextSpan | undefined;
  line: TextSpan;
  block: number;
  group: TextSpan | undefined;
}

/** Rows of flattened tables: two at least in a row, or one below a line of headings; name first, the length last or second. */
export function flatRows(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  const page = isCookiePage(document);
  let run: FlatRow[] = [];
  let headed = false;
  let group: TextSpan | undefined;
  const close = (): void => {
    if (run.length >= SEVERAL || (headed && run.length > 0)) records.push(...run.map((row) => recordOf(document, row)));
    run = [];
  };
  document.blocks.forEach((block, index) => {
    const placed = block.cell !== undefined || block.role === 'dt' || block.role === 'dd' || block.role === 'li';
    if (placed || !(page || aboutCookies(document, index))) {
      close();
      headed = false;
      return;
    }
    // cells stand beside each other
    if (!block.text.includes(' ') && block.text.length > GROUP_LIMIT) {
      close();
      return;
    }
    for (const line of linesOf(block)) {
      const row = rowOf(document, line);
      if (row !== undefined) run.push({ ...row, block: index, group });
      else if (isHead(document, line)) {
        close();
        headed = true;
        group = undefined;
      } else if (line.end - line.start <= GROUP_LIMIT && hasCue(document, 'cookieClass', line)) group = line;
      else {
        close();
        headed = false;
        group = undefined;
      }
    }
  });
  close();
  return records;
}

function linesOf({ text, start }: PlacedBlock): TextSpan[] {
  let at = start;
  return text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
}

function rowOf(document: PolicyText, line: TextSpan): Omit<FlatRow, 'block' | 'group'> | undefined {
  const text = document.text.slice(line.start, line.end);
  const blank = text.indexOf(' ');
  const word = text.slice(0, blank);
  if (blank < 2 || !isDistinctCookieName(word) || CAPITALS.has(word) || MARK.test(text.slice(blank))) return undefined;
  const name = { start: line.start, end: line.start + blank };
  const rest = { start: name.end + 1, end: line.end };
  const first = tokenAt(document.tokens, rest.start);
  const last = tokenAt(document.tokens, rest.end - 1) + 1;
  const spans = (found: readonly { first: number; last: number }[]): TextSpan[] =>
    found.map((one) => ({ start: document.tokens.start[one.first] ?? 0, end: document.tokens.end[one.last] ?? 0 }));
  const lengths = [
    ...spans(cuesBetween(document, 'lifetimeKind', first, last)),
    ...spans(durationsBetween(document, first, last)),
  ];
  const leading = lengths.findLast(({ start }) => start === rest.start);
  if (leading !== undefined)
    return { name, line, lifetime: leading, told: spanIf({ start: leading.end + 1, end: line.end }) };
  const trailing = lengths.findLast(({ end }) => line.end - end <= BEHIND);
  if (trailing === undefined) return undefined;
  return {
    name,
    line,
    lifetime: { start: trailing.start, end: line.end },
    told: spanIf({ start: rest.start, end: trailing.start - 1 }),
  };
}

const spanIf = (span: TextSpan): TextSpan | undefined => (span.end > span.start ? span : undefined);

/** "Name Description Expires": two roles at least, and no sentence. */
function isHead(document: PolicyText, { start, end }: TextSpan): boolean {
  if (end - start > HEAD_LIMIT || /[.!?:]$/.test(document.text.slice(start, end))) return false;
  const cues = cuesBetween(
    document,
    'column',
    tokenAt(document.tokens, start),
    tokenAt(document.tokens, Math.max(start, end - 1)) + 1,
  );
  const words = document.text.slice(start, end).split(' ').length;
  return (
    new Set(cues.map(({ key }) => key)).size >= 2 &&
    words <= cues.length * 3 &&
    roleOfHeading(document, start, Math.min(end, start + 60)) !== undefined
  );
}

function recordOf(document: PolicyText, { name, lifetime, told, line, block, group }: FlatRow): CookieRecord {
  const fields: CookieRecord['fields'] = { lifetime };
  const [firm] = told === undefined ? [] : organisationsBetween(document, told.start, told.end);
  const opens = told !== undefined && firm?.start === told.start && told.end - firm.end > 1;
  if (opens) fields.provider = { start: firm.start, end: firm.end };
  if (told !== undefined) fields.purpose = opens ? { start: firm.end + 1, end: told.end } : told;
  return {
    ...newRecord([document.text.slice(name.start, name.end)], line, block),
    fields,
    group,
    rest: told === undefined ? [] : [told],
  };
}
