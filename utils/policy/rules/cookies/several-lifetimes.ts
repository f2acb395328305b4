import type { CookieRecord, TextSpan } from '../../cookies/cookie-record.ts';
import { isUnit, oneUnit } from '../../durations/duration-units.ts';
import { findDurations } from '../../durations/durations.ts';
import type { DeclaredCookie } from '../../model.ts';
import { LENGTHS_APART } from '../../names/naming-words.ts';
import type { PolicyText } from '../../policy-text.ts';
import { tokenAt } from '../../words/token-at.ts';
import { WORD } from '../../words/tokenise.ts';
import { lifetimeIn } from './lifetime-in.ts';

type Lifetime = DeclaredCookie['lifetime'];

/** Most words of a part that is a unit without a number: "a few seconds", "vuorokauden". */
const PART_WORDS = 3;

/** Several names and as many lengths: "_ga, _gid" for "2 years / 24 hours" are told one by one. */
export function lifetimesOf(document: PolicyText, record: CookieRecord): Lifetime[] | undefined {
  const span = record.fields.lifetime;
  if (span !== undefined)
    return (
      byNames(document, span, record.names) ??
      lifetimesApart(document, span, record.names.length, record.lifetimeHeading)
    );
  const beside = besideNames(document, record);
  if (beside !== undefined) return beside;
  for (const rest of record.rest) {
    const told = lifetimesApart(document, rest, record.names.length, undefined);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** The lengths of a stretch one by one, where there are as many as names; a part that tells none may stand among them. */
export function lifetimesApart(
  document: PolicyText,
  span: TextSpan,
  count: number,
  heading: TextSpan | undefined,
): Lifetime[] | undefined {
  if (count < 2 || span.end <= span.start) return undefined;
  const words = document.text.slice(span.start, span.end);
  const lines = words.split('\n');
  const cuts = [...words.matchAll(lines.length === count ? /\n/g : LENGTHS_APART)];
  if (cuts.length + 1 < count || isCompound(document, span, cuts)) return undefined;
  const spans = [...cuts, undefined].map((cut, n) => {
    const before = cuts[n - 1];
    const start = before === undefined ? span.start : span.start + before.index + before[0].length;
    return { start, end: span.start + (cut?.index ?? words.length) };
  });
  // "1 bzw. 390 Tage": a number without its unit has that of the last
  const parts = spans.map((part) => lifetimeOfPart(document, part, heading ?? spans.at(-1)));
  let told = parts.filter((part) => part !== undefined);
  // "persistent, 30 days" is one
  if (told.some(({ iso }) => iso !== undefined))
    told = told.filter(({ kind }) => kind !== 'persistent' || parts.length === count);
  return told.length === count && told.some(({ kind }) => kind !== 'unknown') ? told : undefined;
}

/** "1 year, 1 month, 4 days" is one length; "2 years, 24 hours, 1 minute" are three. */
function isCompound(document: PolicyText, span: TextSpan, cuts: readonly RegExpExecArray[]): boolean {
  if (cuts.length < 2 || cuts.some(([mark]) => mark !== ',')) return false;
  const last = tokenAt(document.tokens, span.end - 1) + 1;
  const found = findDurations(document.tokens, tokenAt(document.tokens, span.start), last);
  return found.length === 1 && !/Y.*T|M.*T/.test(found[0]?.max ?? '');
}

/** The length of one part; unknown where it names a unit without a number, none where it does not speak of time. */
function lifetimeOfPart(document: PolicyText, span: TextSpan, heading: TextSpan | undefined): Lifetime | undefined {
  const lifetime = lifetimeIn(document, span, heading);
  if (lifetime.kind !== 'unknown') return lifetime;
  const { tokens } = document;
  const units: string[] = [];
  let words = 0;
  for (let t = tokenAt(tokens, span.start); t < tokens.count && (tokens.end[t] ?? 0) <= span.end; t++) {
    if (tokens.kind[t] !== WORD) continue;
    words++;
    const word = tokens.vocabulary[tokens.word[t] ?? 0] ?? '';
    if (word.length > 1 && isUnit(word, false)) units.push(word);
  }
  const [unit] = units;
  if (unit === undefined || words > PART_WORDS) return undefined;
  const one = words === 1 ? oneUnit(unit) : undefined;
  return one === undefined ? lifetime : { kind: 'duration', ...one };
}

/** "_aa: 13 months, _bb: 2 years" for the names _aa, _bb and _cc: the lengths say whose they are, and the rest is not told. */
function byNames(document: PolicyText, span: TextSpan, names: readonly string[]): Lifetime[] | undefined {
  if (names.length < 2) return undefined;
  const { at, told } = behindNames(document, span, names);
  if (at !== span.start || [...told.values()].every(({ kind }) => kind === 'unknown')) return undefined;
  return names.map((name) => told.get(name) ?? { kind: 'unknown' });
}

/** What stands behind each name in its own cell, up to the next name. */
function besideNames(document: PolicyText, { names, naming }: CookieRecord): Lifetime[] | undefined {
  if (naming === undefined) return undefined;
  const { told } = behindNames(document, naming, names);
  const lifetimes = names.map((name) => told.get(name));
  return lifetimes.every((one) => one !== undefined && one.kind !== 'unknown') ? (lifetimes as Lifetime[]) : undefined;
}

/** The names that stand in a stretch, each with what is told behind it up to the next, and where the first of them stands. */
function behindNames(
  document: PolicyText,
  { start, end }: TextSpan,
  names: readonly string[],
): { at: number | undefined; told: Map<string, Lifetime> } {
  const words = document.text.slice(start, end);
  const found = names
    .map((name) => ({ name, at: placeOf(name, words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const told = new Map<string, Lifetime>();
  for (const [n, { name, at }] of found.entries()) {
    const next = found[n + 1]?.at ?? words.length;
    told.set(name, lifetimeIn(document, { start: start + at + name.length, end: start + next }, undefined));
  }
  return { at: found[0] && start + found[0].at, told };
}

/** Where a name stands as a whole word; -1 where it does not. */
function placeOf(name: string, words: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const around = `${words[at - 1] ?? ' '}${words[at + name.length] ?? ' '}`;
    if (!/[\p{L}\p{N}_-]/u.test(around)) return at;
  }
  return -1;
}
