import type { TextSpan } from '../../cookies/cookie-record.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import { oneUnit } from '../../durations/duration-units.ts';
import { type FoundDuration, findDurations } from '../../durations/durations.ts';
import type { DeclaredCookie } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { readNumber } from '../../words/numbers.ts';
import { tokenAt } from '../../words/token-at.ts';
import { NUMBER } from '../../words/tokenise.ts';

type Lifetime = DeclaredCookie['lifetime'];

/** How far from a word for the session it is looked for one for lasting, in tokens. */
const NEAR = 8;
/** When a cookie expires that does not. */
const NEVER = new Set(['never', 'nie', 'aldrig', 'ei koskaan']);
/** What parts a length from the words before it. */
const PARTED = /[,;:.(|–—-] ?$|\n$/;
/** Seconds a day; a column headed "days" holds bare numbers. */
const BARE_UNITS: [RegExp, string, number][] = [
  [/(?<!\p{L})(?:days?|päivä\p{L}*|dagar|tage|pv)(?!\p{L})/iu, 'D', 86_400],
  [/(?<!\p{L})(?:months?|kuukau\p{L}*|månader|monate|kk)(?!\p{L})/iu, 'M', 2_629_746],
  [/(?<!\p{L})(?:years?|vuo\p{L}*|år|jahre)(?!\p{L})/iu, 'Y', 31_556_952],
];

/**
 * The lifetime a cell or sentence tells: a length, several (then a range), the session, no end, or unknown. In a cell
 * that is about other things too (`loose`) a length or the one word "session" counts only beside a word for lifetime.
 */
export function lifetimeIn(
  document: PolicyText,
  span: TextSpan,
  heading: TextSpan | undefined,
  loose = false,
): Lifetime {
  if (span.end <= span.start) return { kind: 'unknown' };
  const first = tokenAt(document.tokens, span.start);
  const last = tokenAt(document.tokens, span.end - 1) + 1;
  const announced = !loose || hasCueBetween(document, 'lifetimeWord', first, last) || last - first < 24;
  const lengths = announced
    ? findDurations(document.tokens, first, last, {
        wide: document.language === 'und',
        language: document.language,
        cell: last - first <= 4,
      })
    : [];
  if (lengths.length > 0) return fromLengths(loose ? ofCookie(document, lengths, last) : lengths);
  const kinds = cuesBetween(document, 'lifetimeKind', first, last);
  const sessions = kinds.filter((cue) => isSession(kinds, cue, loose ? -1 : last - first));
  const telling = (cue: Cue): boolean =>
    !loose ||
    cue.last > cue.first ||
    isLasting(document, cue, first, last) ||
    isSessionCookie(document, cue.first, last) ||
    cue.first === first ||
    endsIn(document, cue, last);
  if (sessions.some(telling)) return { kind: 'session' };
  if (kinds.some((cue) => cue.key === 'persistent')) return { kind: 'persistent' };
  // a cell that is this one word
  if (NEVER.has(document.text.slice(span.start, span.end).trim().toLowerCase())) return { kind: 'persistent' };
  const one =
    last - first > 2 ? undefined : oneUnit(document.tokens.vocabulary[document.tokens.word[first] ?? 0] ?? '');
  if (one !== undefined && !loose) return { kind: 'duration', ...one };
  return bareNumber(document, first, last, heading) ?? { kind: 'unknown' };
}

/** A word for the session, but not "session management" or "istunnon tila"; "session length" in a cell of `words` that says nothing else. */
function isSession(kinds: readonly Cue[], { key, first, last }: Cue, words: number): boolean {
  if (key === 'length') return last - first + 1 === words;
  return key === 'session' && !kinds.some((cue) => cue.key === 'none' && cue.first <= first && cue.last >= last);
}

/** "is deleted at the end of the session", not "counts sessions for the reports. It is stored …": a word for lasting is near. */
function isLasting(document: PolicyText, cue: Cue, first: number, last: number): boolean {
  return hasCueBetween(
    document,
    'lifetimeWord',
    Math.max(first, cue.first - NEAR),
    Math.min(last, cue.last + 1 + NEAR),
  );
}

/** "…, session" or "the current visit Session" at the end, not "user/session" or "tells sessions". */
function endsIn({ text, tokens, language }: PolicyText, cue: { first: number; last: number }, last: number): boolean {
  const start = tokens.start[cue.first] ?? 0;
  if (cue.last < last - 2) return false;
  // a German noun has its capital letter everywhere
  return (
    PARTED.test(text.slice(Math.max(0, start - 2), start)) || (language !== 'de' && /\p{Lu}/u.test(text[start] ?? ''))
  );
}

/** `Session-Cookie`, `sessionskaka`: the word itself is about a cookie. */
export function isSessionCookie(document: PolicyText, token: number, last: number): boolean {
  return hasCueBetween(document, 'cookieWord', token, Math.min(token + 3, last));
}

/** "It lasts 30 days, and the logs are kept for a year": without the lengths that data are kept for. */
function ofCookie(document: PolicyText, lengths: FoundDuration[], last: number): FoundDuration[] {
  return lengths.filter((length, n) => {
    const before = lengths[n - 1];
    if (before === undefined) return true;
    const sentence = document.sentences[document.sentenceOf[length.first] ?? 0];
    const end = Math.min(lengths[n + 1]?.first ?? last, sentence?.last ?? last);
    const says = (list: string): boolean => hasCueBetween(document, list, before.last + 1, end);
    return !says('keepWord') || says('cookieWord') || !(says('soldWord') || says('dataCategory'));
  });
}

function fromLengths(lengths: FoundDuration[]): Lifetime {
  const longest = lengths.reduce((a, b) => (b.maxSeconds > a.maxSeconds ? b : a));
  const shortest = Math.min(...lengths.map((length) => length.minSeconds));
  const isRange =
    lengths.some((length) => length.bound === 'range') || (lengths.length > 1 && shortest !== longest.maxSeconds);
  return { kind: isRange ? 'range' : 'duration', iso: longest.max, seconds: longest.maxSeconds };
}

function bareNumber(
  document: PolicyText,
  first: number,
  last: number,
  heading: TextSpan | undefined,
): Lifetime | undefined {
  if (heading === undefined || last - first > 2 || document.tokens.kind[first] !== NUMBER) return undefined;
  const words = document.text.slice(heading.start, heading.end);
  const unit = BARE_UNITS.find(([pattern]) => pattern.test(words));
  const number = readNumber(document.tokens, first, last);
  if (unit === undefined || number === undefined) return undefined;
  if (number.value === 0) return { kind: 'session' };
  return { kind: 'duration', iso: `P${number.value}${unit[1]}`, seconds: number.value * unit[2] };
}
