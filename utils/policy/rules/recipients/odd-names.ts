import data from '../../data/organisations.json' with { type: 'json' };
import type { PolicyText } from '../../policy-text.ts';
import { isLarge } from '../../words/characters.ts';
import { wordAt } from '../../words/token-text.ts';
import { WORD } from '../../words/tokenise.ts';

/** Words with a capital that are no firm's name. */
const NO_NAMES = new Set(data.noNames.split('|'));

/** What Finnish verbs end with that say what we do: "Siirrämme tietoja …". */
const WE_DO = /^\p{L}{4,30}[aeiouyäö]mme$/u;

/** Whether a word is no name, however it is written. */
export const isNoName = (word: string): boolean => NO_NAMES.has(word) || WE_DO.test(word);

/** Whether a run of capital words can be a name where little speaks for it: the document writes none of them small. */
export function isOddName(document: PolicyText, first: number, last: number): boolean {
  const written = writtenAs(document);
  for (let t = first; t <= last; t++) {
    const word = wordAt(document, t);
    if (
      document.tokens.kind[t] === WORD &&
      (isNoName(word) || ((written[document.tokens.word[t] ?? 0] ?? 0) & SMALL) > 0)
    )
      return false;
  }
  return true;
}

/** Whether the first word of a name keeps its capital in the middle of a sentence somewhere; German nouns do as well. */
export function isCapitalInside(document: PolicyText, first: number): boolean {
  return document.language !== 'de' && ((writtenAs(document)[document.tokens.word[first] ?? 0] ?? 0) & INSIDE) > 0;
}

/** How a word is written anywhere: with a small letter, with a capital behind a small word. */
const SMALL = 1;
const INSIDE = 2;
const WRITTEN = new WeakMap<PolicyText, Uint8Array>();

const IN_ADDRESS = new Set(['.', '@', '/']);
/** Whether a full stop and a letter stand at an offset. */
const isDomain = (text: string, end: number): boolean => text[end] === '.' && /[a-z]/.test(text[end + 1] ?? '');

/** For each word of the vocabulary how a document writes it. */
function writtenAs(document: PolicyText): Uint8Array {
  const cached = WRITTEN.get(document);
  if (cached !== undefined) return cached;
  const { text, tokens, sentenceOf } = document;
  const written = new Uint8Array(tokens.vocabulary.length);
  let behindSmall = false;
  for (let t = 0; t < tokens.count; t++) {
    const isWord = tokens.kind[t] === WORD;
    const small = isWord && !isLarge(text.charCodeAt(tokens.start[t] ?? 0));
    const word = tokens.word[t] ?? 0;
    const known = written[word] ?? 0;
    if (small && (known & SMALL) === 0) {
      // "quillon.example": a domain is always small
      const inAddress = IN_ADDRESS.has(text[(tokens.start[t] ?? 0) - 1] ?? '') || isDomain(text, tokens.end[t] ?? 0);
      if (!inAddress) written[word] = known | SMALL;
    } else if (behindSmall && isWord && !small && sentenceOf[t] === sentenceOf[t - 1]) written[word] = known | INSIDE;
    behindSmall = small;
  }
  WRITTEN.set(document, written);
  return written;
}
