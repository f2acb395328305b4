import { HOST, isCookieName, isDistinctCookieName } from '../../cookies/cookie-names.ts';
import { durationsBetween } from '../../durations/duration-index.ts';
import { isUnit } from '../../durations/duration-units.ts';
import {
  CALLING,
  CAPITALS,
  COOKIE_BEFORE,
  COOKIE_BEHIND,
  HYPHENED,
  JOINED_WORDS,
  NAMED_BEFORE,
  ONE_COOKIE,
  ONLY_JOINED,
  TOLD_BY_PART,
  tellsByCapitals,
  WIDESPREAD,
} from '../../names/naming-words.ts';
import { hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { hasOwnLength, type Named, plainNames } from './cookie-words.ts';

/** How far before and behind a name it is looked for the word for a cookie. */
const NEAR = 40;
const NAME_LIMIT = 60;
/** A word of the letters that names of cookies have, with a mark that other words do not have. */
const CANDIDATE =
  /(?<![\p{L}\d_.@/{<[-])(?=[a-zA-Z0-9*.-]{0,60}_|[a-z]{1,30}[A-Z]|[A-Z][a-z]{1,30}[A-Z][a-z]|[A-Z]{6}|[a-z][a-z0-9]{1,30}[-.][a-z0-9]|[a-z]{2,12}\d{2})(?:[\w*.#-]|[{<[][\w-]{1,30}[\]>}]){3,90}(?![\p{L}_])|(?<=[("„“”'])[a-z][a-z0-9]{2,30}(?=[)"“”'])|(?<![\p{L}\d_.@/-])[A-Z]{2,12}\d?(?![\p{L}\d_.@/])/gu;
/** "till.theme": words that a point of a list may begin with as a name. */
const OPENING = /^[a-z][a-z0-9]*(?:\.[a-z][a-z0-9]*)+$/;
/** "_cookies_": a word that a plain text marks as said louder. */
const EMPHASIS = /^_[a-z]{4,}_$/;
/** Words written as one, of which the first has no capital. */
const CAMEL = /^[a-z]+[A-Z][a-zA-Z]+$/;
/** Words of a sentence that can hardly be anything but names of cookies, or are called one: "the cookie shop-consent". */
export function namesIn(document: PolicyText, sentence: Sentence): Named[] {
  const found: Named[] = [];
  for (const match of document.text.slice(sentence.start, sentence.end).matchAll(CANDIDATE)) {
    const name = match[0].replace(/[.-]+$/, '');
    const start = sentence.start + match.index;
    const end = start + name.length;
    // "the setCookie() method", "till_<<id>>", of which this is a part
    if (
      document.text.startsWith('()', end) ||
      document.text.startsWith('<<', end) ||
      EMPHASIS.test(name) ||
      HYPHENED.has(name.toLowerCase())
    )
      continue;
    // "ourTill uses session cookies": so firms write their names as well
    if (
      CAMEL.test(name) &&
      (isGlued(document, name, start) || !isToldName(document, sentence, name, start, found.at(-1)))
    )
      continue;
    if (name.length < 2 || name.length > NAME_LIMIT || !isName(document, name, start, sentence.end, found.at(-1)))
      continue;
    const near = organisationsBetween(document, start - 40, end + 40);
    if (!near.some((other) => other.start <= start && other.end >= end)) found.push({ name, start, end });
  }
  found.push(...plainNames(document, sentence, found));
  return found.sort((a, b) => a.start - b.start);
}

function isName(document: PolicyText, name: string, start: number, limit: number, before: Named | undefined): boolean {
  if (/^[A-Z]+\d?$/.test(name) && name.length < 13) return isCapitalName(document, name, start, before);
  // "the cookies ShopConsent and ShopBasket": so firms write their names as well
  if (JOINED_WORDS.test(name)) return isBesideCookie(document, name, start, before);
  if (isDistinctCookieName(name) && !/^[A-Z]+$/.test(name) && hasOwnLength(document, start + name.length, limit))
    return true;
  if (isDistinctCookieName(name) && name.length > 2 && /_|[a-z][A-Z]|^[A-Z]{3,}(?:ID|SESSION|TOKEN)[A-Z]*$/.test(name))
    return true;
  if (OPENING.test(name) && !HOST.test(name) && opensItem(document, start)) return true;
  if ('("„“”\''.includes(document.text[start - 1] ?? ' ') && /^[a-z][a-z0-9]+$/.test(name))
    return isCalled(document, start) || (isDistinctCookieName(name) && isQuotedRow(document, start, before));
  if (
    '"„“'.includes(document.text[start - 1] ?? ' ') &&
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name) &&
    isCalled(document, start)
  )
    return true;
  if (!/^[a-z][a-z0-9]*[-.][a-z0-9.-]*[a-z0-9]$/.test(name) || !isCookieName(name)) return false;
  // behind another name of the sentence
  if (before !== undefined && TOLD_BY_PART.test(name)) return true;
  const token = tokenAt(document.tokens, start);
  return (
    hasCueBetween(document, 'cookieWord', token - 1, token) ||
    NAMED_BEFORE.test(document.text.slice(Math.max(0, start - NEAR), start)) ||
    (!HOST.test(name) && isCalled(document, start))
  );
}

/** "1 yearThis cookie keeps …": the unit of a number, run into the next sentence. */
function isGlued({ text }: PolicyText, name: string, start: number): boolean {
  return /\d ?$/.test(text.slice(Math.max(0, start - 2), start)) && isUnit(/^[a-z]+/.exec(name)?.[0] ?? '', false);
}

/** In quotation marks, beside the word for a cookie, or in a sentence that tells a length. */
function isToldName(
  document: PolicyText,
  { first, last }: Sentence,
  name: string,
  start: number,
  before: Named | undefined,
): boolean {
  return (
    isMarked(document, start) ||
    isBesideCookie(document, name, start, before) ||
    durationsBetween(document, first, last).length > 0
  );
}

/** In quotation marks or parentheses. */
const isMarked = ({ text }: PolicyText, start: number): boolean => '("„“”\''.includes(text[start - 1] ?? ' ');

/** Whether a word opens a point of a list. */
function opensItem({ blocks, sentences, sentenceOf, tokens }: PolicyText, start: number): boolean {
  const block = blocks[sentences[sentenceOf[tokenAt(tokens, start)] ?? 0]?.block ?? 0];
  return block?.role === 'li' && block.start === start;
}

function isCapitalName({ text }: PolicyText, name: string, start: number, before: Named | undefined): boolean {
  if (CAPITALS.has(name)) return false;
  const end = start + name.length;
  if ('"„“\''.includes(text[start - 1] ?? ' ') && '"“”\''.includes(text[end] ?? ' ')) return name.length > 2;
  if (tellsByCapitals(name)) return true;
  if (WIDESPREAD.has(name) && name.length > 2) return true;
  return isBesideCookie({ text }, name, start, before);
}

/** Whether a name stands beside the word for a cookie, or in a row with one that does. */
function isBesideCookie(
  { text }: Pick<PolicyText, 'text'>,
  name: string,
  start: number,
  before: Named | undefined,
): boolean {
  const end = start + name.length;
  return (
    COOKIE_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    COOKIE_BEHIND.test(text.slice(end, end + NEAR)) ||
    (before !== undefined && start - before.end < NEAR && ONLY_JOINED.test(text.slice(before.end, start)))
  );
}

/** „aw12345“ in quotation marks right behind the word for cookies, or behind another such name. */
function isQuotedRow({ cues, tokens, text }: PolicyText, start: number, before: Named | undefined): boolean {
  if (!'"„“”'.includes(text[start - 1] ?? ' ')) return false;
  if (before !== undefined && start - before.end < NEAR && ONLY_JOINED.test(text.slice(before.end, start))) return true;
  const token = tokenAt(tokens, start);
  return cues.has('cookieWord', token - 2, token);
}

/** "The basket cookie (jcart)": the name of the one cookie told before it, not another word for cookies. */
function isCalled(document: PolicyText, start: number): boolean {
  const token = tokenAt(document.tokens, start);
  if (
    !ONE_COOKIE.test(
      document.text
        .slice(Math.max(0, start - NEAR), start)
        .replace(CALLING, '')
        .toLowerCase(),
    )
  )
    return false;
  return !['cookieWord', 'storageKind', 'cookieClass', 'lifetimeKind', 'purpose'].some((list) =>
    hasCueBetween(document, list, token, token + 1),
  );
}
