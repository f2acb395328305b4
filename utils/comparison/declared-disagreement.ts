import { classOf } from './cookie-class.ts';
import type { DeclaredCookieClaim } from './declared-names.ts';
import { isLonger } from './lifetimes.ts';

/** Two declarations of one cookie that cannot both be right, and what about. */
export interface Disagreement {
  about: 'lifetime' | 'class';
  one: DeclaredCookieClaim;
  other: DeclaredCookieClaim;
}

/** As many rows of one name as are held against each other. */
const ROWS = 40;

/**
 * The first two declarations of one name that disagree, or null where all agree. Those that name two providers are of
 * two cookies that share a name. `apart`: whether a pair may be held against each other at all.
 */
export function disagreement(
  rows: readonly DeclaredCookieClaim[],
  apart: (a: DeclaredCookieClaim, b: DeclaredCookieClaim) => boolean,
): Disagreement | null {
  const firm = rows.filter(({ claim }) => claim.confidence !== 'weak').slice(0, ROWS);
  for (const [about, differs] of [
    ['lifetime', lifetimesDiffer],
    ['class', classesDiffer],
  ] as const) {
    for (const [index, one] of firm.entries()) {
      const other = firm.slice(index + 1).find((row) => apart(one, row) && sameProvider(one, row) && differs(one, row));
      if (other) return { about, one, other };
    }
  }
  return null;
}

function sameProvider(a: DeclaredCookieClaim, b: DeclaredCookieClaim): boolean {
  const [left, right] = [a.claim.value.provider?.trim().toLowerCase(), b.claim.value.provider?.trim().toLowerCase()];
  return !left || !right || left === right;
}

function lifetimesDiffer(a: DeclaredCookieClaim, b: DeclaredCookieClaim): boolean {
  const [left, right] = [secondsOf(a), secondsOf(b)];
  if (left === null || right === null) return false;
  return isLonger(Math.max(left, right), Math.min(left, right));
}

/** Seconds declared, 0 for the session; null where nothing certain is said. */
function secondsOf({ claim }: DeclaredCookieClaim): number | null {
  const { kind, seconds } = claim.value.lifetime;
  if (kind === 'session') return 0;
  return kind === 'duration' ? (seconds ?? null) : null;
}

function classesDiffer(a: DeclaredCookieClaim, b: DeclaredCookieClaim): boolean {
  const [left, right] = [classOf(a.claim.value.category ?? ''), classOf(b.claim.value.category ?? '')];
  return left !== null && right !== null && left !== right;
}
