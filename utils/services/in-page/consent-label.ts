import lexicon from './data/consent-words.json' with { type: 'json' };

/** What a click on a button means for consent. `settings`: something else than all or nothing; nothing is known of it. */
export type LabelledChoice = 'accepted' | 'refused' | 'settings';

const LONGEST_LABEL = 80;

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'");
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

const covers = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** True when one of the patterns stands among the words, phrases in their order. */
const has = (words: readonly string[], patterns: readonly string[]): boolean =>
  patterns.some((pattern) => {
    const parts = pattern.split(' ');
    return words.some((_, at) => parts.every((part, offset) => covers(part, words[at + offset] ?? '')));
  });

/**
 * What a button's label means for consent, or null when it is no such button. Whole words count, and a refusal is
 * looked for first: "accept only necessary" and "continue without accepting" refuse.
 */
export function choiceOf(label: string): LabelledChoice | null {
  if (label.length > LONGEST_LABEL) return null;
  const words = wordsOf(label);
  if (has(words, lexicon.settings)) return 'settings';
  if (has(words, lexicon.refuse)) return 'refused';
  const narrowed = has(words, lexicon.narrowing);
  const accepts = has(words, lexicon.accept);
  if (narrowed || (accepts && has(words, lexicon.negation))) return 'refused';
  return accepts ? 'accepted' : null;
}

/** True when a text speaks of cookies or consent, as a banner's does. */
export const speaksOfConsent = (text: string): boolean => {
  const folded = fold(text);
  return lexicon.subject.some((word) => folded.includes(word));
};
