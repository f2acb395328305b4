import type { PolicyText } from '../../policy-text.ts';
import { isDistinctCookieName } from '../cookie-names.ts';
import { aboutCookies, type CookieRecord, hasCue, newRecord, spanOf, type TextSpan } from '../cookie-record.ts';
import { namesInCell } from '../name-cells.ts';
import { labelOf } from '../tables/tables.ts';

/** `<dt>_ga</dt><dd>Statistics, two years</dd>` */
export function definitionRecords(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  document.blocks.forEach((block, index) => {
    if (block.role !== 'dt') return;
    const rest: TextSpan[] = [];
    for (let i = index + 1; document.blocks[i]?.role === 'dd'; i++) {
      const dd = document.blocks[i];
      if (dd !== undefined) rest.push(spanOf(dd));
    }
    const { names, provider } = namesInCell(block, block.text.includes(',') ? undefined : 'name');
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
    const fields: CookieRecord['fields'] = provider === undefined ? {} : { provider };
    for (const told of rest) {
      const label = labelOf(document, told.start, told.end);
      if (label !== undefined && label.role !== 'name') fields[label.role] ??= label.value;
    }
    records.push({ ...newRecord(names, span, index), fields, rest });
  });
  return records;
}
