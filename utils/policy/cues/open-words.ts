import clauses from '../data/clauses.json' with { type: 'json' };
import type { PolicyLanguage } from '../model.ts';
import { tokenAt } from '../words/token-at.ts';
import { type Tokens, tokenise, WORD } from '../words/tokenise.ts';
import type { Cue, PhraseTrie } from './phrase-trie.ts';

const LIST = 'dataCategory';
/** The word behind a hyphen that is left open, with what may stand between: "laskutus-, maksu- ja luottotiedot". */
const SUSPENDED = /^-(?:,? \p{L}{1,20}-){0,3},? \p{L}{2,6} (\p{L}{1,30})/u;
const REACH = 100;
const SHARED = new Set(clauses.sharedNouns);
const JOINS = new Set(['and', 'or', '&']);
/** Tokens before a shared noun in which the words it belongs to stand. */
const ROW = 6;

/** The word that a hyphen behind a token leaves open, in small letters: "maksutiedot" behind "laskutus-". */
export function suspendedBy(text: string, end: number): string | undefined {
  return text[end] === '-' ? SUSPENDED.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase() : undefined;
}

/**
 * The cues of a text with those of words that share their end with a later one: "kontakt- och betalningsuppgifter" names
 * "kontaktuppgifter", "contact and payment details" names "contact details". In token order.
 */
export function withOpenWords(
  cues: Cue[],
  text: string,
  tokens: Tokens,
  trie: PhraseTrie,
  language: PolicyLanguage,
): Cue[] {
  const found: Cue[] = [];
  const known = new Map<string, Cue | undefined>([['', undefined]]);
  const name = (at: number, whole: string): void => {
    if (!known.has(whole)) known.set(whole, wholeCue(trie, whole));
    const cue = known.get(whole);
    if (cue !== undefined) found.push({ ...cue, first: at, last: at });
  };
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (!' ,'.includes(text[at + 1] ?? '-')) continue;
    const t = tokenAt(tokens, at - 1);
    if (tokens.kind[t] === WORD && tokens.end[t] === at) name(t, closed(text, tokens, t));
  }
  if (language === 'en') nameShared(tokens, name);
  return found.length === 0 ? cues : [...cues, ...found].sort((a, b) => a.first - b.first);
}

/** English words that share a noun: no hyphen shows them. */
function nameShared(tokens: Tokens, name: (at: number, whole: string) => void): void {
  const shared = tokens.vocabulary.map((word) => SHARED.has(word));
  for (let t = 2; t < tokens.count; t++) {
    if (shared[tokens.word[t] ?? 0] !== true || !JOINS.has(wordOf(tokens, t - 2))) continue;
    for (const at of rowBefore(tokens, t)) name(at, `${wordOf(tokens, at)} ${wordOf(tokens, t)}`);
  }
}

const wordOf = ({ vocabulary, word }: Tokens, t: number): string => vocabulary[word[t] ?? 0] ?? '';

/** A word with the end that a later one lends it, empty where there is none. */
function closed(text: string, tokens: Tokens, t: number): string {
  const lender = suspendedBy(text, tokens.end[t] ?? 0);
  const end = lender && clauses.lentEndings.find((ending) => lender.length > ending.length && lender.endsWith(ending));
  return end ? wordOf(tokens, t) + end : '';
}

/** The words of a row whose last one stands before a noun they share: "order" and "delivery" in "order, delivery and payment data". */
function rowBefore(tokens: Tokens, noun: number): number[] {
  const row: number[] = [];
  for (let t = noun - 3; t >= 0 && t >= noun - ROW && tokens.kind[t] === WORD; t -= 2) {
    row.push(t);
    if (wordOf(tokens, t - 1) !== ',') break;
  }
  return row;
}

function wholeCue(trie: PhraseTrie, whole: string): Cue | undefined {
  const tokens = tokenise(whole);
  return trie
    .find(tokens)
    .find((cue) => cue.list === LIST && cue.key !== 'none' && cue.first === 0 && cue.last === tokens.count - 1);
}
