import { AND_BETWEEN, SEVERAL_NAMES, tellsByCapitals, WIDESPREAD } from '../../names/naming-words.ts';
import type { PolicyText } from '../../policy-text.ts';
import { lifetimeIn } from '../../rules/cookies/lifetime-in.ts';
import { organisationsBetween } from '../../spans.ts';
import { isDistinctCookieName, splitCookieNames } from '../cookie-names.ts';
import { aboutCookies, type CookieRecord, hasCue, isCookiePage, newRecord, type TextSpan } from '../cookie-record.ts';
import { labelOf } from '../tables/tables.ts';
import { bareItems } from './bare-items.ts';
import { definitionRecords } from './cookie-definitions.ts';
import { flatRows } from './flat-rows.ts';
import { labelledRecords } from './labelled-cookies.ts';
import { openingNames } from './opening-names.ts';

/** The declarations of a document that stand in no table: definition lists, `Name: value` lines and items of lists. */
export function cookieListRecords(document: PolicyText): CookieRecord[] {
  const opened = openingNames(document);
  const others = [
    ...definitionRecords(document),
    ...labelledRecords(document),
    ...itemRecords(document),
    ...flatRows(document),
    ...bareItems(document),
  ];
  const read = new Set(opened.map(({ block }) => block));
  return [...opened, ...others.filter(({ block }) => !read.has(block))];
}

/** `_ga – statistics, two years` as an item of a list about cookies, or as a line of its own. */
function itemRecords(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  const page = isCookiePage(document);
  document.blocks.forEach((block, index) => {
    const item = block.role === 'li';
    if (!item && block.role !== 'para') return;
    const about = aboutCookies(document, index);
    // where only the page is about cookies a name must be one for sure
    const lines = item ? [block.text] : block.text.split('\n');
    const row = lines.length > 1 && lines.every(opensWithName);
    if ((!about && !page) || !(item || row || OPENS.test(block.text))) return;
    // labels below the name tell the rest
    const second = item ? block.start + block.text.indexOf('\n') + 1 : block.start;
    if (second > block.start && labelOf(document, second, lineEnd(document, second, block.end)) !== undefined) return;
    let start = block.start;
    for (const line of lines) {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      const [record] = itemRecord(document, span, index);
      if (record === undefined || !(about || record.names.every(isDistinctCookieName))) continue;
      // a sentence may begin so too: only a length right behind the name or at the end tells that this is a declaration
      if (item || isDeclaration(document, record) || (row && record.rest.some((rest) => lasts(document, rest))))
        records.push(record);
    }
  });
  return records;
}

function lineEnd({ text }: PolicyText, start: number, limit: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 || end > limit ? limit : end;
}

/** A line that begins with one word and a mark. */
const OPENS = /^["'“„]?[^\s:,;()"“”]{2,60}["'“”]?\s?[(–—-]/m;
/** A line that begins with what is a name for sure, or with one word and a mark. */
function opensWithName(line: string): boolean {
  const [, name = ''] = ONE.exec(line) ?? [];
  return OPENS.test(line) || isDistinctCookieName(name);
}

/** The longest line that is a name and a length. */
const SHORT_LINE = 60;

function isDeclaration(document: PolicyText, { rest: [rest], span }: CookieRecord): boolean {
  if (rest === undefined) return false;
  if (span.end - span.start <= SHORT_LINE) return lasts(document, rest);
  const inside = insideOf(document, rest);
  return inside !== undefined && lasts(document, inside);
}

/** What stands before the first closing parenthesis. */
function insideOf(document: PolicyText, { start, end }: TextSpan): TextSpan | undefined {
  const close = document.text.slice(start, end).indexOf(')');
  return close > 0 ? { start, end: start + close } : undefined;
}

const lasts = (document: PolicyText, span: TextSpan): boolean =>
  lifetimeIn(document, span, undefined).kind !== 'unknown';

/** `_ga – …`, `_ga: …`, `shop-consent, …`: one name before the mark; a hyphen inside it is none. */
const ONE = /^["'“„]?([^\s:,;()"“”]{2,60})["'“”]?\s?(?=[:(–—]|-(?!\w)|\s[–—-])/;
const ONE_ITEM = /^["'“„]?([^\s:,;()"“”]{2,60})["'“”]?(?=,\s)/;
/** A name that only the length behind it tells from a word. */
const PLAIN = /^[a-z][a-z0-9.]{1,11}$|^[a-z0-9]+-cookie$|^cookie-[a-z]+(?:-[a-z]+)?$/;

/** A name of plain words, where the items around it begin with names for sure. */
const AMONG = /^[a-z0-9]+(?:[-.][a-z0-9]+){0,4}$/i;
/** Longest firm at the head of an item. */
const FIRM_LIMIT = 60;
/** Items around one that are looked at, and names among them that make a name of a word without a length. */
const AROUND = 2;
const ENOUGH_AROUND = 2;

function namesAround(document: PolicyText, block: number): number {
  let count = 0;
  for (let b = block - AROUND; b <= block + AROUND; b++) {
    const other = document.blocks[b];
    const name = b === block || other?.role !== 'li' ? undefined : ONE.exec(other.text)?.[1];
    if (name !== undefined && isDistinctCookieName(name)) count++;
  }
  return count;
}

/** What parts the firm at the head of an item from the name: `Trustpilot: TP.uuid, …` */
const BEHIND_FIRM = /^(?::| [–—-]) (?=\S)/;

function itemRecord(document: PolicyText, line: TextSpan, block: number): CookieRecord[] {
  const [firm] = organisationsBetween(document, line.start, Math.min(line.end, line.start + FIRM_LIMIT));
  const mark = firm?.start === line.start ? BEHIND_FIRM.exec(document.text.slice(firm.end, line.end)) : null;
  if (firm === undefined || mark === null) return namedRecord(document, line, block);
  const told = { start: firm.end + mark[0].length, end: line.end };
  const only = splitCookieNames(document.text.slice(told.start, told.end));
  if (only.length > 1 && only.every(isDistinctCookieName))
    return [{ ...newRecord(only, line, block), fields: { provider: { start: firm.start, end: firm.end } } }];
  return namedRecord(document, told, block).map((record) => ({
    ...record,
    span: line,
    fields: { provider: { start: firm.start, end: firm.end }, ...record.fields },
  }));
}

function namedRecord(document: PolicyText, line: TextSpan, block: number): CookieRecord[] {
  const text = document.text.slice(line.start, line.end);
  const row = SEVERAL_NAMES.exec(text);
  const joined = splitCookieNames(row?.[1] ?? '');
  // "_id, language: …": a plain word behind a comma alone is no other name
  const several = joined.every(isDistinctCookieName) || AND_BETWEEN.test(row?.[1] ?? '') ? row : null;
  const item = document.blocks[block]?.role === 'li';
  const match = several ?? ONE.exec(text) ?? (item ? ONE_ITEM.exec(text) : null);
  const name = match?.[1];
  if (name === undefined || match === null) return [];
  const names = several === null ? [name] : joined;
  // "TikTok-Pixel – _ttp": whose it is
  const opening = line.start + text.indexOf(name);
  if (organisationsBetween(document, opening, opening + name.length)[0]?.start === opening) return [];
  const gap = /^[\s:,(–—-]*/.exec(text.slice(match[0].length))?.[0].length ?? 0;
  const rest = { start: line.start + match[0].length + gap, end: line.end };
  if (!names.every(isDistinctCookieName)) {
    // a plain word is a name only where a lifetime follows
    const around = item ? namesAround(document, block) : 0;
    const among = around > 0 || (item && names.some(isDistinctCookieName));
    const plain = names.every((one) => isDistinctCookieName(one) || (among ? AMONG : PLAIN).test(one));
    const told = tellsLifetime(document, rest) || (around >= ENOUGH_AROUND && text[match[0].length] !== ',');
    if (!plain || !told || hasCue(document, 'cookieClass', named(line, match[0]))) return [];
  }
  // "PTS – on cookies": initials are a name where others stand around them, or a length is told
  const initials = names.every((one) => /^[A-Z]+$/.test(one) && !WIDESPREAD.has(one) && !tellsByCapitals(one));
  if (initials && !lasts(document, rest) && !(item && namesAround(document, block) > 0)) return [];
  const fields: CookieRecord['fields'] = {};
  const inside = gap > 0 && text[match[0].length] === '(' ? insideOf(document, rest) : undefined;
  if (inside !== undefined && lasts(document, inside)) fields.lifetime = inside;
  return [{ ...newRecord(names, line, block), fields, rest: [rest] }];
}

const named = ({ start }: TextSpan, words: string): TextSpan => ({ start, end: start + words.length });

function tellsLifetime(document: PolicyText, span: TextSpan): boolean {
  return hasCue(document, 'lifetimeKind', span) || lasts(document, span);
}
