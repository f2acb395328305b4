import { type PolicyText, sentenceAt } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { wordAt } from '../../words/token-text.ts';
import { NUMBER, WORD } from '../../words/tokenise.ts';

/** A point in parentheses, without its article. */
const POINT = /\((?:Buchstabe|Buchst\.|lit\.|point|led|alakohta|kohta) ([a-f])\)/g;
const LETTERS = 'abcdef';
const LETTER = /^[a-zåäö]$/;
const JOINS = new Set([',', 'and', 'und', 'och', 'ja', 'or', 'oder', '/', ')']);
/** What a point is called, before or behind its letter. */
const CALLED = new Set(
  'lit buchst buchstabe buchstaben point points letter led leden bokstav alakohta alakohdan alakohdat alakohtaan kohta kohdan'.split(
    ' ',
  ),
);
/** Words between two points of one article. */
const BETWEEN = new Set([...CALLED, 'and', 'or', 'und', 'oder', 'och', 'eller', 'ja', 'tai', 'sekä', 'samt', 'sowie']);
/** Tokens from the 6, or from behind an aside, in which a point stands. */
const REACH = 14;
/** Longest words of explanation behind a point, in tokens. */
const ASIDE = 14;

/** "(Buchstabe b)": a point of the article named before, in parentheses of its own. */
export function bareLetters(document: PolicyText): { sentence: Sentence; at: number; article: string }[] {
  const { text, tokens } = document;
  return [...text.matchAll(POINT)].flatMap(({ index, 1: letter = '' }) => {
    const at = tokenAt(tokens, index + 1);
    const sentence = sentenceAt(document, at);
    return sentence === undefined ? [] : [{ sentence, at, article: `6(1)(${letter})` }];
  });
}

/**
 * The points of Article 6(1) GDPR that a 6 at a token cites: `Art. 6 Abs. 1 lit. f`, `6(1)(b)`, `artikel 6.1 f`, `6
 * artiklan 1 kohdan b alakohta`, `Article 6 (1) (a)`; also further ones of the same paragraph, behind what each is
 * explained by: `lit. b (contract), lit. c (duties)`. Empty where it cites none.
 */
export function citedPoints(
  document: PolicyText,
  sentence: Sentence,
  t: number,
): { article: string; first: number; last: number }[] {
  const { tokens } = document;
  const word = (at: number): string => (at < sentence.last ? wordAt(document, at) : '');
  const points: { article: string; first: number; last: number }[] = [];
  const announced =
    [word(t - 1), word(t - 2)].some((w) => w.startsWith('art')) || word(t + 1).startsWith('art') || word(t + 1) === '(';
  if (!announced) return points;
  let one = -1;
  let end = t + REACH;
  let explained = false;
  for (let i = t + 1; i < end && i < sentence.last; i++) {
    const text = word(i);
    if (one < 0) {
      if (text === '1') one = i;
      else if (tokens.kind[i] === NUMBER) break;
      continue;
    }
    if (tokens.kind[i] === NUMBER && text !== '1') break;
    // behind a point only further points follow, not the law ("DSGVO") and what comes after it
    if (points.length > 0 && tokens.kind[i] === WORD && text.length > 1 && !BETWEEN.has(text)) break;
    // "d.h.", "e.g."
    if (text.length === 1 && word(i + 1) === '.' && LETTER.test(word(i + 2))) break;
    if (tokens.kind[i] !== WORD || text.length !== 1 || !LETTERS.includes(text)) continue;
    // "6(1)(b) (contract), a newsletter": behind an aside a letter has to be called a point
    if (explained && !isMarked(document, i)) break;
    points.push({ article: `6(1)(${text})`, first: t, last: i });
    const behind = behindAside(document, i, sentence.last);
    if (behind > 0 && JOINS.has(word(behind))) {
      explained = true;
      i = behind;
      end = behind + REACH;
    } else if (!JOINS.has(word(i + 1)) && !CALLED.has(word(i + 1))) break;
  }
  return points;
}

/** Whether a letter is called a point or stands in parentheses: `lit. c`, `c alakohta`, `(c)`, `c (duties)`. */
function isMarked(document: PolicyText, at: number): boolean {
  const before = [wordAt(document, at - 1), wordAt(document, at - 2)];
  const behind = wordAt(document, at + 1);
  return before.some((word) => word === '(' || CALLED.has(word)) || CALLED.has(behind) || behind === '(';
}

/** The token behind the parentheses that explain a point, 0 where none do. */
function behindAside(document: PolicyText, at: number, last: number): number {
  let t = at + 1;
  while (t < last && (CALLED.has(wordAt(document, t)) || wordAt(document, t) === ')')) t++;
  if (wordAt(document, t) !== '(' || LETTERS.includes(wordAt(document, t + 1))) return 0;
  for (let close = t + 1; close < Math.min(last, t + ASIDE); close++)
    if (wordAt(document, close) === ')') return close + 1;
  return 0;
}
