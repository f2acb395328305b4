import { durationsBetween } from '../../durations/duration-index.ts';
import { cuesBetween, type PlacedBlock, type PolicyText } from '../../policy-text.ts';
import { lifetimeIn } from '../../rules/cookies/lifetime-in.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isDistinctCookieName } from '../cookie-names.ts';
import { spanOf } from '../cookie-record.ts';
import { namesInCell } from '../name-cells.ts';
import type { ColumnRole } from './tables.ts';

/** Longest cell that is a lifetime and nothing else. */
const LENGTH_LIMIT = 40;

/** A column without a telling heading whose cells are mostly lengths of time holds the lifetimes. */
export function voteLifetime(
  document: PolicyText,
  body: PlacedBlock[][],
  roles: Map<ColumnRole, number>,
  names: number,
): void {
  if (roles.has('lifetime')) return;
  const voted = lengthColumnOf(document, body, new Set([names, ...roles.values()]));
  if (voted !== undefined) roles.set('lifetime', voted);
}

/** The first column of which most cells are lengths of time. */
export function lengthColumnOf(
  document: PolicyText,
  body: PlacedBlock[][],
  taken: ReadonlySet<number>,
): number | undefined {
  const votes = new Map<number, { filled: number; lengths: number }>();
  for (const row of body) {
    row.forEach((cell, column) => {
      if (cell === undefined || cell.text === '' || taken.has(column)) return;
      const count = votes.get(column) ?? { filled: 0, lengths: 0 };
      count.filled++;
      if (cell.text.length <= LENGTH_LIMIT && isLifetime(document, cell)) count.lengths++;
      votes.set(column, count);
    });
  }
  for (const [column, { filled, lengths }] of votes) if (lengths * 2 > filled) return column;
  return undefined;
}

/** Headings in words that the lexicon does not have: a plain word above names, no length above lengths. */
export function isUntoldHead(
  document: PolicyText,
  [head, ...rows]: PlacedBlock[][],
  names: number,
  lifetimes: number | undefined,
): boolean {
  const [name, length] = [head?.[names], lifetimes === undefined ? undefined : head?.[lifetimes]];
  if (name === undefined || rows.length === 0 || namesInCell(name, undefined).names.some(isDistinctCookieName))
    return false;
  return length !== undefined && length.text !== '' && !isLifetime(document, length);
}

function isLifetime(document: PolicyText, cell: PlacedBlock): boolean {
  const first = tokenAt(document.tokens, cell.start);
  const last = tokenAt(document.tokens, cell.end - 1) + 1;
  if (durationsBetween(document, first, last).length > 0) return true;
  if (cuesBetween(document, 'lifetimeKind', first, last).some(({ key }) => key === 'none')) return false;
  return lifetimeIn(document, spanOf(cell), undefined).kind !== 'unknown';
}
