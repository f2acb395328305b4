import { claim, sentenceSpan } from '../claims.ts';
import type { Claim, Confidence, RightArticle } from '../model.ts';
import type { Cue } from '../phrase-trie.ts';
import { stance } from '../polarity.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../policy-text.ts';
import { isAbout } from '../sections.ts';
import type { Sentence } from '../sentences.ts';
import { NUMBER } from '../tokenise.ts';

/** Ways that need no word of right beside them in a section about rights. */
const CLEAR_WAYS = new Set(['email', 'form', 'post', 'customer-service']);
/** Ways of exercising a right, the most exact first. */
const WAYS = ['email', 'form', 'account', 'post', 'phone', 'customer-service', 'contact'];

/**
 * The rights a text grants, with the way it says to use them. A word that is also used otherwise ("delete", "access")
 * counts only beside a word of right, or in a list of rights.
 */
export function readRights(document: PolicyText): Claim[] {
  const best = new Map<string, { cue: Cue; sentence: Sentence; score: number }>();
  for (const cue of document.cues.get('right') ?? []) {
    const sentence = document.sentences[document.sentenceOf[cue.first] ?? -1];
    if (sentence === undefined) continue;
    const score = judge(document, cue, sentence);
    if (score > (best.get(cue.key)?.score ?? 1)) best.set(cue.key, { cue, sentence, score });
  }
  if (!best.has('77')) witnessedByAuthority(document, best);
  const general = generalWay(document);
  const claims: Claim[] = [];
  for (const [article, { cue, sentence, score }] of best) {
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    const { polarity } = stanceOf(document, sentence, cue);
    claims.push(
      claim(
        document,
        {
          kind: 'right',
          value: { article: article as RightArticle, how: wayIn(document, sentence.first, sentence.last) ?? general },
        },
        start,
        end,
        { rule: `right.${article}`, confidence: confidenceOf(score), polarity },
      ),
    );
  }
  return claims;
}

/** A named authority in the sections about rights is there to be complained to, however the sentence words it. */
function witnessedByAuthority(
  document: PolicyText,
  best: Map<string, { cue: Cue; sentence: Sentence; score: number }>,
): void {
  for (const cue of document.cues.get('authority') ?? []) {
    const sentence = document.sentences[document.sentenceOf[cue.first] ?? -1];
    if (cue.key === 'unnamed' || sentence === undefined || !isAbout(document, sentence.block, ['rights', 'complaint']))
      continue;
    best.set('77', { cue: { ...cue, key: '77' }, sentence, score: 3 });
    return;
  }
}

const confidenceOf = (score: number): Confidence => (score >= 5 ? 'sure' : score >= 3 ? 'likely' : 'weak');

/** Article 22 is worded as a negation; the other rights may be denied. */
function stanceOf(document: PolicyText, sentence: Sentence, cue: Cue): { polarity: Claim['polarity'] } {
  if (cue.key === '22') return { polarity: 'affirmed' };
  const { polarity } = stance(document, sentence, cue.first, cue.last);
  const denies = polarity === 'denied' && hasCueBetween(document, 'rightWord', sentence.first, cue.first + 1);
  return { polarity: denies && sentence.last - sentence.first < 30 ? 'denied' : 'affirmed' };
}

function judge(document: PolicyText, cue: Cue, sentence: Sentence): number {
  const inRights = isAbout(document, sentence.block, ['rights', 'complaint']);
  const beside = hasCueBetween(document, 'rightWord', sentence.first, sentence.last);
  const block = document.blocks[sentence.block];
  const listed =
    block?.role === 'li' ||
    block?.role === 'dt' ||
    block?.role === 'dd' ||
    block?.role.startsWith('heading') ||
    block?.role === 'cell';
  let score = citesArticle(document, cue) ? 2 : 0;
  // "Klagomål … till Integritetsskyddsmyndigheten": the authority tells what the complaint is
  const named = cue.key === '77' && hasCueBetween(document, 'authority', sentence.first, sentence.last);
  if (!cue.weak || named) score += 3;
  else if (!(inRights && (beside || listed)) && !(beside && cue.key !== '15' && cue.key !== '17')) return 0;
  if (inRights) score += 1.5;
  if (beside) score += 1.5;
  if (listed && inRights) score += 1;
  // a strong word of another subject, "no erasure is possible": a denial is the weaker witness
  if (cue.key !== '22' && stance(document, sentence, cue.first, cue.last).polarity !== 'affirmed') score -= 1.5;
  if (cue.key === '22' && !inRights && !beside) score -= 2;
  return score;
}

/** Whether the article's number stands right behind the words: "Auskunft (Art. 15 DSGVO)". */
function citesArticle(document: PolicyText, cue: Cue): boolean {
  const { tokens } = document;
  for (let t = cue.last + 1; t <= cue.last + 6 && t < tokens.count; t++) {
    if (tokens.kind[t] === NUMBER) return tokens.vocabulary[tokens.word[t] ?? 0] === cue.key;
  }
  return false;
}

function wayIn(document: PolicyText, first: number, last: number): string | undefined {
  const found = new Set(cuesBetween(document, 'exercise', first, last).map((cue) => cue.key));
  if (hasAddress(document, first, last)) return 'email';
  return WAYS.find((way) => found.has(way));
}

function hasAddress(document: PolicyText, first: number, last: number): boolean {
  const { tokens, text } = document;
  return text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0).includes('@');
}

/** The way told for all rights: the one their sections speak of most, the more exact of equals. */
function generalWay(document: PolicyText): string | null {
  const votes = new Map<string, number>();
  for (const sentence of document.sentences) {
    if (!isAbout(document, sentence.block, ['rights'], 2)) continue;
    const spoken = ['right', 'rightWord'].some((list) => hasCueBetween(document, list, sentence.first, sentence.last));
    const way = wayIn(document, sentence.first, sentence.last);
    if (way !== undefined && (spoken || CLEAR_WAYS.has(way)))
      votes.set(way, (votes.get(way) ?? 0) + (way === 'contact' ? 0.1 : 1));
  }
  const most = Math.max(0, ...votes.values());
  return WAYS.find((way) => votes.get(way) === most && most > 0) ?? null;
}
