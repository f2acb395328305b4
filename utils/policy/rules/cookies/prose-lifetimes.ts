import { classesBetween } from '../../cookies/cookie-classes.ts';
import type { TextSpan } from '../../cookies/cookie-record.ts';
import { durationsBetween } from '../../durations/duration-index.ts';
import type { DeclaredCookie } from '../../model.ts';
import { WHICH } from '../../names/naming-words.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { hasOwnLength, type Named } from './cookie-words.ts';
import { lifetimeIn } from './lifetime-in.ts';
import { areBracketed } from './name-runs.ts';
import { namesIn } from './names-in-prose.ts';
import { classNear } from './prose-fields.ts';
import { lifetimesApart } from './several-lifetimes.ts';

type Lifetime = DeclaredCookie['lifetime'];

/** Sentences further on in which a length may be told, and words in which it says so. */
const FURTHER = 3;
const OPENING = 3;
/** Sentences further on in which a class may be spoken of. */
const CLASS_REACH = 4;

/** The next sentence of the same block; of those behind it one that says "It expires after 30 days" of the same cookie. */
export function goesOnIn(document: PolicyText, index: number): Sentence | undefined {
  const block = document.sentences[index]?.block;
  const further = document.sentences.slice(index + 1, index + 1 + FURTHER).filter((other) => other.block === block);
  const [next] = further;
  if (next === undefined || further.length === 1 || lasts(document, next)) return next;
  const at = further.findIndex((other) => opensWithLength(document, other));
  return at > 0 && further.slice(0, at + 1).every((other) => namesIn(document, other).length === 0)
    ? further[at]
    : next;
}

const lasts = (document: PolicyText, sentence: Sentence): boolean =>
  lifetimeIn(document, sentence, undefined).kind !== 'unknown';

/** "Expires after 30 days.", "Den sparas i ett år.": a word for lasting among the first, and a length. */
function opensWithLength(document: PolicyText, sentence: Sentence): boolean {
  const opening = Math.min(sentence.first + OPENING, sentence.last);
  return hasCueBetween(document, 'lifetimeWord', sentence.first, opening) && lasts(document, sentence);
}

/** What a stretch tells; "keeps your session open" tells no lifetime. */
function toldIn(document: PolicyText, span: TextSpan): Lifetime {
  const lifetime = lifetimeIn(document, span, undefined);
  const sure = lifetime.kind !== 'session' || lifetimeIn(document, span, undefined, true).kind !== 'unknown';
  return sure ? lifetime : { kind: 'unknown' };
}

/** What is said between a name and the next one or behind a row of names; else what is said of all of them. */
export function proseLifetimes(document: PolicyText, index: number, names: readonly Named[]): Lifetime[] {
  const lifetimes: Lifetime[] = [];
  const sentence = document.sentences[index];
  if (sentence === undefined) return lifetimes;
  if (areBracketed(document, names)) return bracketedLifetimes(document, index, names);
  let shared: Lifetime[] | undefined;
  let row = 0;
  names.forEach(({ end: start }, n) => {
    // parentheses right behind the name speak for it, or for the row it ends
    const own = hasOwnLength(document, start, sentence.end);
    const tail = { start, end: own ? document.text.indexOf(')', start) : (names[n + 1]?.start ?? sentence.end) };
    row++;
    const lifetime = own ? lifetimeIn(document, tail, undefined) : toldIn(document, tail);
    if (lifetime.kind === 'unknown' && n + 1 < names.length) return;
    // "_a lasts two days, and _b is in local storage": what is told of one name is not told of those behind it
    const apart = lifetimes.some(({ kind }) => kind !== 'unknown');
    if (lifetime.kind === 'unknown' && !apart) shared ??= sharedLifetimes(document, index, names);
    const each = lifetime.kind === 'unknown' ? shared?.slice(n + 1 - row) : oneByOne(document, tail, row);
    for (let i = 0; i < row; i++) lifetimes.push(each?.[i] ?? lifetime);
    row = 0;
  });
  return lifetimes;
}

/** "the language (_a), your choice (_b, 30 days)": each by what stands before and in its own parentheses; else as shared ones. */
function bracketedLifetimes(document: PolicyText, index: number, names: readonly Named[]): Lifetime[] {
  let start = document.sentences[index]?.start ?? 0;
  const told = names.map((name) => {
    const span = { start, end: document.text.indexOf(')', name.end) };
    start = span.end + 1;
    return lifetimeIn(document, span, undefined, true);
  });
  return told.some(({ kind }) => kind !== 'unknown') ? told : toldFurtherOn(document, index, names);
}

/** "_a and _b last for a year": told anywhere in the sentence, or in the one after it. */
function sharedLifetimes(document: PolicyText, index: number, names: readonly Named[]): Lifetime[] {
  const sentence = document.sentences[index];
  const whole: Lifetime = sentence === undefined ? { kind: 'unknown' } : toldIn(document, sentence);
  if (whole.kind !== 'unknown' && !isInNames(document, index, names)) return names.map(() => whole);
  return toldFurtherOn(document, index, names);
}

/** By what is told of their classes, or in the sentence that goes on. */
function toldFurtherOn(document: PolicyText, index: number, names: readonly Named[]): Lifetime[] {
  const classed = byClass(document, index, names);
  if (classed !== undefined) return classed;
  const next = goesOnIn(document, index);
  if (next === undefined || namesIn(document, next).length > 0) return [];
  const lifetime = lifetimeIn(document, next, undefined);
  return oneByOne(document, next, names.length) ?? names.map(() => lifetime);
}

/** "_a and till-session": what seems to tell how long they last is a part of a name. */
function isInNames(document: PolicyText, index: number, names: readonly Named[]): boolean {
  const sentence = document.sentences[index];
  if (sentence === undefined || durationsBetween(document, sentence.first, sentence.last).length > 0) return false;
  return cuesBetween(document, 'lifetimeKind', sentence.first, sentence.last).every((cue) => {
    const at = document.tokens.start[cue.first] ?? 0;
    return names.some(({ start, end }) => start <= at && at < end);
  });
}

/** "Needed cookies (_a) and statistics cookies (_b). The needed ones …": each by what is told of its class further on. */
function byClass(document: PolicyText, index: number, names: readonly Named[]): Lifetime[] | undefined {
  const sentence = document.sentences[index];
  if (sentence === undefined) return undefined;
  const keys = names.map((name) => classNear(document, sentence, name));
  if (new Set(keys).size < 2 || keys.includes(undefined)) return undefined;
  const told = new Map<string | undefined, Lifetime>();
  for (let i = index + 1; i <= index + CLASS_REACH && goesOnIn(document, i - 1) !== undefined; i++) {
    const next = document.sentences[i];
    if (next === undefined) break;
    const lifetime = lifetimeIn(document, next, undefined);
    for (const { key } of classesBetween(document, next.first, next.last))
      if (lifetime.kind !== 'unknown' && !told.has(key)) told.set(key, lifetime);
  }
  return told.size === 0 ? undefined : keys.map((key) => told.get(key) ?? { kind: 'unknown' });
}

/** As many lengths as names, or lengths that say which names they are for. */
function oneByOne(document: PolicyText, span: TextSpan, count: number): Lifetime[] | undefined {
  if (count < 2) return undefined;
  return byOrder(document, span, count) ?? lifetimesApart(document, span, count, undefined);
}

/** "The first two last 2 years, the last one 24 hours." */
function byOrder(document: PolicyText, { start, end }: TextSpan, count: number): Lifetime[] | undefined {
  const cues = [...document.text.slice(start, end).matchAll(WHICH)];
  if (cues.length < 2) return undefined;
  const told: Lifetime[] = [];
  for (const [n, { 1: two, 2: first, index }] of cues.entries()) {
    const lifetime = lifetimeIn(
      document,
      { start: start + index, end: start + (cues[n + 1]?.index ?? end - start) },
      undefined,
    );
    const upTo = two !== undefined ? 2 : first !== undefined ? 1 : n + 1 < cues.length ? told.length + 1 : count;
    if (lifetime.kind === 'unknown' || upTo <= told.length) return undefined;
    while (told.length < upTo) told.push(lifetime);
  }
  return told.length === count ? told : undefined;
}
