import { isDistinctCookieName, splitCookieNames } from './cookie-names.ts';
import { aboutCookies, type CookieRecord, hasCue, newRecord, spanOf, type TextSpan } from './cookie-record.ts';
import { labelledRecords } from './labelled-cookies.ts';
import type { PolicyText } from './policy-text.ts';

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
    const span = { start: block.start, end: rest[rest.length - 1]?.end ?? block.end };
    records.push({ ...newRecord(names, span, index), rest });
  });
  return records;
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
    if (plain) records.push({ ...newRecord([name], spanOf(block), index), rest: [rest] });
  });
  return records;
}

function tellsLifetime(document: PolicyText, span: TextSpan): boolean {
  return hasCue(document, 'lifetimeKind', span) || /\d/.test(document.text.slice(span.start, span.end));
}
