import { isDistinctCookieName } from '../../cookies/cookie-names.ts';
import type { CookieRecord, TextSpan } from '../../cookies/cookie-record.ts';
import { tailLength } from '../../cookies/lists/tail-length.ts';
import { labelOf, roleOfHeading } from '../../cookies/tables/tables.ts';
import type { PolicyText } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { lifetimeIn } from './lifetime-in.ts';

/** What parts the things said of a cookie in one line. */
const PARTS = /\n| [–—|-] |[,;] |\. (?=[\p{L}\d])| ?\(|\)[.:,]? ?|: (?=[^:]{1,30}$)/gu;
/** Longest part that is a length of time and nothing else. */
const LENGTH_LIMIT = 60;
/** Longest part that is the label of another. */
const LABEL_LIMIT = 25;
/** Words of a part from which it says more than how long. */
const SENTENCE_WORDS = 4;
const HOST = /^[\w.-]+\.[a-z]{2,10}$/i;
/** Letters of a part beside the firm it names. */
const BESIDE = 4;

/**
 * What an entry says beside its name, lifetime and firm: its first part that is neither, with all that follows up to the
 * next such part. `keeps your basket – 14 days`
 */
export function purposeIn(document: PolicyText, record: CookieRecord): TextSpan | undefined {
  const told = Object.values(record.fields);
  for (const rest of record.rest) {
    if (told.some(({ start, end }) => start === rest.start && end === rest.end)) continue;
    let found: TextSpan | undefined;
    let timed: TextSpan | undefined;
    for (const part of partsOf(document, behindParentheses(document, rest))) {
      const label = labelOf(document, part.start, part.end);
      if (label?.role === 'purpose') return label.value;
      const other = label !== undefined || tellsElse(document, part);
      if (other && found !== undefined) break;
      if (!other) found = { start: found?.start ?? part.start, end: part.end };
      else if (label === undefined && isSentence(document, part)) timed ??= part;
    }
    if (found !== undefined || timed !== undefined) return found ?? timed;
  }
  return undefined;
}

/** The last part of an entry, where it is a length that a single word tells: `Hotjar – vuosi`. */
export function lastPart(document: PolicyText, span: TextSpan): TextSpan | undefined {
  const parts = partsOf(document, span);
  return parts.length > 1 ? parts.at(-1) : undefined;
}

/** "_id (Shop, session): keeps you signed in": what stands behind the parentheses, where something does. */
function behindParentheses({ text }: PolicyText, rest: TextSpan): TextSpan {
  if (text[rest.start - 1] !== '(') return rest;
  const close = text.indexOf(')', rest.start);
  return close < 0 || close + 4 > rest.end ? rest : { start: close + 1, end: rest.end };
}

/** A part that is a length, a firm, a host or another cookie. */
function tellsElse(document: PolicyText, part: TextSpan): boolean {
  if (part.end - part.start < 3 || isLabel(document, part) || isLifetime(document, part) || isFirm(document, part))
    return true;
  const words = document.text.slice(part.start, part.end);
  return words.split(' ').some(isDistinctCookieName) || HOST.test(words);
}

function partsOf(document: PolicyText, { start, end }: TextSpan): TextSpan[] {
  const text = document.text.slice(start, end);
  const parts: TextSpan[] = [];
  let from = 0;
  const add = (to: number): void => {
    const words = text.slice(from, to);
    const lead = /^[\s(–—:,;-]*/.exec(words)?.[0].length ?? 0;
    const tail = tailLength(words.slice(lead), ').,;');
    if (words.length - lead - tail > 0) parts.push({ start: start + from + lead, end: start + to - tail });
  };
  for (const cut of text.matchAll(PARTS)) {
    add(cut.index);
    from = cut.index + cut[0].length;
  }
  add(text.length);
  return parts;
}

function isLifetime(document: PolicyText, part: TextSpan): boolean {
  return part.end - part.start <= LENGTH_LIMIT && lifetimeIn(document, part, undefined).kind !== 'unknown';
}

/** "Kept" before a length. */
function isLabel(document: PolicyText, part: TextSpan): boolean {
  const role = part.end - part.start > LABEL_LIMIT ? undefined : roleOfHeading(document, part.start, part.end);
  return role === 'lifetime' || role === 'provider';
}

/** "keeps your basket for 30 days": more than the length. */
function isSentence(document: PolicyText, part: TextSpan): boolean {
  const words = document.text.slice(part.start, part.end).split(' ').length;
  return words > SENTENCE_WORDS && lifetimeIn(document, part, undefined).iso !== undefined;
}

function isFirm(document: PolicyText, part: TextSpan): boolean {
  const [firm] = organisationsBetween(document, part.start, part.end);
  return firm !== undefined && part.end - part.start - (firm.end - firm.start) < BESIDE;
}
