import type { PolicyText } from '../../policy-text.ts';
import { hasCue, type LabelledLine, spanOf } from '../cookie-record.ts';
import { findTables, roleOfHeading, type Table } from '../tables/tables.ts';

/** The rows of tables that hold labels on the left and values on the right, as labelled lines. */
export function pairedLines(document: PolicyText): LabelledLine[] {
  return findTables(document).flatMap((table) => linesOf(document, table));
}

function linesOf(document: PolicyText, { rows, first }: Table): LabelledLine[] {
  if (rows.length < 2 || rows.some((row) => row.length > 2)) return [];
  const lines: LabelledLine[] = [];
  const called = new Set<LabelledLine>();
  rows.forEach(([label, value], row) => {
    if (label === undefined || !value?.text) return;
    const role = roleOfHeading(document, label.start, label.end);
    if (role === undefined) return;
    const line = { start: label.start, end: value.end };
    const made: LabelledLine = { role, value: spanOf(value), line, block: first + row, bare: false };
    lines.push(made);
    if (role === 'name' && hasCue(document, 'cookieWord', spanOf(label))) called.add(made);
  });
  if (lines.length < 2 || lines.length * 2 < rows.length) return [];
  // beside "Cookie name: _fbp" a plain "Name" is that of the service
  const kept = called.size > 0 ? lines.filter((line) => line.role !== 'name' || called.has(line)) : lines;
  const [name, another] = kept.filter((line) => line.role === 'name');
  // a table of one entry may tell other things before its name
  if (name !== undefined && another === undefined) name.at = kept[0]?.line.start ?? name.line.start;
  return kept.sort((a, b) => (a.at ?? a.line.start) - (b.at ?? b.line.start) || (a === name ? -1 : 1));
}
