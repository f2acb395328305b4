import { claim, sentenceSpan } from '../claims.ts';
import clauses from '../data/clauses.json' with { type: 'json' };
import type { Claim, Confidence, Polarity, RightArticle } from '../model.ts';
import type { Cue } from '../phrase-trie.ts';
import { stance } from '../polarity.ts';
import { cuesBetween, hasCueBetween, isTold, type PolicyText, says, sentenceAt } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { isAbout, subjects } from '../subjects.ts';
import { wordAt } from '../token-text.ts';
import { NUMBER } from '../tokenise.ts';
import { generalWay, wayIn } from './ways-of-asking.ts';

const RIGHTS = subjects('rights', 'complaint');
const RETENTION = subjects('retention');
const RIGHTS_WORD = /^(?:rights|rechte|rättighet|oikeu)/;
const POSSESSIVES = new Set(clauses.possessives);
const CONDITIONS = new Set(clauses.conditions);
const ITEMS = new Set(['li', 'dt', 'dd', 'cell']);
/** Rights whose single words are also used of much else, even beside a word of right. */
const AMBIGUOUS = new Set(['15', '17', '20']);
/** Rights to something that is done with data. */
const OF_DATA = new Set(['15', '16', '17', '20']);
/** Longest line on a card, in characters, and fewest lines of cards. */
const SHORT_LINE = 40;
const CARDS = 4;
/** Tokens before a word in which it is what a right is to. */
const OBJECT_REACH = 12;
/** Tokens between "object to" and the automated decisions it is to. */
const MACHINES_REACH = 13;

interface Witness {
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
  const { polarity } = stance(document, sentence, cue.first, cue.last);
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
  if (cue.key === '21' && isToMachines(document, cue, sentence)) return 0;
  const inRights = isAbout(sentence, RIGHTS);
  const beside = isTold(document, 'rightWord', sentence);
  const listed = ITEMS.has(role) || role.startsWith('heading') || isShortLine(document, sentence);
  const several = isRow(document, cue, sentence);
  const cited = citesArticle(document, cue);
  // "Klagomål … till Integritetsskyddsmyndigheten": the authority tells what the complaint is
  const names = !cue.weak || (cue.key === '77' && namesAuthority(document, cue, sentence));
  const named = claimsRight(document, sentence);
  const phrase = cue.last > cue.first;
  if (!inRights && says(document, 'ownRight', sentence)) return 0;
  if (!names && !cited) {
    if (isOtherwise(document, cue, sentence, inRights)) return 0;
    const placed = inRights && (beside || listed || several || phrase);
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

/** A line of a few words between others: "Access", "Correct", "Delete" on cards below "Your rights". */
function isShortLine({ text, blocks }: PolicyText, { start, end, block }: Sentence): boolean {
  const whole = blocks[block];
  if (whole === undefined || whole.role !== 'para' || end - start > SHORT_LINE) return false;
  const before = start === whole.start || text[start - 1] === '\n';
  return before && text[end] === '\n' && whole.text.split('\n', CARDS).length >= CARDS;
}

/** An authority beside the word; that somebody is called "the supervisory authority" grants nothing by itself. */
const namesAuthority = (document: PolicyText, cue: Cue, { first, last }: Sentence): boolean =>
  cuesBetween(document, 'authority', first, last).some((named) => named.key !== 'unnamed' || named.first !== cue.first);

/** Whether a sentence, or the one before its list, speaks of a right or a request, and not merely of what one can do. */
function claimsRight(document: PolicyText, sentence: Sentence): boolean {
  const intro = document.sentences[sentence.intro];
  return (
    hasRightWord(document, sentence.first, sentence.last) ||
    (intro !== undefined && hasRightWord(document, intro.first, intro.last))
  );
}

const hasRightWord = (document: PolicyText, first: number, last: number): boolean =>
  // "how you can use your rights" grants none
  cuesBetween(document, 'rightWord', first, last).some(
    ({ key, first: at }) =>
      key === 'right' && !(POSSESSIVES.has(wordAt(document, at - 1)) && RIGHTS_WORD.test(wordAt(document, at))),
  );

/** "request that your data be deleted": the right word stands shortly before. */
const isObjectOfRight = (document: PolicyText, { first }: Cue, sentence: Sentence): boolean =>
  hasRightWord(document, Math.max(sentence.first, first - OBJECT_REACH), first);

/** Words of every day that here speak of something else: of a purchase that is undone, of a copy of the clauses. */
function isOtherwise(document: PolicyText, cue: Cue, sentence: Sentence, inRights: boolean): boolean {
  if (cue.key === '15' && says(document, 'copyWord', sentence)) return true;
  // a receipt is copied, a price corrected: outside a section on rights the sentence has to speak of data
  if (!inRights && OF_DATA.has(cue.key))
    return !isRow(document, cue, sentence) && !isTold(document, 'soldWord', sentence);
  if (cue.key !== '7(3)' || inRights) return false;
  return !cuesBetween(document, 'basis', sentence.first, sentence.last).some(({ key }) => key === '6(1)(a)');
}

/** "object to processing based solely on automated decisions" is the right not to be subject to them. */
const isToMachines = (document: PolicyText, { first }: Cue, sentence: Sentence): boolean => {
  const last = Math.min(first + MACHINES_REACH, sentence.last);
  return (
    cuesBetween(document, 'automatedCue', first + 1, last).some(({ key }) => key === 'decision') &&
    cuesBetween(document, 'right', first + 1, last).every(({ key }) => key === '21' || key === '22')
  );
};

/** Whether other rights stand in the same sentence: "access, rectification and erasure". */
function isRow(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  const others = cuesBetween(document, 'right', sentence.first, sentence.last);
  const one = others.find(({ key }) => key !== cue.key)?.key;
  return one !== undefined && others.some(({ key }) => key !== cue.key && key !== one);
}

/** Whether the article's number stands right behind the words: "Auskunft (Art. 15 DSGVO)". */
function citesArticle(document: PolicyText, cue: Cue): boolean {
  const { tokens } = document;
  for (let t = cue.last + 1; t <= cue.last + 6 && t < tokens.count; t++) {
    if (tokens.kind[t] === NUMBER) return tokens.vocabulary[tokens.word[t] ?? 0] === cue.key.split('(', 1)[0];
  }
  return false;
}
