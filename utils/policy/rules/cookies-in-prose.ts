import { claim } from '../claims.ts';
import { isCookieName, isDistinctCookieName } from '../cookie-names.ts';
import { isCookiePage } from '../cookie-record.ts';
import { durationsBetween } from '../duration-index.ts';
import type { Claim, DeclaredCookie } from '../model.ts';
import { hasCueBetween, type PolicyText, says } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { organisationsBetween } from '../spans.ts';
import { isAbout, subjects } from '../subjects.ts';
import { tokenAt } from '../token-at.ts';
import { hasOwnLength, type Named, plainNames } from './cookie-words.ts';
import { lifetimeIn } from './lifetime-in.ts';
import { lifetimesApart } from './several-lifetimes.ts';

const COOKIES = subjects('cookies');
const QUOTE_LIMIT = 300;
const NAME_LIMIT = 60;
/** A word of the letters that names of cookies have, with a mark that other words do not have. */
const CANDIDATE =
  /(?<![\w.@/-])(?=[a-zA-Z0-9*.-]{0,60}_|[a-z]{1,30}[A-Z]|[A-Z]{6}|[a-z][a-z0-9]{1,30}[-.][a-z0-9]|[a-z]{2,12}\d{2})[\w*.-]{3,90}|(?<=[("„“'])[a-z][a-z0-9]{2,30}(?=[)"“”'])|(?<![\w.@/-])[A-Z]{2,12}\d?(?![\w.@/])/g;
/** A name of capitals alone stands in quotation marks or right beside the word for a cookie: "the IDE cookie", "Cookie NID". */
const CALLED_BEFORE = /(?:[Cc]ookies?|[Kk]akan?|[Kk]akorna|[Ee]väste(?:et|en|itä)?) $/;
const CALLED_BEHIND = /^[- ](?:cookie|kaka|eväste)(?!s)/i;
/** Capitals that say what kind of cookie it is. */
const KINDS = new Set([
  'HTTP',
  'HTTPS',
  'HTML',
  'HTML5',
  'EU',
  'EEA',
  'UK',
  'US',
  'ID',
  'IP',
  'URL',
  'JS',
  'IAB',
  'TCF',
  'GDPR',
  'DSGVO',
  'CMP',
]);

/** A cookie in the singular, behind which its name may stand in parentheses or quotation marks. */
const ONE_COOKIE = /(?:cookie|kaka|kakan|eväste|evästeen|evästettä|eintrag|schlüssel|nyckeln|avain)$/;

/** Unmistakable names in sentences that also tell how long they last, each with the lifetime told after it. */
export function cookiesInProse(document: PolicyText, declared: readonly Claim[]): Claim[] {
  const claims: Claim[] = [];
  const known = new Set(declared.map((made) => (made.kind === 'cookie' ? made.value.name : '')));
  const page = isCookiePage(document);
  document.sentences.forEach((sentence, index) => {
    const block = document.blocks[sentence.block];
    if (block?.cell !== undefined || block?.role === 'dt' || block?.role === 'dd') return;
    const among = says(document, 'cookieWord', sentence) || isAbout(sentence, COOKIES, 1);
    if (!among && !page && !isAbout(sentence, COOKIES)) return;
    // without a lifetime a name is no declaration, and looking for names costs more
    if (!tellsLifetime(document, sentence) && !tellsLifetime(document, goesOnIn(document, index))) return;
    const names = namesIn(document, sentence).filter(
      ({ name, end }) => !known.has(name) && (among || name.includes('_') || hasOwnLength(document, end, sentence.end)),
    );
    const lifetimes = lifetimesIn(document, sentence, names, () => sharedLifetime(document, index, names));
    names.forEach((found, n) => {
      const lifetime = lifetimes[n];
      if (lifetime === undefined || lifetime.kind === 'unknown') return;
      known.add(found.name);
      const end = Math.min(sentence.end, sentence.start + QUOTE_LIMIT);
      claims.push(
        claim(document, { kind: 'cookie', value: { name: found.name, lifetime } }, sentence.start, end, {
          rule: 'cookie.prose',
          confidence: 'likely',
        }),
      );
    });
  });
  return claims;
}

function tellsLifetime(document: PolicyText, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  return (
    says(document, 'lifetimeKind', sentence) || durationsBetween(document, sentence.first, sentence.last).length > 0
  );
}

/** The next sentence of the same block. */
function goesOnIn(document: PolicyText, index: number): Sentence | undefined {
  const next = document.sentences[index + 1];
  return next?.block === document.sentences[index]?.block ? next : undefined;
}

/** Words of a sentence that can hardly be anything but names of cookies, or are called one: "the cookie shop-consent". */
function namesIn(document: PolicyText, sentence: Sentence): Named[] {
  const found: Named[] = [];
  for (const match of document.text.slice(sentence.start, sentence.end).matchAll(CANDIDATE)) {
    const name = match[0].replace(/[.-]+$/, '');
    const start = sentence.start + match.index;
    const end = start + name.length;
    if (name.length < 2 || name.length > NAME_LIMIT || !isName(document, name, start, sentence.end)) continue;
    const near = organisationsBetween(document, start - 40, end + 40);
    if (!near.some((other) => other.start <= start && other.end >= end)) found.push({ name, start, end });
  }
  found.push(...plainNames(document, sentence, found));
  return found.sort((a, b) => a.start - b.start);
}

function isName(document: PolicyText, name: string, start: number, limit: number): boolean {
  if (/^[A-Z]+\d?$/.test(name) && name.length < 13) return isCapitalName(document, name, start);
  if (isDistinctCookieName(name) && !/^[A-Z]+$/.test(name) && hasOwnLength(document, start + name.length, limit))
    return true;
  if (isDistinctCookieName(name) && name.length > 2 && /_|[a-z][A-Z]|^[A-Z]{3,}(?:ID|SESSION|TOKEN)[A-Z]*$/.test(name))
    return true;
  if ('("„“\''.includes(document.text[start - 1] ?? ' ') && /^[a-z][a-z0-9]+$/.test(name))
    return isCalled(document, start);
  if (
    '"„“'.includes(document.text[start - 1] ?? ' ') &&
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name) &&
    isCalled(document, start)
  )
    return true;
  if (!/^[a-z][a-z0-9]*[-.][a-z0-9.-]*[a-z0-9]$/.test(name) || !isCookieName(name)) return false;
  const token = tokenAt(document.tokens, start);
  return hasCueBetween(document, 'cookieWord', token - 1, token);
}

function isCapitalName({ text }: PolicyText, name: string, start: number): boolean {
  if (KINDS.has(name)) return false;
  const end = start + name.length;
  if ('"„“\''.includes(text[start - 1] ?? ' ') && '"“”\''.includes(text[end] ?? ' ')) return name.length > 2;
  if (/^(?:[A-Z]{3,}(?:ID|SESSION|TOKEN)[A-Z]*)$/.test(name)) return true;
  return (
    CALLED_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || CALLED_BEHIND.test(text.slice(end, end + 12))
  );
}

/** "The basket cookie (jcart)": the name of the one cookie told before it, not another word for cookies. */
function isCalled(document: PolicyText, start: number): boolean {
  const token = tokenAt(document.tokens, start);
  if (
    !ONE_COOKIE.test(
      document.text
        .slice(Math.max(0, start - 14), start)
        .replace(/\s[("„“']$/, '')
        .toLowerCase(),
    )
  )
    return false;
  return !['cookieWord', 'storageKind', 'cookieClass', 'lifetimeKind', 'purpose'].some((list) =>
    hasCueBetween(document, list, token, token + 1),
  );
}

/** What is said between a name and the next one or behind a row of names; else what is said of all of them. */
function lifetimesIn(
  document: PolicyText,
  sentence: Sentence,
  names: readonly Named[],
  shared: () => DeclaredCookie['lifetime'],
): DeclaredCookie['lifetime'][] {
  const lifetimes: DeclaredCookie['lifetime'][] = [];
  let row = 0;
  names.forEach(({ end: start }, n) => {
    // parentheses right behind the name speak for it alone
    const own = hasOwnLength(document, start, sentence.end);
    const tail = { start, end: own ? document.text.indexOf(')', start) : (names[n + 1]?.start ?? sentence.end) };
    row++;
    const lifetime = lifetimeIn(document, tail, undefined);
    if (lifetime.kind === 'unknown' && n + 1 < names.length) return;
    const apart = lifetimesApart(document, tail, row, undefined);
    const whole = lifetime.kind === 'unknown' ? shared() : lifetime;
    for (let i = 0; i < row; i++) lifetimes.push(apart?.[i] ?? whole);
    row = 0;
  });
  return lifetimes;
}

/** "_a and _b last for a year": told behind the last name, anywhere in the sentence, or in the one after it. */
function sharedLifetime(document: PolicyText, index: number, names: readonly Named[]): DeclaredCookie['lifetime'] {
  const sentence = document.sentences[index];
  if (sentence === undefined) return { kind: 'unknown' };
  const behind = lifetimeIn(document, { start: names.at(-1)?.end ?? 0, end: sentence.end }, undefined);
  if (behind.kind !== 'unknown') return behind;
  const whole = lifetimeIn(document, sentence, undefined);
  if (whole.kind !== 'unknown') return whole;
  const next = goesOnIn(document, index);
  return next !== undefined && namesIn(document, next).length === 0 ? lifetimeIn(document, next, undefined) : whole;
}
