import { type DurationUnit, durationOf } from '../durations/duration-units.ts';
import { findDurations } from '../durations/durations.ts';
import { tokenise } from '../words/tokenise.ts';
import { endlessOf, unitOfCode } from './declared-words.ts';
import type { DeclaredLifetime } from './model.ts';

const LONGEST = 200;
const UNKNOWN: DeclaredLifetime = { kind: 'unknown' };

/** A lifetime in seconds: zero or less is the session (IAB device storage disclosures, `maxAgeSeconds`). */
export function lifetimeOfSeconds(seconds: number): DeclaredLifetime {
  if (seconds <= 0) return { kind: 'session' };
  return { kind: 'duration', ...durationOf(seconds, 'second') };
}

/** A lifetime in days, as OneTrust tells it: sessions are marked apart, 0 stands for anything shorter than a day. */
export function lifetimeOfDays(days: number): DeclaredLifetime {
  return days <= 0 ? UNKNOWN : { kind: 'duration', ...durationOf(days, 'day') };
}

/** A number with a tool's code for the unit (`13`, `mo`). */
export function lifetimeOfUnit(amount: number, code: string): DeclaredLifetime {
  const unit = unitOfCode(code.toLowerCase());
  if (unit === null || amount <= 0) return UNKNOWN;
  return { kind: 'duration', ...durationOf(amount, unit as DurationUnit) };
}

/** A lifetime in words of any language: a length, several (then a range), the session, or without end. */
export function lifetimeOfWords(text: string): DeclaredLifetime {
  const words = text.slice(0, LONGEST);
  const tokens = tokenise(words);
  const lengths = findDurations(tokens, 0, tokens.count, { wide: true, cell: true });
  if (lengths.length > 0) {
    const longest = lengths.reduce((a, b) => (b.maxSeconds > a.maxSeconds ? b : a));
    const shortest = Math.min(...lengths.map(({ minSeconds }) => minSeconds));
    const several = lengths.some(({ bound }) => bound === 'range') || shortest !== longest.minSeconds;
    return { kind: several ? 'range' : 'duration', iso: longest.max, seconds: longest.maxSeconds };
  }
  const endless = endlessOf(words);
  return endless === null ? UNKNOWN : { kind: endless };
}
