import type { PolicyText } from '../../policy-text.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { LabelledLine, TextSpan } from '../cookie-record.ts';
import { type ColumnRole, roleOfHeading } from '../tables/tables.ts';
import { tailLength } from './tail-length.ts';

/** What may stand before a label within a line. */
const BEFORE = /(?:^|[\s.;,|(])$/;

/** Labels that stand in one line with their values, `Name: _ga Expires: 2 years Purpose: visits`, the name among them. */
export function labelsInLine(
  document: PolicyText,
  { start, end }: TextSpan,
): Pick<LabelledLine, 'role' | 'value' | 'line'>[] {
  const { text, tokens } = document;
  const line = text.slice(start, end);
  if (line.indexOf(':') === line.lastIndexOf(':')) return [];
  const labels: { role: ColumnRole; from: number; to: number }[] = [];
  for (const cue of document.cues.between('column', tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1)) {
    const from = tokens.start[cue.first] ?? 0;
    const to = tokens.end[cue.last] ?? 0;
    if (text[to] !== ':' || !BEFORE.test(text.slice(Math.max(start, from - 1), from))) continue;
    const role = roleOfHeading(document, from, to);
    const last = labels.at(-1);
    if (role !== undefined && (last === undefined || from > last.to)) labels.push({ role, from, to });
  }
  if (labels[0]?.from !== start && !labels.some(({ role }) => role === 'name')) return [];
  // "Cookies: _aa (lasts: 2 days), _bb (lasts: a day)": each tells of the name before it
  if (labels.length > 2 && labels.slice(1).every(({ role, from }) => role === 'lifetime' && text[from - 1] === '('))
    return [];
  return labels.map(({ role, from, to }, n) => {
    const limit = labels[n + 1]?.from ?? end;
    const words = text.slice(to + 1, limit);
    const lead = /^\s*/.exec(words)?.[0].length ?? 0;
    const tail = tailLength(words, ',;|(–—-');
    const value = { start: Math.min(to + 1 + lead, limit), end: Math.max(to + 1 + lead, limit - tail) };
    return { role, value, line: { start: from, end: value.end } };
  });
}
