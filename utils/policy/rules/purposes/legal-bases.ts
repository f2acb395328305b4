import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import type { Claim } from '../../model.ts';
import { cuesBetween, isTold, type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { wordAt } from '../../words/token-text.ts';
import { NUMBER, WORD } from '../../words/tokenise.ts';
import { deniesSharing, isAside } from './ground-aside.ts';
import { isGroundOf } from './ground-of.ts';

const BASIS = subjects('basis');
const CONDITIONS = new Set(clauses.conditions);
/** How far before a word a longer cue that holds it may begin, in tokens. */
const LONGEST = 8;

/**
 * The grounds of Article 6(1) a text relies on, by article or in words; a ground that is none ("use of the site") has
 * `article: null` and its words.
 */
export function readLegalBases(document: PolicyText): Claim[] {
  const found = new Map<string, { claim: Claim; rank: number }>();
  const keep = (key: string, made: Claim, rank: number): void => {
    if (rank > (found.get(key)?.rank ?? 0)) found.set(key, { claim: made, rank });
  };
  const six = document.tokens.vocabulary.indexOf('6');
  for (let t = 0; six >= 0 && t < document.tokens.count; t++) {
    const sentence = document.tokens.word[t] === six ? sentenceAt(document, t) : undefined;
    if (sentence === undefined) continue;
    for (const cited of citedPoints(document, sentence, t)) {
      const [start, end] = sentenceSpan(document, sentence, cited.first, cited.last);
      const made = claim(document, { kind: 'legalBasis', value: { article: cited.article } }, start, end, {
        rule: 'basis.article',
      });
      keep(cited.article, made, 4);
    }
  }
  if (six >= 0) {
    for (const { sentence, at, article } of bareLetters(document)) {
      const [start, end] = sentenceSpan(document, sentence, at, at);
      keep(
        article,
        claim(document, { kind: 'legalBasis', value: { article } }, start, end, { rule: 'basis.letter' }),
        1,
      );
    }
  }
  for (const cue of document.cues.all('basis')) {
    const sentence = document.sentences[document.sentenceOf[cue.first] ?? -1];
    if (sentence !== undefined) readCue(document, cue, sentence, keep);
  }
  return [...found.values()].map((entry) => entry.claim);
}

function readCue(
  document: PolicyText,
  cue: Cue,
  sentence: Sentence,
  keep: (key: string, made: Claim, rank: number) => void,
): void {
  const spoken = isTold(document, 'basisWord', sentence);
  const inSection = isAbout(sentence, BASIS, 2);
  if (cue.key === 'relationship' || (cue.key === 'none' && !spoken)) return;
  // "without them we cannot fulfil the contract"
  if (cue.weak && cue.key === '6(1)(b)' && needs(document, sentence)) return;
  // "contractual" in "standard contractual clauses"
  if (cue.weak && holds(document, 'mechanism', cue)) return;
  // "contractual obligations like those of the standard clauses": a contract with whoever receives
  if (cue.key === '6(1)(b)' && cue.weak && says(document, 'mechanism', sentence)) return;
  // "we do not hand them on, except with your consent": what for, not why at all
  if (cue.key === '6(1)(a)' && !spoken && !inSection && deniesSharing(document, sentence)) return;
  // "if we are required by law to do so"
  if (cue.key === '6(1)(c)' && !inSection && isCondition(document, cue)) return;
  if (cue.weak && !inSection && !isGroundOf(document, cue, sentence) && !isAside(document, cue, sentence)) {
    if (!isHeading(document, cue) || !document.cues.all('basis').some((one) => !one.weak && isHeading(document, one)))
      return;
  }
  const { polarity, modality } = stance(document, sentence, cue.first, cue.last);
  if (polarity !== 'affirmed' || isDeniedBehind(document, cue, sentence)) return;
  const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
  const { tokens, text } = document;
  const value =
    cue.key === 'none'
      ? { article: null, text: text.slice(tokens.start[cue.first] ?? 0, tokens.end[cue.last] ?? 0) }
      : { article: cue.key };
  if (cue.key === 'none' && !isEnumerated(document, cue, sentence)) return;
  // a weak word is here only where bases are spoken of
  const rank = Math.max(1, (cue.weak ? 0 : 1) + (spoken ? 1 : 0) + (inSection ? 1 : 0));
  keep(
    cue.key === 'none' ? `none|${value.text?.toLowerCase()}` : cue.key,
    claim(document, { kind: 'legalBasis', value }, start, end, {
      rule: `basis.${cue.key}`,
      confidence: rank >= 2 ? 'sure' : 'likely',
      modality,
    }),
    rank,
  );
}

/** Whether data are said to be needed for the contract. */
const needs = (document: PolicyText, { first, last }: Sentence): boolean =>
  cuesBetween(document, 'requiredWord', first, last).some(({ key }) => key === 'contract');

/** "Legitimate interest: we do not rely on legitimate interests": the label of a denial. */
function isDeniedBehind(document: PolicyText, { key, last }: Cue, sentence: Sentence): boolean {
  const { text, tokens } = document;
  if (text[tokens.end[last] ?? 0] !== ':') return false;
  return cuesBetween(document, 'basis', last + 1, sentence.last).some(
    (other) => other.key === key && stance(document, sentence, other.first, other.last).polarity !== 'affirmed',
  );
}

/** Whether a condition stands right before a ground. */
function isCondition(document: PolicyText, { first }: Cue): boolean {
  return [1, 2, 3].some((back) => CONDITIONS.has(wordAt(document, first - back)));
}

/** Whether a longer cue of a list holds a word. */
function holds(document: PolicyText, list: string, { first, last }: Cue): boolean {
  return cuesBetween(document, list, first - LONGEST, last + 1).some((cue) => cue.first <= first && cue.last >= last);
}

/** "Consent" as a heading of its own, to which a heading such as "Legal obligation" gives its meaning. */
function isHeading({ blocks, tokens, sections, sentences, sentenceOf }: PolicyText, { first, last }: Cue): boolean {
  const at = sentences[sentenceOf[first] ?? -1]?.block ?? -1;
  const block = blocks[at];
  if (block === undefined || sections[block.section]?.first !== at) return false;
  return tokens.start[first] === block.start && tokens.end[last] === block.end;
}

/** A ground that is none is told as one only in a row of grounds. */
function isEnumerated(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  return cuesBetween(document, 'basis', sentence.first, sentence.last).some(
    (other) => other.key !== 'none' && Math.abs(other.first - cue.first) < 14,
  );
}

/** A point in parentheses, without its article. */
const POINT = /\((?:Buchstabe|Buchst\.|lit\.|point|led|alakohta|kohta) ([a-f])\)/g;
const LETTERS = 'abcdef';
const LETTER = /^[a-zåäö]$/;
/** Words between two points of one article. */
const BETWEEN_POINTS = new Set(
  'and or und oder och eller ja tai sekä samt sowie lit buchst buchstabe buchstaben point points letter led leden bokstav alakohta alakohdan alakohdat alakohtaan kohta kohdan'.split(
    ' ',
  ),
);

/** "(Buchstabe b)": a point of the article named before, in parentheses of its own. */
function bareLetters(document: PolicyText): { sentence: Sentence; at: number; article: string }[] {
  const { text, tokens } = document;
  return [...text.matchAll(POINT)].flatMap(({ index, 1: letter = '' }) => {
    const at = tokenAt(tokens, index + 1);
    const sentence = sentenceAt(document, at);
    return sentence === undefined ? [] : [{ sentence, at, article: `6(1)(${letter})` }];
  });
}

/** What a 6 cites: `Art. 6 Abs. 1 lit. f`, `6(1)(b)`, `artikel 6.1 f`, `6 artiklan 1 kohdan b alakohta`, `Article 6 (1) (a)`. */
function citedPoints(
  document: PolicyText,
  sentence: Sentence,
  t: number,
): { article: string; first: number; last: number }[] {
  const { tokens } = document;
  const word = (t: number): string => (t < sentence.last ? (tokens.vocabulary[tokens.word[t] ?? 0] ?? '') : '');
  const points: { article: string; first: number; last: number }[] = [];
  const announced =
    [word(t - 1), word(t - 2)].some((w) => w.startsWith('art')) || word(t + 1).startsWith('art') || word(t + 1) === '(';
  if (!announced) return points;
  let one = -1;
  for (let i = t + 1; i < t + 14 && i < sentence.last; i++) {
    const text = word(i);
    if (one < 0) {
      if (text === '1') one = i;
      else if (tokens.kind[i] === NUMBER) break;
      continue;
    }
    if (tokens.kind[i] === NUMBER && text !== '1') break;
    // behind a point only further points follow, not the law ("DSGVO") and what comes after it
    if (points.length > 0 && tokens.kind[i] === WORD && text.length > 1 && !BETWEEN_POINTS.has(text)) break;
    // "d.h.", "e.g."
    if (text.length === 1 && word(i + 1) === '.' && LETTER.test(word(i + 2))) break;
    if (tokens.kind[i] === WORD && text.length === 1 && LETTERS.includes(text)) {
      points.push({ article: `6(1)(${text})`, first: t, last: i });
      // "lit. a and f": more letters may follow a connective
      if (![',', 'and', 'und', 'och', 'ja', 'or', 'oder', '/', ')'].includes(word(i + 1))) break;
    }
  }
  return points;
}
