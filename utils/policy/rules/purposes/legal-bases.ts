import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import type { Claim } from '../../model.ts';
import { cuesBetween, isTold, type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';
import { bareLetters, citedPoints } from './cited-points.ts';
import { deniesSharing, isAside } from './ground-aside.ts';
import { isGroundOf } from './ground-of.ts';
import { isUponCondition } from './purpose-asides.ts';

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
  if (isUponCondition(document, sentence)) return;
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
  return [1, 2, 3, 4].some((back) => CONDITIONS.has(wordAt(document, first - back)));
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
