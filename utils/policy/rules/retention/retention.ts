import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import { aboutCookiesFirst } from '../../cookies/cookie-record.ts';
import { findCookieRecords } from '../../cookies/cookie-records.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import { durationsBetween } from '../../durations/duration-index.ts';
import type { FoundDuration } from '../../durations/durations.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { coverOf } from '../../spans.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { wordAt } from '../../words/token-text.ts';
import { subjectOf, trimmed } from './retention-subject.ts';

const RETENTION = subjects('retention');
const COOKIES = subjects('cookies');
const RIGHTS = subjects('rights');
const NEVER = new Set(clauses.nevers);
const CRITERIA_LIMIT = 200;
/** Words between the keeping and the law that its rule names. */
const NEAR_RULE = 12;
const NONE: readonly FoundDuration[] = [];

/**
 * How long data are kept: a period where one is told, else the rule the text gives for it. In a language that is not read
 * in full only periods in a sentence with one of the commonest words of keeping are told.
 */
export function readRetention(document: PolicyText, before: readonly Claim[]): Claim[] {
  const ofCookies = before.filter((made) => made.kind === 'cookie' || made.kind === 'cookie.lifetime');
  const isCookies = coverOf([...ofCookies, ...findCookieRecords(document).map(({ span }) => span)]);
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const headed = new Int8Array(document.sections.length);
  for (const sentence of document.sentences) {
    const role = document.blocks[sentence.block]?.role;
    if (role?.startsWith('heading')) continue;
    const keeps = cuesBetween(document, 'keepWord', sentence.first, sentence.last);
    // a row on what one may ask for, "to know what you hold", tells no period
    const section = document.sections[document.blocks[sentence.block]?.section ?? 0];
    if (keeps.length === 0 && section !== undefined && isAbout(section, RIGHTS, 1)) continue;
    // "used for a day and never stored"
    if (keeps.length > 0 && keeps.every((keep) => isDenied(document, sentence, keep))) continue;
    const main = isAbout(sentence, RETENTION, 1);
    const inSection = main || isAbout(sentence, RETENTION, 2);
    if (keeps.length === 0 && !inSection && !isHeaded(document, sentence, headed)) continue;
    if (isCookies(sentence.start, sentence.end)) continue;
    // "The data are deleted after 14 months" below "Analytics" is about data all the same
    const ofData = keeps.length > 0 && hasCueBetween(document, 'soldWord', sentence.first, sentence.last);
    // "Tracking data: 2 years" among the periods of a section on keeping is about data as well
    const ofPeriods = section !== undefined && isAbout(section, RETENTION, 1);
    const inCookies =
      (isAbout(sentence, COOKIES, 1) && !ofData && !ofPeriods) ||
      hasCueBetween(document, 'cookieWord', sentence.first, sentence.last);
    // the column of the lifetimes in a table of cookies
    const declared = role === 'cell' && aboutCookiesFirst(document, sentence.block);
    let told: FoundDuration | undefined;
    for (const length of declared || (inCookies && !main)
      ? NONE
      : durationsBetween(document, sentence.first, sentence.last)) {
      if (!isPeriod(document, length, sentence, keeps, keeps.length > 0 || inSection)) continue;
      const made = period(document, sentence, keeps, length, told);
      told = length;
      const key = `${length.max}|${made.start}`;
      if (!seen.has(key)) claims.push(made);
      seen.add(key);
    }
    if (told !== undefined) continue;
    const criterion = cuesBetween(document, 'criterion', sentence.first, sentence.last)[0];
    const introduced = criterion === undefined && main ? introduction(document, sentence) : null;
    if (introduced !== null) claims.push(introduced);
    if (criterion === undefined || (keeps.length === 0 && !inSection) || (inCookies && !main)) continue;
    if (criterion.key === 'legal-obligation' && !inSection) continue;
    const made = rule(document, sentence, keeps, criterion);
    const key = JSON.stringify(made.value);
    if (!seen.has(key)) claims.push(made);
    seen.add(key);
  }
  return claims;
}

/** A point of a list below "the law asks for longer storage of the following:" is kept by that rule. */
function introduction(document: PolicyText, sentence: Sentence): Claim | null {
  const { blocks, sentences, text } = document;
  const block = blocks[sentence.block];
  const before = sentences[sentence.intro];
  if (block?.role !== 'li' || sentence.start !== block.start || before === undefined) return null;
  const criterion = cuesBetween(document, 'criterion', before.first, before.last)[0];
  if (criterion?.key !== 'legal-obligation') return null;
  const subject = trimmed(document, sentence.first, sentence.last);
  if (subject === '') return null;
  const criteria = text.slice(document.tokens.start[criterion.first] ?? before.start, before.end).replace(/[.:]$/, '');
  const value = { subject, criteria: criteria.slice(0, CRITERIA_LIMIT) };
  return claim(document, { kind: 'retention', value }, sentence.start, sentence.end, {
    rule: 'retention.legal-obligation',
    confidence: 'weak',
  });
}

/** Whether the text says right beside a word of keeping that this never happens. */
function isDenied(document: PolicyText, sentence: Sentence, { first, last }: Cue): boolean {
  const never = NEVER.has(wordAt(document, first - 1)) || NEVER.has(wordAt(document, last + 1));
  const behind = durationsBetween(document, first, sentence.last).length === 0;
  return never && behind && stance(document, sentence, first, last).polarity === 'denied';
}

/** Whether the heading asks what is stored: "What does the server store?"; `known` remembers it by section. */
function isHeaded(document: PolicyText, sentence: Sentence, known: Int8Array): boolean {
  const index = document.blocks[sentence.block]?.section ?? 0;
  if (known[index] === 0) known[index] = asksWhatIsKept(document, index) ? 1 : -1;
  return known[index] === 1;
}

function asksWhatIsKept(document: PolicyText, index: number): boolean {
  const section = document.sections[index];
  const heading = section === undefined || section.level === 0 ? undefined : document.blocks[section.first];
  if (heading === undefined) return false;
  const first = tokenAt(document.tokens, heading.start);
  return hasCueBetween(document, 'keepWord', first, tokenAt(document.tokens, heading.end - 1) + 1);
}

/** Longer is a slip or no period of keeping; Finnish patient records are kept for 120 years from birth. */
const LONGEST_SECONDS = 4_000_000_000;

/**
 * Not the time to answer in, an age, a warranty; but "warranty cases are kept for 3 years" (`kept`) is one, and so is
 * "we answer and delete after a year", where the keeping stands between.
 */
function isPeriod(
  document: PolicyText,
  length: FoundDuration,
  sentence: Sentence,
  keeps: readonly Cue[],
  kept: boolean,
): boolean {
  const full = document.language !== 'und';
  const near = cuesBetween(
    document,
    'notRetention',
    Math.max(sentence.first, length.first - 8),
    Math.min(sentence.last, length.last + 6),
  );
  return (
    !near.some(
      ({ key, last }) =>
        (key !== 'offer' || !kept) && !(full && keeps.some((keep) => keep.first > last && keep.last < length.first)),
    ) &&
    length.maxSeconds >= 60 &&
    length.maxSeconds < LONGEST_SECONDS
  );
}

function period(
  document: PolicyText,
  sentence: Sentence,
  keeps: readonly Cue[],
  length: FoundDuration,
  before: FoundDuration | undefined,
): Claim {
  const { min, max, minSeconds, maxSeconds } = length;
  const { modality } = stance(document, sentence, length.first, length.last);
  const [start, end] = sentenceSpan(document, sentence, length.first, length.last);
  // "orders for ten years and logs for six months": what stands behind the period before
  const own = before === undefined ? '' : trimmed(document, before.last + 1, length.first);
  const value = {
    subject: own || subjectOf(document, sentence, keeps, length.first),
    min,
    max,
    minSeconds,
    maxSeconds,
  };
  return claim(document, { kind: 'retention', value }, start, end, {
    rule: 'retention.period',
    // of a language that is not read in full the words of keeping are known, the rest of the sentence is not
    confidence: keeps.length > 0 && document.language !== 'und' ? 'sure' : 'likely',
    modality,
  });
}

/** Where the words of a rule begin: a law is named in the middle of one ("are kept [longer where a law, such as …]"). */
function ruleStart({ first }: Sentence, keeps: readonly Cue[], criterion: Cue): number {
  if (criterion.key !== 'legal-obligation') return criterion.first;
  const verb = keeps.findLast((keep) => keep.first > first && keep.last < criterion.first);
  return verb !== undefined && criterion.first - verb.last <= NEAR_RULE ? verb.last + 1 : criterion.first;
}

function rule(document: PolicyText, sentence: Sentence, keeps: readonly Cue[], criterion: Cue): Claim {
  const { tokens, text } = document;
  const from = tokens.start[ruleStart(sentence, keeps, criterion)] ?? sentence.start;
  const criteria = text.slice(from, Math.min(sentence.end, from + CRITERIA_LIMIT)).replace(/^[,;:\s]+|\.$/g, '');
  const [start, end] = sentenceSpan(document, sentence, criterion.first, criterion.last);
  const value = { subject: subjectOf(document, sentence, keeps, criterion.first), criteria };
  return claim(document, { kind: 'retention', value }, start, end, {
    rule: `retention.${criterion.key}`,
    confidence: keeps.length > 0 ? 'likely' : 'weak',
  });
}
