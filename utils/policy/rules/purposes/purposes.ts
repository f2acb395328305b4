import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import { durationsBetween } from '../../durations/duration-index.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, isTold, type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';
import { bestCues, wordsOf } from '../best-cues.ts';
import { closesAsData, endsAsData, opensDataWord } from '../personal-data/data-words.ts';
import { announcesData, isDataRow, isInRow, listsData } from './data-rows.ts';
import { isAfter, isAmongRoles, isGroundItself, isUponCondition } from './purpose-asides.ts';
import { isHead } from './purpose-heads.ts';

const PURPOSES = subjects('purposes');
const RECIPIENTS = subjects('recipients');
const CHANGES = subjects('changes');
const NEAR = subjects('purposes', 'basis', 'cookies', 'other');
const OTHER = subjects('other');
const ELSEWHERE = subjects('rights', 'complaint', 'security', 'controller', 'dpo', 'transfers');
const BASIS = subjects('basis');
const DATA = subjects('data');
const OURSELVES = new Set(clauses.ourselves);
const ASKS = new Set(clauses.asks);
const JOINS = new Set(clauses.joins);
const RETENTION = subjects('retention');
/** Purposes whose words also name what is kept, and how near the word of purpose then stands, in tokens. */
const KEPT = new Set(['order', 'customer-relationship', 'customer-service', 'marketing', 'payment']);
const LEAD = 4;
/** What is also a way to ask for something. */
const WAYS = new Set(['customer-service', 'communication']);
const ENOUGH = 1.5;
/** How far behind a purpose the word for it may stand, in tokens. */
const BEHIND = 6;

/** What a text says it uses data for, each purpose once, at its clearest place. */
export function readPurposes(document: PolicyText): Claim[] {
  return bestCues(document, 'purpose', ENOUGH, (cue, sentence) => judge(document, cue, sentence)).map(
    ({ key, cue, sentence, score, polarity, modality }) => {
      const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
      const value = { purpose: key, text: wordsOf(document, cue) };
      return claim(document, { kind: 'purpose', value }, start, end, {
        rule: `purpose.${key}`,
        confidence: score >= 3 ? 'sure' : score >= 2 ? 'likely' : 'weak',
        polarity,
        modality,
      });
    },
  );
}

/** "order history" is a kind of data, not a purpose; a word that can be both is what its place says. */
function isData(document: PolicyText, cue: Cue, amongPurposes: boolean): boolean {
  const { first, last } = cue;
  if (endsAsData(wordAt(document, last)) || opensDataWord(document, cue)) return true;
  const [data] = cuesBetween(document, 'dataCategory', first, last + 1);
  if (data === undefined || data.key === 'none') return false;
  const [longer, wider] = [data.last - data.first, last - first];
  if (longer !== wider || !amongPurposes) return longer >= wider;
  // "we need your name, address and payment card": one of a row of data
  const sentence = sentenceAt(document, first);
  return sentence !== undefined && isDataRow(document, sentence);
}

/** Whether the sentence names a basis for it; an interest is named before what it is in, and no ground is the purpose itself. */
function isGround(document: PolicyText, { first, last }: Cue, sentence: Sentence): boolean {
  return cuesBetween(document, 'basis', sentence.first, sentence.last).some((basis) =>
    basis.key === '6(1)(f)' ? basis.first < first : basis.last < first || basis.first > last,
  );
}

/** Whether a sentence says what we do; the Finnish verb says so by its ending. */
function isOurs(document: PolicyText, { first, last }: Sentence): boolean {
  // "How we protect your data" in a list of what a text tells
  if (ASKS.has(wordAt(document, first))) return false;
  for (let t = first; t < last; t++) {
    const word = wordAt(document, t);
    if (OURSELVES.has(word) || (document.language === 'fi' && word.length > 5 && word.endsWith('mme'))) return true;
  }
  return false;
}

/** "To process your payment you choose …": the sentence opens with what something is done for. */
function opensWithAim(document: PolicyText, { first, last }: Sentence, cue: Cue): boolean {
  if (document.language !== 'en' || wordAt(document, first) !== 'to') return false;
  for (let t = first; t < Math.min(last, cue.first); t++) if (wordAt(document, t) === ',') return false;
  return true;
}

/** Whether a word of purpose stands right before a cue. */
function isLed(document: PolicyText, { first }: Cue): boolean {
  return (
    hasCueBetween(document, 'purposeWord', first - LEAD, first) ||
    hasCueBetween(document, 'purposeBehind', first, first + LEAD)
  );
}

/** Whether a sentence tells how long a thing is kept, and not what is done "and deleted" behind it. */
function tellsPeriod(document: PolicyText, { first, last }: Sentence, cue: Cue): boolean {
  const keeps = cuesBetween(document, 'keepWord', first, last);
  if (keeps.length === 0 || durationsBetween(document, first, last).length === 0) return false;
  return !keeps.some((keep) => keep.first > cue.last && JOINS.has(wordAt(document, keep.first - 1)));
}

function judge(document: PolicyText, cue: Cue, sentence: Sentence): number {
  const role = document.blocks[sentence.block]?.role;
  // a heading is a purpose when it is worded as one, "To handle your orders", a ground is given below it, or it says
  // upon what data are used, "When you order"
  if (role?.startsWith('heading'))
    return says(document, 'purposeWord', sentence) || isHead(document, sentence) ? ENOUGH : 0;
  if (isHead(document, sentence)) return ENOUGH;
  // "we inform you about the processing": what the notice is for
  if (cue.key === 'communication' && says(document, 'noticeWord', sentence)) return 0;
  // "by the payment provider": somebody, not what for
  if (!isAbout(sentence, PURPOSES, 2) && hasCueBetween(document, 'bodyWord', cue.first, cue.last + 1)) return 0;
  // "to reflect changes in the law": what the notice is changed for
  if (isAbout(sentence, CHANGES, 1) && says(document, 'changeWord', sentence)) return 0;
  if (isUponCondition(document, sentence)) return 0;
  // the column of the legal bases names grounds, not purposes
  if (role === 'cell' && isAbout(sentence, BASIS, 1)) return 0;
  const main = isAbout(sentence, PURPOSES, 2);
  let score = main ? 2 : isAbout(sentence, NEAR) ? 1 : 0;
  if (main && (role === 'li' || role === 'cell')) score += 1;
  const ofData = isAbout(sentence, DATA, 1);
  const behind = hasCueBetween(document, 'purposeBehind', cue.last, Math.min(sentence.last, cue.last + BEHIND));
  // "we process the following: name, address, letters to our customer service, …"
  if (!behind && sentence.intro < 0 && isAbout(sentence, DATA) && isInRow(document, cue, sentence)) return 0;
  // "for marketing purposes", "tilauksen käsittelemiseksi": the word for the purpose follows
  const spoken =
    opensWithAim(document, sentence, cue) ||
    hasCueBetween(document, 'purposeWord', sentence.first, cue.first) ||
    (!(ofData && role === 'li' && listsData(document, sentence)) && behind) ||
    (sentence.intro >= 0 &&
      !(ofData && (listsData(document, sentence) || announcesData(document, sentence))) &&
      isTold(document, 'purposeWord', sentence));
  // "account data as long as the account exists, to meet our duties": what is kept is no purpose
  if (KEPT.has(cue.key) && isAbout(sentence, RETENTION, 1) && !isLed(document, cue)) return 0;
  // "without your address we cannot deliver": whether data must be given
  if (cue.key === 'order' && !isLed(document, cue) && !main && says(document, 'requiredWord', sentence)) return 0;
  // "after your purchase we ask you", "we rely on the contract of purchase": when, and why at all
  if (cue.key === 'order' && (isAfter(document, cue) || isGroundItself(document, cue, sentence))) return 0;
  // "if your enquiry leads to no order we delete it after a year"
  if (KEPT.has(cue.key) && !spoken && tellsPeriod(document, sentence, cue)) return 0;
  // "processors who help us with transport, payment, marketing and IT": what they do
  if (isAbout(sentence, RECIPIENTS, 1) && !isLed(document, cue) && isAmongRoles(document, cue, sentence)) return 0;
  if (spoken) score += 1.5;
  // "our legitimate interest in improving the shop", "we bill you (Article 6(1)(b))": what a basis is given for
  else if (!isAbout(sentence, RETENTION, 1) && isGround(document, cue, sentence)) score += 1.5;
  // "We email you about new releases" below "Our mailing list"
  else if (isAbout(sentence, OTHER, 1) && isOurs(document, sentence)) score += 0.5;
  if (role === 'li' && !main && closesAsData(document, sentence)) return 0;
  // "we handle orders because of our contract" below "Legal basis"
  const among = main || spoken || (isAbout(sentence, BASIS, 1) && isOurs(document, sentence));
  if ((cue.weak && !main) || isData(document, cue, among && !ofData)) return 0;
  // "you have the right to object by writing to our customer service"
  if (WAYS.has(cue.key) && says(document, 'right', sentence) && says(document, 'rightWord', sentence)) return 0;
  // "the right to erasure does not hold where processing is needed:" above a list of such cases
  const intro = document.sentences[sentence.intro];
  if (role === 'li' && intro !== undefined && says(document, 'right', intro) && says(document, 'negation', intro))
    return 0;
  // "neither required by law nor by contract": whether data must be given
  if (cue.key === 'legal' && says(document, 'requiredWord', sentence) && !says(document, 'shareVerb', sentence))
    return 0;
  // "Legal basis: legal obligation" names the ground alone
  if (
    cue.key === 'legal' &&
    !spoken &&
    isAbout(sentence, BASIS, 1) &&
    cuesBetween(document, 'basis', cue.first - LEAD, cue.last + 1).some(({ last }) => last >= cue.first)
  )
    return 0;
  if (isAbout(sentence, ELSEWHERE, 1)) score -= 1;
  return score;
}
