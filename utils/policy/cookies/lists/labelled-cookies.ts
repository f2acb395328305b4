import { JOINED_WORDS, tellsByCapitals, WIDESPREAD } from '../../names/naming-words.ts';
import type { PlacedBlock, PolicyText } from '../../policy-text.ts';
import { isDistinctCookieName, splitCookieNames } from '../cookie-names.ts';
import {
  aboutCookies,
  type CookieRecord,
  hasCue,
  isCookiePage,
  type LabelledLine,
  newRecord,
} from '../cookie-record.ts';
import { labelOf } from '../tables/tables.ts';
import { isBareName, NAME_LINE } from './bare-names.ts';
import { describeBelow } from './described-names.ts';
import { labelsInLine } from './labels-in-line.ts';
import { pairedLines } from './paired-cells.ts';
import { stackedLines } from './stacked-labels.ts';

/** Blocks after its name in which a declaration goes on. */
const REACH = 6;
/** The number of a heading that is a name, or its label: `2. _ga`, `Name _ga`. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})?[.)]|(?:cookie[ -]?)?name|namn|nimi|cookie|kaka|eväste) (?=\S+$)/i;
/** Shortest and longest words that tell what a cookie is for. */
const TOLD = 12;
const BELOW = 400;
/** Lines with names or labels around one that are looked at, and blocks that they may be away. */
const AROUND = 8;
const APART = 16;
/** Lines between two labels that tell something else: "Legal basis: …". */
const UNTOLD = 1;
/** Two or more words in capitals, behind a number or not. */
const SHOUTED_LINE = /^(?:\d{1,2}[.)] )?\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,7}[:?]?$/u;
/** What else a line of one word may be. */
const NOT_NAMES = ['cookieWord', 'storageKind', 'cookieClass', 'lifetimeKind', 'column', 'dataCategory'];

/**
 * `Name: _ga` / `Purpose: …` / `Lifetime: …`, whether as lines of one block or as blocks of their own; the name may stand
 * alone as a heading or first line. A table of two columns, label and value, is read the same way.
 */
export function labelledRecords(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  const doubtful = new Set<CookieRecord>();
  let open: CookieRecord | undefined;
  const lines = labelledLines(document);
  for (const [index, line] of lines.entries()) {
    if (line.role === 'name') {
      const names = splitCookieNames(document.text.slice(line.value.start, line.value.end));
      open = undefined;
      if (names.length === 0 || (line.bare && !isBareSure(document, names, lines, index))) continue;
      open = newRecord(names, { ...line.line }, line.block);
      if (names.length > 1 && document.text.slice(line.value.start, line.value.end).includes('('))
        open.naming = line.value;
      records.push(open);
      if (!line.bare && !isNamed(document, line, names)) doubtful.add(open);
      continue;
    }
    if (open === undefined || line.block - open.block > REACH) continue;
    open.fields[line.role] ??= line.value;
    open.rest.push(line.value);
    open.span.end = Math.max(open.span.end, line.line.end);
  }
  describeBelow(document, records);
  for (const record of records) describeBetween(document, record);
  return records.filter((record) => record.rest.length > 0 && (!doubtful.has(record) || saysStorage(document, record)));
}

/** Letters alone ("PRIVACY") are a name only where cookies are spoken of, and never right above a line that says "Name:". */
function isBareSure(
  document: PolicyText,
  names: readonly string[],
  lines: readonly LabelledLine[],
  index: number,
): boolean {
  if (!names.every(isDistinctCookieName))
    return isDescribed(document, lines, index) || isAmongNames(document, lines, index);
  const [line, next] = [lines[index], lines[index + 1]];
  // "TillTalk" above "TillTalk sets …": a firm that writes itself so
  if (names.length === 1 && JOINED_WORDS.test(names[0] ?? '') && line !== undefined)
    return document.blocks[line.block + 1]?.text.includes(names[0] ?? ' ') !== true;
  if (names.some((name) => /[_*\d]|[a-z][A-Z]/.test(name))) return true;
  if (line === undefined || (next?.role === 'name' && !next.bare && next.block - line.block < 2)) return false;
  // "RECEIPTS": a heading in capitals as others are, or where no other line is a name
  if (names.every(isShouted) && (headsInCapitals(document) || !isAmongNames(document, lines, index)))
    return isDescribed(document, lines, index);
  return (aboutCookies(document, line.block) || isCookiePage(document)) && !hasCue(document, 'cookieClass', line.value);
}

/** Letters in capitals that do not tell a name by themselves. */
const isShouted = (name: string): boolean => /^[A-Z]+$/.test(name) && !WIDESPREAD.has(name) && !tellsByCapitals(name);

/** "OUR COOKIES": whether lines of several words stand in capitals. */
const headsInCapitals = ({ blocks }: PolicyText): boolean =>
  blocks.some(({ cell, text }) => cell === undefined && text.length < NAME_LINE && SHOUTED_LINE.test(text));

/** A word in small letters on a line of its own, where the lines above and below it that are names are so for sure. */
function isAmongNames(document: PolicyText, lines: readonly LabelledLine[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || !(aboutCookies(document, line.block) || isCookiePage(document))) return false;
  const word = document.text.slice(line.value.start, line.value.end);
  if (!/[-_.]/.test(word) && NOT_NAMES.some((list) => hasCue(document, list, line.value))) return false;
  let sure = 0;
  for (let i = Math.max(0, index - AROUND); i <= index + AROUND; i++) {
    const other = lines[i];
    if (other?.bare !== true || i === index || Math.abs(other.block - line.block) > APART) continue;
    const names = splitCookieNames(document.text.slice(other.value.start, other.value.end));
    if (names.every((name) => isDistinctCookieName(name) && !isShouted(name))) sure++;
  }
  return sure > 0;
}

/** A plain word with labels right below it, one of them for a length. */
function isDescribed(document: PolicyText, lines: readonly LabelledLine[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || !(aboutCookies(document, line.block) || isCookiePage(document))) return false;
  if (hasCue(document, 'cookieClass', line.value)) return false;
  for (let i = index + 1, block = line.block; i < lines.length && i <= index + REACH; i++) {
    const below = lines[i];
    if (below === undefined || below.role === 'name' || below.block - block > UNTOLD + 1) return false;
    if (below.role === 'lifetime') return true;
    block = below.block;
  }
  return false;
}

/** Whether what follows "Name:" is the name of a cookie by its shape, its label or the words around it. */
function isNamed(document: PolicyText, { line, value, block }: LabelledLine, names: readonly string[]): boolean {
  return (
    names.some(isDistinctCookieName) ||
    aboutCookies(document, block) ||
    hasCue(document, 'cookieWord', { start: line.start, end: value.start })
  );
}

/** One plain word under "Name:" where the entry says that it is a cookie, or what else it is stored as. */
function saysStorage(document: PolicyText, { names, fields: { category, lifetime } }: CookieRecord): boolean {
  return (
    category !== undefined &&
    lifetime !== undefined &&
    names.length === 1 &&
    (hasCue(document, 'cookieWord', category) || hasCue(document, 'storageKind', category))
  );
}

/** What stands between a name and the first of its labels is what it is for. */
function describeBetween(document: PolicyText, { names, span, fields, rest }: CookieRecord): void {
  const [first] = rest;
  if (first === undefined || fields.purpose !== undefined || Object.keys(fields).length === 0) return;
  const lines = document.text.slice(span.start, first.start).split('\n');
  const [head = '', told = ''] = lines;
  if (lines.length < 3 || told.length < TOLD || told.length > BELOW || told.includes(':')) return;
  if (!head.includes(names[0] ?? ' ') || head.includes(':')) return;
  const start = span.start + head.length + 1;
  fields.purpose = { start, end: start + told.length };
}

function labelledLines(document: PolicyText): LabelledLine[] {
  const lines = [...pairedLines(document), ...stackedLines(document)];
  document.blocks.forEach((block, index) => {
    if (block.cell !== undefined || block.role === 'dt' || block.role === 'dd') return;
    // most paragraphs hold neither a label nor a line that is only a name
    if (block.text.length > NAME_LINE && !block.text.includes(':') && !block.text.includes('\n')) return;
    let start = block.start;
    for (const line of describedName(document, block)) lines.push({ ...line, block: index });
    for (const text of block.text.split('\n')) {
      const end = start + text.length;
      const line = { start, end };
      const label = labelOf(document, start, end);
      const parts = labelsInLine(document, line);
      if (parts.length > 1) lines.push(...parts.map((part) => ({ ...part, block: index, bare: false })));
      else if (label !== undefined) lines.push({ ...label, line, block: index, bare: false });
      else {
        const value = { start: start + (NUMBER.exec(text)?.[0].length ?? 0), end };
        if (isBareName(document.text.slice(value.start, end)))
          lines.push({ role: 'name', value, line, block: index, bare: true });
      }
      start = end + 1;
    }
  });
  return lines.sort((a, b) => (a.at ?? a.line.start) - (b.at ?? b.line.start));
}

/** `_ga Tells visitors apart.` above a line that begins with a label: the name, and what it is for. */
function describedName(document: PolicyText, { text, start }: PlacedBlock): Omit<LabelledLine, 'block'>[] {
  const end = text.indexOf('\n');
  const blank = text.indexOf(' ');
  if (blank < 2 || end < blank || text[blank + 1] === '(' || !isDistinctCookieName(text.slice(0, blank))) return [];
  const below = text.indexOf('\n', end + 1);
  if (labelOf(document, start + end + 1, start + (below < 0 ? text.length : below)) === undefined) return [];
  const name = { start, end: start + blank };
  const value = { start: start + blank + 1, end: start + end };
  return [
    { role: 'name', value: name, line: name, bare: true },
    { role: 'purpose', value, line: value, bare: false },
  ];
}
