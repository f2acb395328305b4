import { claim } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import { aboutCookies, isCookiePage } from '../../cookies/cookie-record.ts';
import { durationsBetween } from '../../durations/duration-index.ts';
import type { Claim } from '../../model.ts';
import { COOKIE_BEFORE, COOKIE_BEHIND, ONLY_JOINED, QUOTED_COOKIE, SETS, SUCH_AS } from '../../names/naming-words.ts';
import { cuesBetween, type PolicyText, says } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { hasOwnLength, type Named } from './cookie-words.ts';
import { introducedNames } from './name-runs.ts';
import { namesIn } from './names-in-prose.ts';
import { proseFields } from './prose-fields.ts';
import { goesOnIn, proseLifetimes } from './prose-lifetimes.ts';

const COOKIES = subjects('cookies');
const QUOTE_LIMIT = 300;
/** How far before and behind a name it is looked for the word for a cookie. */
const NEAR = 40;
/** Words behind a name among which it is said where it is stored. */
const STORED = 4;
/** A quotation mark before a name. */
const QUOTE = /["„“”]$/;
/** A word with the mark that names of cookies have and other words do not. */
const isUnderscored = (words: string): boolean => /^[a-zA-Z0-9*.-]{0,60}_/.test(words);
/** Numbered sections looked back at. */
const SECTIONS = 30;

/** Unmistakable names in sentences that also tell how long they last, each with the lifetime told after it. */
export function cookiesInProse(document: PolicyText, declared: readonly Claim[]): Claim[] {
  const claims: Claim[] = [];
  const known = new Set(declared.map((made) => (made.kind === 'cookie' ? made.value.name : '')));
  const page = isCookiePage(document);
  const mentioned: Claim[] = [];
  let [section, under] = [-1, false];
  const isUnder = (at: number): boolean => {
    if (at !== section) [section, under] = [at, isUnderCookies(document, at)];
    return under;
  };
  document.sentences.forEach((sentence, index) => {
    const block = document.blocks[sentence.block];
    if (block?.cell !== undefined || block?.role === 'dt' || block?.role === 'dd') return;
    const among = says(document, 'cookieWord', sentence) || isAbout(sentence, COOKIES, 1);
    if (!among && !page && !isAbout(sentence, COOKIES) && !isUnder(block?.section ?? 0)) return;
    // without a lifetime only a name that is called a cookie is a declaration; looking for names costs more
    if (!tellsLifetime(document, sentence) && !tellsLifetime(document, goesOnIn(document, index))) {
      if (among || opensItem(document, sentence)) mentioned.push(...mentions(document, index));
      return;
    }
    const names = namesIn(document, sentence).filter(
      ({ name, end }) => among || name.includes('_') || hasOwnLength(document, end, sentence.end),
    );
    if (names.every(({ name }) => known.has(name))) return;
    const lifetimes = proseLifetimes(document, index, names);
    const untold = new Set<Named>();
    names.forEach((found, n) => {
      const lifetime = lifetimes[n];
      if (known.has(found.name)) return;
      if (lifetime === undefined || lifetime.kind === 'unknown') {
        untold.add(found);
        return;
      }
      known.add(found.name);
      const end = Math.min(sentence.end, sentence.start + QUOTE_LIMIT);
      const value = { name: found.name, lifetime, ...proseFields(document, index, found) };
      claims.push(
        claim(document, { kind: 'cookie', value }, sentence.start, end, { rule: 'cookie.prose', confidence: 'likely' }),
      );
    });
    if (untold.size > 0) mentioned.push(...mentionsOf(document, index, names, untold));
  });
  for (const made of mentioned)
    if (made.kind === 'cookie' && !endsWithOne(made.value.name, known)) {
      known.add(made.value.name);
      claims.push(made);
    }
  return claims;
}

/** "The cookie till_id remembers you": a name beside the word for a cookie, in a sentence that does not deny it. */
function mentions(document: PolicyText, index: number): Claim[] {
  const sentence = document.sentences[index];
  if (sentence === undefined) return [];
  const words = document.text.slice(sentence.start, sentence.end);
  if (!words.includes('_') && !QUOTED_COOKIE.test(words)) return [];
  return mentionsOf(document, index, namesIn(document, sentence));
}

function mentionsOf(
  document: PolicyText,
  index: number,
  names: readonly Named[],
  asked: ReadonlySet<Named> = new Set(names),
): Claim[] {
  const sentence = document.sentences[index];
  if (sentence === undefined) return [];
  const introduced = introducedNames(document, sentence, names);
  let before: Named | undefined;
  return names.flatMap((found) => {
    const told = found.name.includes('_') || QUOTE.test(document.text[found.start - 1] ?? '');
    const telling =
      introduced.has(found) ||
      (told &&
        (isBesideWord(document, found) ||
          isStored(document, found) ||
          isSet(document, sentence, found) ||
          (found.start === sentence.start && opensItem(document, sentence)) ||
          (before !== undefined && ONLY_JOINED.test(document.text.slice(before.end, found.start)))));
    if (telling) before = found;
    if (!asked.has(found) || !telling) return [];
    const { polarity } = stance(
      document,
      sentence,
      tokenAt(document.tokens, found.start),
      tokenAt(document.tokens, found.end - 1),
    );
    if (polarity !== 'affirmed') return [];
    const lifetime = { kind: 'unknown' } as const;
    const value = { name: found.name, lifetime, ...proseFields(document, index, found) };
    const end = Math.min(sentence.end, sentence.start + QUOTE_LIMIT);
    return [
      claim(document, { kind: 'cookie', value }, sentence.start, end, { rule: 'cookie.prose', confidence: 'likely' }),
    ];
  });
}

/** Whether a name is known, or is a word that ran into one: "a new__till". */
function endsWithOne(name: string, known: ReadonlySet<string>): boolean {
  if (known.has(name)) return true;
  const at = name.indexOf('__');
  return at > 0 && known.has(name.slice(at));
}

function isBesideWord({ text }: PolicyText, { start, end }: Named): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start).replace(QUOTE, '');
  return COOKIE_BEFORE.test(before) || SUCH_AS.test(before) || COOKIE_BEHIND.test(text.slice(end, end + NEAR));
}

/** "Stripe sets _till", not "uses anonymize_ip": only a name that begins as no word does. */
function isSet(document: PolicyText, sentence: Sentence, { name, start }: Named): boolean {
  const { text } = document;
  if (!name.startsWith('_') || !SETS.test(text.slice(Math.max(sentence.start, start - NEAR), start))) return false;
  return organisationsBetween(document, sentence.start, start).length > 0;
}

/** "till_id in local storage" */
function isStored(document: PolicyText, { end }: Named): boolean {
  const behind = tokenAt(document.tokens, end);
  return cuesBetween(document, 'storageKind', behind, behind + STORED).some(({ key }) => key.endsWith('Storage'));
}

/** "_till is used to …" as an item of a list about cookies. */
function opensItem(document: PolicyText, { block, start }: Sentence): boolean {
  const item = document.blocks[block];
  return item?.role === 'li' && item.start === start && isUnderscored(item.text) && aboutCookies(document, block);
}

/** "5.1 Measurement" belongs to "5. Cookies", also where a text marks no ranks. */
function isUnderCookies({ sections }: PolicyText, at: number): boolean {
  const [number] = /^\d{1,2}(?=\.\d)/.exec(sections[at]?.heading ?? '') ?? [];
  if (number === undefined) return false;
  for (let s = at - 1; s > 0 && at - s < SECTIONS; s--) {
    const section = sections[s];
    if (section?.heading.startsWith(number) && /^\.?\s/.test(section.heading.slice(number.length)))
      return isAbout(section, COOKIES);
  }
  return false;
}

function tellsLifetime(document: PolicyText, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  return (
    says(document, 'lifetimeKind', sentence) || durationsBetween(document, sentence.first, sentence.last).length > 0
  );
}
