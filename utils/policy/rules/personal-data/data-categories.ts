import { claim } from '../../claims.ts';
import { isLabelled } from '../../contexts/labels.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, isTold, type PolicyText, says } from '../../policy-text.ts';
import { coverOf } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';
import { bestCues, wordsOf } from '../best-cues.ts';
import { isTitle } from '../is-title.ts';
import { isChannel } from './channels.ts';
import { endsAsData } from './data-words.ts';
import { isOwnValue } from './own-value.ts';

const DATA = subjects('data');
/** Subjects under which a word like "address" is about what the shop holds of a customer. */
const NEAR = subjects(
  'data',
  'sources',
  'cookies',
  'purposes',
  'recipients',
  'required',
  'retention',
  'basis',
  'other',
);
/** Where nothing tells what it is about, everyday words are no data. */
const OTHER = subjects('other');
const CONTACT = subjects('contact');
const SOURCES = subjects('sources');
const PURPOSES = subjects('purposes');
const ELSEWHERE = subjects('controller', 'contact', 'dpo', 'complaint', 'rights', 'optOut');
const SECURITY = subjects('security');
/** Words that open a sentence with what is done, behind which the data follow. */
const OCCASIONS = new Set(clauses.occasions);
const CONDITIONS = new Set(clauses.conditions);
/** Tokens within which the condition stands. */
const LEAD = 5;
const POSSESSIVES = new Set(clauses.possessives);
/** Most tokens of a phrase before the word it holds. */
const LONGEST = 4;
/** Words for data at the end of the sentence before a list. */
const INTRODUCED = new Set(clauses.introduced);
const ENOUGH = 2;

/**
 * The kinds of personal data a text says it collects, each once, at its clearest place; not what the row of a cookie
 * says that it is for, "Products you have looked at".
 */
export function readDataCategories(document: PolicyText, before: readonly Claim[]): Claim[] {
  const { tokens } = document;
  const inRow = coverOf(before.filter(({ kind }) => kind === 'cookie'));
  return bestCues(document, 'dataCategory', ENOUGH, (cue, sentence) =>
    inRow(sentence.start, sentence.end) ? 0 : judge(document, cue, sentence),
  ).map(({ key, cue, score, polarity, modality }) => {
    const value = { category: key, text: wordsOf(document, cue) };
    const start = tokens.start[cue.first] ?? 0;
    return claim(document, { kind: 'data.category', value }, start, tokens.end[cue.last] ?? 0, {
      rule: `data.${key}`,
      confidence: score >= 3 ? 'sure' : 'likely',
      polarity,
      modality,
    });
  });
}

/** "your name", "deinen Namen", "nimesi". */
function isYours(document: PolicyText, first: number, last: number): boolean {
  if (document.language === 'fi') return wordAt(document, last).endsWith('si');
  return POSSESSIVES.has(wordAt(document, first - 1));
}

function isOccasion(document: PolicyText, sentence: Sentence, { first, key, last }: Cue): boolean {
  // "When you place an order we need your name"
  const clause = CONDITIONS.has(wordAt(document, sentence.first)) && first - sentence.first <= LEAD;
  if (clause && key === 'purchase-history' && hasCueBetween(document, 'dataCategory', last + 1, sentence.last))
    return true;
  const opens = [first - 1, first - 2].some((t) => t === sentence.first && OCCASIONS.has(wordAt(document, t)));
  return opens && hasCueBetween(document, 'collectWord', last + 1, sentence.last);
}

/** Whether the sentence before a list ends with the word for data: "For this we use the following data:". */
function introducesData(document: PolicyText, { intro }: Sentence): boolean {
  const sentence = document.sentences[intro];
  if (sentence === undefined || document.text[sentence.end - 1] !== ':') return false;
  return INTRODUCED.has(wordAt(document, sentence.last - 2));
}

/** Whether the section of a list is about data, whatever the label of its item says. */
function isInData({ blocks, sections }: PolicyText, { block }: Sentence): boolean {
  const section = sections[blocks[block]?.section ?? 0];
  return section !== undefined && isAbout(section, DATA, 2);
}

/** "to process your order": a longer word of purpose holds the one of data. */
function isWithin(document: PolicyText, { first, last }: Cue): boolean {
  return cuesBetween(document, 'purpose', first - LONGEST, first + 1).some(
    (cue) => cue.key !== 'none' && cue.first <= first && cue.last >= last && cue.last - cue.first > last - first,
  );
}

/** Whether a sentence tells how data are protected. */
function protects(document: PolicyText, sentence: Sentence): boolean {
  const told = cuesBetween(document, 'section', sentence.first, sentence.last).some(({ key }) => key === 'security');
  return told || isAbout(sentence, SECURITY);
}

function judge(document: PolicyText, cue: Cue, sentence: Sentence): number {
  const role = document.blocks[sentence.block]?.role;
  // a heading names what is told below it, a label whose value follows is the shop's own
  if (isTitle(document, sentence) || isOwnValue(document, cue)) return 0;
  // "protected by user names and passwords"
  if (cue.key === 'account' && protects(document, sentence)) return 0;
  if (
    isChannel(document, cue, sentence) ||
    (!(role === 'li' && isInData(document, sentence)) && isWithin(document, cue))
  )
    return 0;
  // "by a name, an identification number, location data …": what the law calls personal data
  if (says(document, 'definitionWord', sentence)) return 0;
  // "for an order we need your address": the order is the occasion
  if (cue.weak && (isAbout(sentence, OTHER, 1) || isOccasion(document, sentence, cue))) return 0;
  const labelled = role === 'para' && isLabelled(document.text.slice(sentence.start, sentence.end));
  const introduced = role === 'li' && introducesData(document, sentence);
  const listed = introduced || ((role === 'li' || labelled) && !cue.weak && isInData(document, sentence));
  const main = listed || isAbout(sentence, DATA, cue.weak ? 1 : 2);
  let score = main ? 2 : isAbout(sentence, NEAR) ? 1 : 0;
  // "Contact details: name, address" in a list of data is about neither who to turn to nor where
  if (isAbout(sentence, ELSEWHERE, 1) && !(listed && isAbout(sentence, CONTACT, 1))) score -= 2;
  if (main && role === 'li') score += 1;
  // the column of the purposes tells what for
  if (role === 'cell' && isAbout(sentence, PURPOSES, 1)) score -= 1;
  // "Kaufdaten" says that they are data as "purchase data" does; "Yhteystiedot" are the shop's as well
  const dataWord = cue.key !== 'contact' && endsAsData(wordAt(document, cue.last));
  if (dataWord || isTold(document, 'collectWord', sentence)) score += 1;
  // "creditworthiness is obtained from …"
  else if (isAbout(sentence, SOURCES, 1) && says(document, 'sourceWord', sentence)) score += 1;
  // what is handed on is held
  else if (!cue.weak && says(document, 'shareVerb', sentence)) score += 1;
  // several kinds side by side are an enumeration of data, the more so of what is "yours"; "we use your address to …"
  const beside = new Set<string>();
  let yours = false;
  for (const { key, first, last, weak } of cuesBetween(document, 'dataCategory', sentence.first, sentence.last)) {
    beside.add(key);
    yours ||= !weak && isYours(document, first, last);
  }
  const used = isYours(document, cue.first, cue.last) && says(document, 'purposeWord', sentence);
  if (!cue.weak && ((yours && beside.size > 1) || used)) score += 1;
  // "orders", "messages": things of business that are data only where data are listed
  if (cue.weak && !main) score -= 1;
  return score + (beside.size > 2 ? 1 : beside.size > 1 ? 0.5 : 0);
}
