import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import type { Claim, Confidence, Polarity, RightArticle } from '../../model.ts';
import { cuesBetween, hasCueBetween, isTold, type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';
import { citedRights, citesArticle } from './cited-rights.ts';
import {
  claimsRight,
  endOfAct,
  isLabel,
  isObjectOfRight,
  isOtherwise,
  isPair,
  isRow,
  isShortLine,
  isToMachines,
  namesAuthority,
  namesData,
} from './right-words.ts';
import { generalWay, wayIn } from './ways-of-asking.ts';

const RIGHTS = subjects('rights', 'complaint');
const RETENTION = subjects('retention');
const CONDITIONS = new Set(clauses.conditions);
const ITEMS = new Set(['li', 'dt', 'dd', 'cell']);
/** Rights whose single words are also used of much else, even beside a word of right. */
const AMBIGUOUS = new Set(['15', '17', '20']);

/** A place that grants a right, and how sure it is to. */
export interface Witness {
  cue: Cue;
  sentence: Sentence;
  score: number;
}

/**
 * The rights a text grants, with the way it says to use them. A word that is also used otherwise ("delete", "access")
 * counts only beside a word of right, in a list of rights, or in a row of several.
 */
export function readRights(document: PolicyText): Claim[] {
  const best = new Map<string, Witness>();
  for (const cue of document.cues.all('right')) {
    const sentence = sentenceAt(document, cue.first);
    if (sentence === undefined) continue;
    // "kept until you withdraw your consent" tells how long
    if (cue.key === '7(3)' && isTerm(document, cue)) continue;
    const score = judge(document, cue, sentence);
    if (score > (best.get(cue.key)?.score ?? 1)) best.set(cue.key, { cue, sentence, score });
  }
  if (!best.has('77')) witnessedByAuthority(document, best);
  for (const cited of citedRights(document)) if (!best.has(cited.cue.key)) best.set(cited.cue.key, cited);
  const general = generalWay(document);
  const claims: Claim[] = [];
  for (const [article, { cue, sentence, score }] of best) {
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    const how = wayIn(document, sentence.first, sentence.last) ?? general;
    const body = { kind: 'right', value: { article: article as RightArticle, how } } as const;
    const polarity = polarityOf(document, sentence, cue);
    claims.push(
      claim(document, body, start, end, { rule: `right.${article}`, confidence: confidenceOf(score), polarity }),
    );
  }
  return claims;
}

function isTerm(document: PolicyText, { first, last }: Cue): boolean {
  return cuesBetween(document, 'criterion', Math.max(0, first - 3), last + 1).some(
    ({ key, last: end }) => key === 'until-withdrawal' && end >= first,
  );
}

/** A named authority in the sections about rights is there to be complained to, however the sentence words it. */
function witnessedByAuthority(document: PolicyText, best: Map<string, Witness>): void {
  for (const cue of document.cues.all('authority')) {
    const sentence = sentenceAt(document, cue.first);
    if (cue.key === 'unnamed' || sentence === undefined || !isAbout(sentence, RIGHTS)) continue;
    best.set('77', { cue: { ...cue, key: '77' }, sentence, score: 3 });
    return;
  }
}

const confidenceOf = (score: number): Confidence => (score >= 5 ? 'sure' : score >= 3 ? 'likely' : 'weak');

/** Article 22 is worded as a negation, and a complaint follows one ("if we do not agree"); the other rights may be denied. */
function polarityOf(document: PolicyText, sentence: Sentence, cue: Cue): Polarity {
  if (cue.key === '22' || cue.key === '77') return 'affirmed';
  const { polarity } = stance(document, { ...sentence, last: endOfAct(document, cue, sentence) }, cue.first, cue.last);
  const denies = polarity === 'denied' && hasCueBetween(document, 'rightWord', sentence.first, cue.first + 1);
  return denies && sentence.last - sentence.first < 30 ? 'denied' : 'affirmed';
}

/**
 * How sure a place is to grant a right, 0 for not at all. Words that name a right speak for themselves; those of every
 * day ("as a file", "delete your data") need a right word, a section on rights, a row of rights or the article's number.
 */
function judge(document: PolicyText, cue: Cue, sentence: Sentence): number {
  const role = document.blocks[sentence.block]?.role ?? 'para';
  // "until you withdraw" in the column of the periods is a period
  if (role === 'cell' && isAbout(sentence, RETENTION, 1)) return 0;
  // "Transfer of data to third countries" is what the shop does
  if (cue.key === '20' && cue.weak && says(document, 'transferWord', sentence)) return 0;
  if (cue.key === '21' && isToMachines(document, cue, sentence)) return 0;
  const inRights = isAbout(sentence, RIGHTS);
  const beside = isTold(document, 'rightWord', sentence);
  const listed =
    ITEMS.has(role) ||
    role.startsWith('heading') ||
    isShortLine(document, sentence) ||
    isLabel(document, cue, sentence);
  const several = isRow(document, cue, sentence);
  const cited = citesArticle(document, cue);
  // "Klagomål … till Integritetsskyddsmyndigheten": the authority tells what the complaint is
  const names = !cue.weak || (cue.key === '77' && namesAuthority(document, cue, sentence));
  const named = claimsRight(document, sentence);
  // "delete your data": the word and what it is done to
  const phrase = cue.last > cue.first || (inRights && namesData(document, cue, sentence));
  if (!inRights && says(document, 'ownRight', sentence)) return 0;
  if (!names && !cited) {
    if (isOtherwise(document, cue, sentence, inRights)) return 0;
    // "we do not have to delete data that …" grants nothing
    if (!beside && stance(document, sentence, cue.first, cue.last).polarity === 'denied') return 0;
    const placed = inRights && (beside || listed || several || phrase || isPair(document, cue, sentence));
    const plain = several || phrase || !AMBIGUOUS.has(cue.key) || isObjectOfRight(document, cue, sentence);
    if (!placed && !(named && plain) && !(beside && (several || cue.key === '7(3)'))) return 0;
  }
  // "if you have objected under Article 21": the condition of another right
  const condition = (names || cited) && CONDITIONS.has(wordAt(document, sentence.first));
  let score = condition ? -0.5 : cited ? 2 : 0;
  if (names) score += 3;
  else if (phrase) score += 2;
  else if (named) score += 1.5;
  if (inRights) score += 1.5;
  if (beside) score += 1.5;
  if (several) score += 0.5;
  if (listed && inRights && !condition) score += 1;
  // a strong word of another subject, "no erasure is possible": a denial is the weaker witness
  if (cue.key !== '22' && stance(document, sentence, cue.first, cue.last).polarity !== 'affirmed') score -= 1.5;
  if (cue.key === '22' && !inRights && !beside) score -= 2;
  return score;
}
