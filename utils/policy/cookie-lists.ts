import { isDistinctCookieName, splitCookieNames } from './cookie-names.ts';
import { aboutCookies, type CookieRecord, hasCue, spanOf, type TextSpan } from './cookie-record.ts';
import type { PolicyText } from './policy-text.ts';
import { type ColumnRole, labelOf } from './tables.ts';

/** The declarations of a document that stand in no table: definition lists, `Name: value` lines and items of lists. */
export function cookieListRecords(document: PolicyText): CookieRecord[] {
  return [...definitionRecords(document), ...labelledRecords(document), ...itemRecords(document)];
}

/** `<dt>_ga</dt><dd>Statistics, two years</dd>` */
function definitionRecords(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  document.blocks.forEach((block, index) => {
    if (block.role !== 'dt') return;
    const rest: TextSpan[] = [];
    for (let i = index + 1; document.blocks[i]?.role === 'dd'; i++) {
      const dd = document.blocks[i];
      if (dd !== undefined) rest.push(spanOf(dd));
    }
    const names = splitCookieNames(block.text);
    const sure = names.length > 0 && names.every(isDistinctCookieName);
    if (
      names.length === 0 ||
      rest.length === 0 ||
      !(sure || aboutCookies(document, index)) ||
      block.text.split(' ').length > 3
    )
      return;
    if (!sure && !rest.some((span) => hasCue(document, 'lifetimeKind', span) || hasCue(document, 'cookieClass', span)))
      return;
    const last = rest[rest.length - 1];
    records.push({
      names,
      span: { start: block.start, end: last?.end ?? block.end },
      fields: {},
      block: index,
      group: undefined,
      lifetimeHeading: undefined,
      rest,
    });
  });
  return records;
}

interface LabelledLine {
  role: ColumnRole;
  value: TextSpan;
  line: TextSpan;
  block: number;
}

/** `Name: _ga` / `Purpose: …` / `Lifetime: …`, whether as lines of one block or as blocks of their own. */
function labelledRecords(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  let open: CookieRecord | undefined;
  for (const line of labelledLines(document)) {
    if (line.role === 'name') {
      const names = splitCookieNames(document.text.slice(line.value.start, line.value.end));
      open = undefined;
      if (names.length === 0 || !(names.some(isDistinctCookieName) || aboutCookies(document, line.block))) continue;
      open = {
        names,
        span: { ...line.line },
        fields: {},
        block: line.block,
        group: undefined,
        lifetimeHeading: undefined,
        rest: [],
      };
      records.push(open);
      continue;
    }
    if (open === undefined || line.block - open.block > 6) continue;
    open.fields[line.role] ??= line.value;
    open.rest.push(line.value);
    open.span.end = Math.max(open.span.end, line.line.end);
  }
  return records.filter((record) => record.rest.length > 0);
}

function labelledLines(document: PolicyText): LabelledLine[] {
  const lines: LabelledLine[] = [];
  document.blocks.forEach((block, index) => {
    if (block.cell !== undefined || block.role === 'dt' || block.role === 'dd') return;
    let start = block.start;
    for (const text of block.text.split('\n')) {
      const end = start + text.length;
      const label = labelOf(document, start, end);
      if (label !== undefined) lines.push({ ...label, line: { start, end }, block: index });
      start += text.length + 1;
    }
  });
  return lines;
}

/** `_ga – statistics, two years` as an item of a list about cookies. */
function itemRecords(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  document.blocks.forEach((block, index) => {
    if (block.role !== 'li' || !aboutCookies(document, index)) return;
    const match = /^["'“„]?([^\s:,;()"”]{2,60})["'”]?\s?(?=[:(–—-]|\s[–—-])/.exec(block.text);
    const name = match?.[1];
    if (name === undefined || match === null) return;
    const gap = /^[\s:(–—-]*/.exec(block.text.slice(match[0].length))?.[0].length ?? 0;
    const rest = { start: block.start + match[0].length + gap, end: block.end };
    // a plain word is a name only where a lifetime follows
    const plain = isDistinctCookieName(name) || (/^[a-z][a-z0-9.]{1,11}$/.test(name) && tellsLifetime(document, rest));
    if (!plain) return;
    records.push({
      names: [name],
      span: spanOf(block),
      fields: {},
      block: index,
      group: undefined,
      lifetimeHeading: undefined,
      rest: [rest],
    });
  });
  return records;
}

function tellsLifetime(document: PolicyText, span: TextSpan): boolean {
  return hasCue(document, 'lifetimeKind', span) || /\d/.test(document.text.slice(span.start, span.end));
}
