import { isAbout, subjects } from '../../contexts/subjects.ts';
import data from '../../data/organisations.json' with { type: 'json' };
import { durationsBetween } from '../../durations/duration-index.ts';
import type { Organisation } from '../../names/organisations.ts';
import { cuesBetween, type PolicyText, says } from '../../policy-text.ts';
import { bisect } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';

const RECIPIENTS = subjects('recipients', 'transfers');
const COOKIES = subjects('cookies');
const OPT_OUT = subjects('optOut');
const SOURCES = subjects('sources');
const ELSEWHERE = subjects('complaint', 'controller', 'dpo', 'contact', 'rights', 'sources');

/** What parts two names of a row. */
const ROW = /^(?: ?[,/&] ?| ?,? (?:and|or|und|oder|sowie|och|eller|samt|ja|tai|sekä) )$/;

/** What stands behind a label. */
const LABEL = /^ ?[:(–—]/;
const CARDS = new Set(data.cards.split('|'));
/** How far from a name the words may stand that tell of another reason, in tokens. */
const OTHERWISE_REACH = 16;

/** How much speaks for an organisation being a recipient where it is mentioned. */
export function recipientScore(
  document: PolicyText,
  mention: Organisation,
  sentence: Sentence,
  firms: ReadonlySet<number>,
): number {
  const block = document.blocks[sentence.block];
  const role = block?.role;
  const shares = says(document, 'shareWord', sentence);
  const inRecipients = isAbout(sentence, RECIPIENTS, 2);
  const inCookies = isAbout(sentence, COOKIES, 2);
  const amongFirms = firms.has(sentence.block) && (role === 'cell' || mention.first === sentence.first);
  const alone = isLabel(document, mention) || sentence.last - sentence.first <= mention.last - mention.first + 6;
  let score = (mention.legal ? 2 : 0) + (shares ? 2 : 0) + (inRecipients ? 1.5 : 0) + (inCookies ? 0.5 : 0);
  if (says(document, 'useWord', sentence)) score += 1.5;
  if (inRecipients && says(document, 'role', sentence)) score += 1;
  if (amongFirms || (role === 'cell' && (inRecipients || inCookies))) score += 2;
  // beside a firm that is no word, in a row, a word is a firm too
  const rowed = (mention.common || mention.role === 'search') && standsInRow(document, mention);
  const listed = role === 'li' && alone && (inRecipients || introShares(document, sentence));
  const labels = listed && isLabel(document, mention);
  const common = mention.common && !amongFirms && !labels && !rowed;
  if (listed) score += 2;
  const heads = role?.startsWith('heading') || document.sections[block?.section ?? 0]?.first === sentence.block;
  if (heads && alone && !common) score += 2;
  if (role === 'dd' && inCookies) score += 1.5;
  const known = mention.role !== undefined && !mention.legal && !common;
  // a firm of many trades, or a name written small like a word, may be named for another reason
  if (known) score += (mention.role === 'search' && !rowed) || document.text[mention.start] !== mention.name[0] ? 1 : 2;
  if (mention.role === undefined && !mention.legal) score += 0.5;
  if (common) score -= asWord(document, mention, sentence, shares || inRecipients || (role === 'li' && alone), alone);
  // "two cookies of Matomo, which last 13 months"
  if (inCookies && known && durationsBetween(document, sentence.first, sentence.last).length > 0) score += 0.5;
  if (isNamedOtherwise(document, mention, sentence)) score -= 3;
  // "we accept Visa": how one may pay, unless data go there
  if (CARDS.has(mention.name.toLowerCase()) && !says(document, 'shareVerb', sentence)) score -= 3;
  // "You reach our data protection officer at:", and the officer's firm below it
  const intro = document.sentences[sentence.intro];
  if (intro !== undefined && says(document, 'dpoCue', intro)) score -= 3;
  if (isAbout(sentence, OPT_OUT, 1)) score -= 2;
  // "we obtain your score from X": whom data come from receives none by that
  if (isAbout(sentence, SOURCES, 1) && !says(document, 'shareVerb', sentence)) score -= 2;
  if (isAbout(sentence, ELSEWHERE, 1)) score -= 1.5;
  return score;
}

/** Whether a mention is the label that a point begins with: "Resend (letters) …", "Resend: letters". */
function isLabel({ blocks, sentences, sentenceOf, text }: PolicyText, { first, start, end }: Organisation): boolean {
  const block = blocks[sentences[sentenceOf[first] ?? -1]?.block ?? -1];
  return block?.start === start && LABEL.test(text.slice(end, end + 2));
}

/** Whether only a comma or conjunction parts a mention from a firm that is known for nothing else: "DHL, GLS or Bring". */
function standsInRow({ organisations, text }: PolicyText, mention: Organisation): boolean {
  const at = bisect(organisations, (other) => other.start >= mention.start);
  const near = [organisations[at - 1], organisations[at + 1]];
  return near.some((other) => {
    if (other === undefined || other.common) return false;
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other];
    return right.start - left.end < 12 && ROW.test(text.slice(left.end, right.start));
  });
}

/** Whether words near a mention tell that it is named for another reason. */
function isNamedOtherwise(document: PolicyText, mention: Organisation, sentence: Sentence): boolean {
  const first = Math.max(sentence.first, mention.first - OTHERWISE_REACH);
  const others = cuesBetween(document, 'notRecipient', first, Math.min(sentence.last, mention.last + OTHERWISE_REACH));
  // "X logs IP address and browser": a word of a row of data is no other reason
  const data = others.length === 0 ? [] : cuesBetween(document, 'dataCategory', sentence.first, sentence.last);
  return others.some(
    (cue) => data.length < 2 || !data.some(({ first, last }) => first <= cue.first && last >= cue.last),
  );
}

/** What speaks against a name that is also a common word. */
function asWord(
  document: PolicyText,
  mention: Organisation,
  sentence: Sentence,
  expected: boolean,
  alone: boolean,
): number {
  let doubt = expected ? 0 : 2;
  // a capital letter because it opens the sentence, or because it is German
  const cell = document.blocks[sentence.block]?.role === 'cell';
  if (!alone && !cell && (mention.first === sentence.first || document.language === 'de')) doubt += 2;
  return doubt;
}

/** Whether the sentence that introduces the list speaks of sharing. */
function introShares(document: PolicyText, sentence: Sentence): boolean {
  const intro = document.sentences[sentence.intro];
  return intro !== undefined && says(document, 'shareWord', intro);
}
