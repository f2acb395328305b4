import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, isTold, type PolicyText, says } from '../../policy-text.ts';
import { organisationBefore } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';
import { bestCues } from '../best-cues.ts';
import { isTitle } from '../is-title.ts';
import { closesAsData } from '../personal-data/data-words.ts';

const RECIPIENTS = subjects('recipients');
const ELSEWHERE = subjects('complaint', 'optOut', 'controller', 'dpo', 'rights');
const COOKIES = subjects('cookies');
/** Classes whose words name somebody; the others ("analytics") also name what is done. */
const BODIES = new Set([
  'collection',
  'authority',
  'accounting',
  'insurance',
  'credit',
  'successor',
  'group',
  'carrier',
]);
const ENOUGH = 2;
/** Tokens between a trade and "partners" or "providers". */
const REACH = 6;
const OF = new Set(clauses.genitives);
const FOR = new Set(clauses.occasions);

/** The classes of recipients a text names, each once. Words of a role count where data are said to go to somebody. */
export function readRecipientCategories(document: PolicyText): Claim[] {
  return bestCues(document, 'role', ENOUGH, (cue, sentence) => judge(document, cue, sentence)).map(
    ({ key, cue, sentence, score, polarity, modality }) => {
      const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
      return claim(document, { kind: 'recipient.category', value: { category: key } }, start, end, {
        rule: `recipientCategory.${key}`,
        confidence: score >= 2.5 ? 'sure' : 'likely',
        polarity,
        modality,
      });
    },
  );
}

function judge(document: PolicyText, cue: Cue, sentence: Sentence): number {
  const role = document.blocks[sentence.block]?.role;
  if (isTitle(document, sentence) || isOfData(document, cue)) return 0;
  // "payment service provider", "hosting provider": the trade says who it is
  if (cue.key === 'partner' && ofTrade(document, cue)) return 0;
  if (isOfNamed(document, cue)) return 0;
  // "to third parties for marketing purposes": what for
  if (hasCueBetween(document, 'purposeBehind', cue.first, cue.last + 2)) return 0;
  // "data on payments" below "Customers and suppliers"
  if (role === 'li' && closesAsData(document, sentence)) return 0;
  // what third parties do with their cookies names nobody
  const named = !isAbout(sentence, COOKIES, 2) || isSomebody(document, cue);
  const main = named && isAbout(sentence, RECIPIENTS, 1);
  // "delivery address" is what one gives, nobody who delivers
  if (!main && BODIES.has(cue.key) && isWithinData(document, cue)) return 0;
  let score = main ? 2 : named && isAbout(sentence, RECIPIENTS, 2) ? 1 : 0;
  if (role === 'li' && main) score += 1;
  const gets = isTold(document, 'shareVerb', sentence) && isSomebody(document, cue);
  // "the carrier gets your telephone number": who gets what
  if (isTold(document, 'shareWord', sentence) || (gets && says(document, 'dataCategory', sentence))) score += 1;
  if (gets) score += isAbout(sentence, COOKIES, 1) ? 0.5 : 1;
  if (isAbout(sentence, ELSEWHERE, 1)) score -= 1;
  return score;
}

/** Whether another class stands before the words of one, within them, or behind "of": "shipping service provider". */
const ofTrade = (document: PolicyText, { first, last }: Cue): boolean =>
  cuesBetween(document, 'role', first - 2, first).some(
    // "Hosting-Dienstleister"
    (trade) => trade.key !== 'partner' && (trade.last >= first - 1 || wordAt(document, first - 1) === '-'),
  ) ||
  (OF.has(wordAt(document, last + 1)) &&
    cuesBetween(document, 'role', last + 2, last + 3).some(({ key }) => key !== 'partner'));

/** "delivery address": a word within what is collected. */
function isOfData(document: PolicyText, { first, last }: Cue): boolean {
  return cuesBetween(document, 'dataCategory', first, last + 1).some(
    (data) => data.key !== 'none' && data.first === first && data.last > last,
  );
}

/** "Klarna for payments": what the one named before does. */
function isOfNamed(document: PolicyText, { key, first, weak }: Cue): boolean {
  if (BODIES.has(key) && !weak) return false;
  const named = organisationBefore(document, document.tokens.start[first] ?? 0);
  if (named === undefined || named.last < first - 2) return false;
  return named.last === first - 1 ? document.language === 'fi' : FOR.has(wordAt(document, first - 1));
}

/** "billing and delivery addresses": one word for data holds the other. */
const isWithinData = (document: PolicyText, { first, last }: Cue): boolean =>
  cuesBetween(document, 'dataCategory', first - REACH, last + 1).some((data) => data.last >= first);

/** Whether the words stand for somebody who receives: a body, a trade's provider or bank, or a trade beside "partners". */
function isSomebody(document: PolicyText, cue: Cue): boolean {
  const bodies = cuesBetween(document, 'bodyWord', cue.first - 1, cue.last + 2);
  return (
    (BODIES.has(cue.key) && !cue.weak) ||
    (bodies.length > 0 && !bodies.some(({ key }) => key === 'own')) ||
    cuesBetween(document, 'role', cue.first - REACH, cue.last + REACH).some((other) => other.key === 'partner')
  );
}
