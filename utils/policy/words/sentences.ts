import { type About, UNTOLD } from '../contexts/subjects.ts';
import abbreviations from '../data/abbreviations.json' with { type: 'json' };
import type { PolicyLanguage } from '../model.ts';
import { opensLegalForm } from '../names/legal-forms.ts';
import { isMonth } from './dates.ts';
import { NEWLINE, NUMBER, type Tokens, WORD } from './tokenise.ts';

/** A stretch of tokens that says one thing; `last` is exclusive. */
export interface Sentence {
  first: number;
  last: number;
  start: number;
  end: number;
  block: number;
  /** What its line, column or section is about. */
  about: About;
  /** Index of the sentence that introduces the list it stands in, or -1. */
  intro: number;
}

const ABBREVIATIONS = new Set(abbreviations.words);
const OPENERS = new Set(abbreviations.openers);
/** Most tokens of a sentence. */
const SENTENCE_LIMIT = 300;
const BULLETS = '•●▪‣◦·⦁►▶➢➤✓✔∙■◆⁃';

/**
 * Cuts the tokens of each block into sentences: at line feeds, bullets, question and exclamation marks, and at full
 * stops that end no abbreviation, initial or ordinal and are followed by a blank and no small letter.
 */
export function splitSentences(
  text: string,
  tokens: Tokens,
  blocks: readonly { start: number; end: number }[],
  language: PolicyLanguage,
): { sentences: Sentence[]; sentenceOf: Int32Array } {
  const sentences: Sentence[] = [];
  const sentenceOf = new Int32Array(tokens.count).fill(-1);
  let t = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b];
    if (block === undefined) break;
    while (t < tokens.count && (tokens.start[t] ?? 0) < block.start) t++;
    let first = t;
    for (; t < tokens.count && (tokens.start[t] ?? 0) < block.end; t++) {
      const kind = tokens.kind[t];
      // a text without full stops is cut all the same, so that no rule ever looks at more than this
      if (t - first >= SENTENCE_LIMIT) first = close(sentences, tokens, first, t, b);
      if (kind === NEWLINE) first = close(sentences, tokens, first, t, b);
      else if (kind !== NUMBER && kind !== WORD && endsSentence(text, tokens, t, first, language))
        first = close(sentences, tokens, first, t + 1, b);
    }
    close(sentences, tokens, first, t, b);
  }
  sentences.forEach(({ first, last }, index) => {
    for (let token = first; token < last; token++) sentenceOf[token] = index;
  });
  return { sentences, sentenceOf };
}

/** Files a sentence without the breaks before it, if anything is left; tells where the next one begins. */
function close(sentences: Sentence[], tokens: Tokens, opened: number, last: number, block: number): number {
  let first = opened;
  while (first < last && tokens.kind[first] === NEWLINE) first++;
  if (last > first) {
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[last - 1] ?? 0;
    sentences.push({ first, last, start, end, block, about: UNTOLD, intro: -1 });
  }
  return last;
}

function endsSentence(text: string, tokens: Tokens, t: number, first: number, language: PolicyLanguage): boolean {
  const mark = text[tokens.start[t] ?? 0] ?? '';
  if (BULLETS.includes(mark)) return true;
  if (mark === '!' || mark === '?') return !opensLegalForm(tokens.vocabulary[tokens.word[t + 1] ?? 0] ?? '');
  if (mark !== '.') return false;
  const next = tokens.start[t + 1];
  if (next === undefined) return true;
  if (next === tokens.end[t]) return false;
  if (tokens.kind[t + 1] === WORD) {
    const initial = text[next] ?? '';
    if (initial === initial.toLowerCase() && initial !== initial.toUpperCase()) return false;
  }
  if (t === 0) return true;
  const length = (tokens.end[t - 1] ?? 0) - (tokens.start[t - 1] ?? 0);
  if (tokens.kind[t - 1] === NUMBER) {
    if (isSpacedDate(text, tokens, t, length)) return false;
    // an ordinal ("8. Juni", "1. Vem är …") ends nothing
    return (
      language === 'en' || length > 2 || (t - 1 > first && !isMonth(tokens.vocabulary[tokens.word[t + 1] ?? 0] ?? ''))
    );
  }
  if (tokens.kind[t - 1] !== WORD) return true;
  if (length === 1) return false;
  const before = tokens.vocabulary[tokens.word[t - 1] ?? 0] ?? '';
  if (!ABBREVIATIONS.has(before)) return true;
  // "… by Lamp Works, Inc. We also": no name goes on with such a word
  return (
    tokens.kind[t + 1] === WORD &&
    opensLegalForm(before) &&
    OPENERS.has(tokens.vocabulary[tokens.word[t + 1] ?? 0] ?? '')
  );
}

/** Whether a full stop parts the numbers of a date with blanks in it: `5. 9. 2026`. */
function isSpacedDate(text: string, tokens: Tokens, t: number, length: number): boolean {
  if (length > 2 || tokens.kind[t + 1] !== NUMBER) return false;
  const next = (tokens.end[t + 1] ?? 0) - (tokens.start[t + 1] ?? 0);
  const mark = text[tokens.start[next === 4 ? t - 2 : t + 2] ?? 0];
  return mark === '.' && (next === 4 ? tokens.kind[t - 3] : tokens.kind[t + 3]) === NUMBER;
}
