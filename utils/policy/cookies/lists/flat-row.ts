import { durationsBetween } from '../../durations/duration-index.ts';
import { CAPITALS } from '../../names/naming-words.ts';
import { cuesBetween, type PolicyText } from '../../policy-text.ts';
import { lifetimeIn } from '../../rules/cookies/lifetime-in.ts';
import { organisationsBetween } from '../../spans.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isDistinctCookieName } from '../cookie-names.ts';
import { type CookieRecord, hasCue, newRecord, type TextSpan } from '../cookie-record.ts';

/** Letters behind a length at the end of a row: "2 years from set/update.", "1 year HTTP"; and below headings. */
const BEHIND = 24;
const BEHIND_HEADED = 60;
/** What tells that a name is followed by words of its own kind, not by a row. */
const MARK = /^[\s]*[:(–—,;=-]/;
const ORDINARY = /^[A-Za-z]?[a-zß-öø-ÿ]*$/;
/** A name that is written like a word, as only a row below headings may begin. */
const PLAIN = /^[a-z][\w.*<>{}-]{0,60}$/;

/** Words of the cells that name class, kind and firm. */
const CELL_WORDS = 7;

/** A row of a table whose cells stand side by side with nothing between them but blanks: `_ga Tells visitors apart 2 years`. */
export interface FlatRow {
  name: TextSpan;
  sure: boolean;
  lifetime: TextSpan | undefined;
  /** What stands before and behind the length. */
  told: TextSpan[];
  line: TextSpan;
}

/**
 * A line as such a row: the name first, the length last or second; below headings anywhere, and the name may be a word.
 * Below headings of which none is for lengths (not `timed`) it tells none, nor need one
 * whose name begins with an underscore.
 */
export function flatRow(document: PolicyText, line: TextSpan, headed: boolean, timed: boolean): FlatRow | undefined {
  const text = document.text.slice(line.start, line.end);
  const blank = text.indexOf(' ');
  const word = text.slice(0, blank);
  // most lines begin with an ordinary word; "till_id: keeps the basket two years" is no row
  if ((!headed && ORDINARY.test(word)) || word.endsWith(':')) return undefined;
  const sure = isDistinctCookieName(word) && !CAPITALS.has(word);
  if (blank < 1 || !(sure || (headed && PLAIN.test(word))) || MARK.test(text.slice(blank))) return undefined;
  const name = { start: line.start, end: line.start + blank };
  const rest = { start: name.end + 1, end: line.end };
  const lifetime = lengthOf(document, rest, headed);
  // a cell for the length may be empty
  const empty = headed && sure && word.startsWith('_');
  if (lifetime === undefined) return timed && !empty ? undefined : { name, sure, line, lifetime, told: [rest] };
  const told = [
    { start: rest.start, end: lifetime.start - 1 },
    { start: lifetime.end + 1, end: line.end },
  ].filter(({ start, end }) => end > start);
  return { name, sure, line, lifetime, told };
}

/** Where a stretch tells a length: at its beginning, at its end, or below headings anywhere. */
export function lengthOf(document: PolicyText, rest: TextSpan, headed: boolean): TextSpan | undefined {
  const { tokens, text } = document;
  const first = tokenAt(tokens, rest.start);
  const last = tokenAt(tokens, rest.end - 1) + 1;
  const spans = (found: readonly { first: number; last: number }[]): TextSpan[] =>
    found.map((one) => ({ start: tokens.start[one.first] ?? 0, end: tokens.end[one.last] ?? 0 }));
  const durations = spans(durationsBetween(document, first, last));
  // "session status" tells none
  const kinds = cuesBetween(document, 'lifetimeKind', first, last).filter(({ key }) => key !== 'none');
  const lengths = [...spans(kinds), ...durations];
  const leading = lengths.findLast(({ start }) => start === rest.start);
  if (leading !== undefined) return leading;
  const trailing =
    (headed ? durations.findLast(({ end }) => rest.end - end <= BEHIND_HEADED) : undefined) ??
    lengths.findLast(({ end }) => rest.end - end <= (headed && durations.length === 0 ? BEHIND_HEADED : BEHIND));
  // below headings the next column may hold what follows
  if (trailing !== undefined) return headed ? trailing : { start: trailing.start, end: rest.end };
  // the last two words, or the last: "2y", "30 min"
  const blank = text.lastIndexOf(' ', rest.end - 1);
  for (const at of [text.lastIndexOf(' ', blank - 1), blank]) {
    const span = { start: at + 1, end: rest.end };
    if (at >= rest.start && lifetimeIn(document, span, undefined).iso !== undefined) return span;
  }
  return headed ? durations[0] : undefined;
}

const isFew = ({ text }: PolicyText, { start, end }: TextSpan): boolean =>
  text.slice(start, end).split(' ').length <= CELL_WORDS;

/** The declaration of a row. */
export function recordOfRow(
  document: PolicyText,
  { name, lifetime, told, line }: FlatRow,
  block: number,
  group: TextSpan | undefined,
): CookieRecord {
  const fields: CookieRecord['fields'] = lifetime === undefined ? {} : { lifetime };
  // of the words on both sides of the length the few that name a class are no purpose
  const classed = told.find((part) => isFew(document, part) && hasCue(document, 'cookieClass', part));
  const [longest] = told.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const purpose = told.length > 1 && classed !== undefined ? told.find((part) => part !== classed) : longest;
  const other = told.find((part) => part !== purpose);
  if (other !== undefined && other === classed) fields.category = other;
  const firm = told.flatMap(({ start, end }) => organisationsBetween(document, start, end))[0];
  const opens = firm !== undefined && told.some(({ start }) => start === firm.start);
  if (firm !== undefined && (opens || (other !== undefined && firm.start >= other.start && firm.end <= other.end)))
    fields.provider = { start: firm.start, end: firm.end };
  if (purpose !== undefined)
    fields.purpose =
      opens && firm.start === purpose.start && purpose.end > firm.end + 1
        ? { start: firm.end + 1, end: purpose.end }
        : purpose;
  return {
    ...newRecord([document.text.slice(name.start, name.end)], line, block),
    fields,
    group,
    rest: purpose === undefined ? [] : [purpose],
  };
}
