import data from '../data/clauses.json' with { type: 'json' };
import type { Modality, Polarity } from '../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../policy-text.ts';
import { bisect, organisationBefore } from '../spans.ts';
import type { Sentence } from '../words/sentences.ts';
import { wordAt } from '../words/token-text.ts';
import { NEWLINE, PUNCTUATION, WORD } from '../words/tokenise.ts';
import { entersRelative, isAttribute, isRelative } from './negation-reach.ts';

/** How far a negation reaches inside its clause, in tokens. */
const REACH = 12;
/** Longest part of a clause looked at on either side, in tokens; a row of names may go on for pages. */
const CLAUSE = 80;

/** Tokens of the clause around a range: from comma, semicolon, colon, dash or a contrasting word to the next. */
export function clauseAround(document: PolicyText, sentence: Sentence, first: number, last: number): [number, number] {
  const opens = Math.max(sentence.first, first - CLAUSE);
  const closes = Math.min(sentence.last, last + CLAUSE);
  let from = first;
  while (from > opens && !isBoundary(document, from - 1)) from--;
  let to = last + 1;
  while (to < closes && !isBoundary(document, to)) to++;
  return [from, to];
}

function isBoundary(document: PolicyText, t: number): boolean {
  const { tokens } = document;
  const kind = tokens.kind[t];
  if (kind === NEWLINE) return true;
  const word = tokens.vocabulary[tokens.word[t] ?? 0] ?? '';
  if (kind === PUNCTUATION) {
    if (word === ',')
      return (
        !isRelative(document, t + 1) &&
        !closesRelative(document, t) &&
        !inRow(document, t) &&
        !inDataRow(document, t) &&
        !opensExamples(document, t)
      );
    if (word === ';' || word === ':' || word === ')') return true;
    // "no personal information (such as names)"
    if (word === '(') return !opensExamples(document, t);
    const spaced = tokens.start[t] !== tokens.end[t - 1] && tokens.end[t] !== tokens.start[t + 1];
    return spaced && (word === '-' || word === '–' || word === '—');
  }
  // "stored there and not here"
  return kind === WORD && (CONTRASTS.has(word) || (JOINS.has(word) && NOTS.has(wordAt(document, t + 1))));
}

/** Whether examples of what stands before a comma or parenthesis follow it: "no sensitive data, such as …". */
function opensExamples(document: PolicyText, comma: number): boolean {
  return hasCueBetween(document, 'exampleWord', comma + 1, comma + 2);
}

/** Whether a comma stands between two names of a row: "to A, B and C nothing is sent". */
function inRow(document: PolicyText, comma: number): boolean {
  const { tokens } = document;
  const before = organisationBefore(document, tokens.start[comma] ?? 0);
  if (before?.last !== comma - 1) return false;
  const next = document.organisations[bisect(document.organisations, (other) => other.first > comma)];
  return next !== undefined && next.first <= comma + 2;
}

/**
 * Whether a comma stands between two kinds of data, "we never store your card number, its code or your PIN", or two
 * purposes, "not for analysis, tracking or advertising", or two of what machines do.
 */
const inDataRow = (document: PolicyText, comma: number): boolean =>
  inRowOf(document, 'dataCategory', comma, NEAR) ||
  inRowOf(document, 'purpose', comma, NEXT) ||
  inRowOf(document, 'automatedCue', comma, NEXT);

function inRowOf(document: PolicyText, list: string, comma: number, reach: number): boolean {
  const near = cuesBetween(document, list, comma - NEAR, comma + reach);
  const behind = near.find(({ first }) => first > comma);
  if (behind === undefined) return false;
  const before =
    near.some(({ first, last }) => first < comma && last >= comma - 2) ||
    // "no personal data, health details or passwords"
    (behind.first === comma + 1 && hasCueBetween(document, 'soldWord', comma - 1, comma));
  if (!before) return false;
  for (let t = comma + 1; t < behind.first; t++) if (FINITE.has(wordAt(document, t))) return false;
  return true;
}

/** Whether a comma closes a relative clause: the comma before it opened one. */
function closesRelative(document: PolicyText, comma: number): boolean {
  const { tokens } = document;
  for (let t = comma - 1; t >= 0 && t > comma - REACH; t--) {
    if (tokens.kind[t] === WORD) continue;
    const word = tokens.vocabulary[tokens.word[t] ?? 0] ?? '';
    if (word === ',') return isRelative(document, t + 1);
    if (word === '.' || word === ';' || word === ':' || tokens.kind[t] === NEWLINE) {
      if (tokens.end[t] !== tokens.start[t + 1]) return false;
    }
  }
  return false;
}

const CONTRASTS = new Set(data.contrasts);
const JOINS = new Set(data.joins);
const FINITE = new Set(data.finite);
/** How near to a comma the kinds of data in a row stand, in tokens. */
const NEAR = 5;
/** How near behind a comma the next purpose of a row stands. */
const NEXT = 5;
const NOTS = new Set(data.nots);
const WITHOUTS = new Set(data.withouts);
const ABLE = new Set(data.able);
/** How far into its sentence such a word is looked for. */
const ABLE_REACH = 10;
const OF_YOURS = new Set([...data.possessives, ...data.you]);

/** Whether the text says the thing, denies it, or says it was so once; and whether it does it or may do it. */
export function stance(
  document: PolicyText,
  sentence: Sentence,
  first: number,
  last: number,
): { polarity: Polarity; modality: Modality } {
  const clause = clauseAround(document, sentence, first, last);
  const modality: Modality = isPossible(document, sentence, clause) ? 'may' : 'does';
  // of several words the nearest speaks; "no longer" goes before the "no" it begins with
  const former = nearest(document, 'former', sentence, first, last, clause);
  const denied = nearest(document, 'negation', sentence, first, last, clause);
  if (former !== undefined && former <= (denied ?? former)) return { polarity: 'former', modality };
  if (denied !== undefined && denied <= REACH) return { polarity: 'denied', modality };
  if (document.language === 'de' && isWhollyDenied(document, sentence, last)) return { polarity: 'denied', modality };
  return { polarity: 'affirmed', modality };
}

/** "Eine Auswertung zu Werbezwecken, ein Abgleich oder eine Weitergabe findet nicht statt.": no clause but this one. */
function isWhollyDenied({ text, tokens }: PolicyText, { start, end }: Sentence, last: number): boolean {
  if (end - start >= DENIED_LIMIT) return false;
  const denied = WHOLLY_DENIED.exec(text.slice(start, end));
  return denied !== null && (tokens.end[last] ?? end) <= start + denied[0].length;
}

const DENIED_LIMIT = 300;
const WHOLLY_DENIED =
  /^(?:Eine?|Die|Der|Das) (?:(?!, (?:das|die|der|dem|den|wenn|soweit|sofern|falls|außer)|\b(?:wird|werden|ist|sind|ohne|nur|aber|sondern)\b)(?:z\. ?B\.|[^.;:]))*(?:findet|finden|erfolgt|erfolgen) (?:[^.;:,]{0,60} )?(?:nicht|keine)(?: statt)?(?:;|\.?$)/;

/** Whether a clause tells a possibility: "so that we can deliver" tells what for, "you can pay" what others may do. */
function isPossible(document: PolicyText, sentence: Sentence, [from, to]: [number, number]): boolean {
  const found = cuesBetween(document, 'may', from, to);
  if (found.length === 0) return false;
  const exempt = cuesBetween(document, 'notMay', sentence.first, sentence.last);
  return found.some((cue) => !exempt.some((other) => other.first <= cue.first && other.last >= cue.last));
}

/** Tokens to the nearest word of a list that speaks of the range, in its clause; undefined where none does. */
function nearest(
  document: PolicyText,
  list: 'former' | 'negation',
  sentence: Sentence,
  first: number,
  last: number,
  [from, to]: [number, number],
): number | undefined {
  const found = cuesBetween(document, list, from, to);
  if (found.length === 0 || (list === 'negation' && needs(document, sentence))) return undefined;
  const exempt = cuesBetween(document, 'notNegation', sentence.first, sentence.last).filter(
    (cue) => !cue.gapped || !holdsComma(document, cue.first, cue.last),
  );
  let best: number | undefined;
  for (const cue of found) {
    if (exempt.some((other) => other.first <= cue.first && other.last >= cue.last)) continue;
    const after = cue.first > last;
    // "your earlier payments", "what you earlier bought": the word speaks of the payments
    if (list === 'former' && OF_YOURS.has(wordAt(document, cue.first - 1))) continue;
    if (list === 'negation') {
      // "icke-nödvändiga cookies": the first part of a word
      if (document.text[document.tokens.end[cue.last] ?? 0] === '-') continue;
      // "object without giving a reason": what something is done without says nothing of the thing itself
      if (after && WITHOUTS.has(wordAt(document, cue.first))) continue;
      // a negation inside the words themselves is part of what they say
      if (cue.first >= first && cue.last <= last) continue;
      if (isAttribute(document, cue.last, first)) continue;
      if (after ? entersRelative(document, last, cue.first) : entersRelative(document, cue.last, first)) continue;
    }
    let distance = after ? cue.first - last : Math.max(0, first - cue.first);
    // what holds for a thing holds for its examples, however far down their row
    if (!after && distance > REACH && hasExamplesBetween(document, cue.last, first)) distance = REACH;
    if (best === undefined || distance < best) best = distance;
  }
  return best;
}

/** "Without these data we cannot deliver": it is needed, not denied. */
function needs(document: PolicyText, { first, last }: Sentence): boolean {
  if (!WITHOUTS.has(wordAt(document, first))) return false;
  for (let t = first + 1; t < Math.min(last, first + ABLE_REACH); t++) if (ABLE.has(wordAt(document, t))) return true;
  return false;
}

function hasExamplesBetween(document: PolicyText, from: number, to: number): boolean {
  return hasCueBetween(document, 'exampleWord', from + 1, to);
}

/** Whether a comma stands between two tokens: "if you ask, we do not" is no condition on the negation. */
function holdsComma({ tokens }: PolicyText, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (tokens.vocabulary[tokens.word[t] ?? 0] === ',') return true;
  return false;
}
