import type { PolicyLanguage } from '../model.ts';

/** One entry: phrases by language, parted by bars; `und` are words of the languages not read in full, `all` is read in every document. */
type Phrases = Partial<Record<PolicyLanguage | 'all', string>>;
/** list → key → phrases */
export type LexiconLists = Record<string, Record<string, Phrases>>;

/** The phrases of one entry and language; `[see/know] what` is written for `see what` and `know what`. */
export function splitPhrases(phrases: string | undefined): string[] {
  return phrases === undefined || phrases === '' ? [] : phrases.split('|').flatMap(alternatives);
}

function alternatives(phrase: string): string[] {
  const open = phrase.indexOf('[');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(']', open);
  const [before, behind] = [phrase.slice(0, open), phrase.slice(close + 1)];
  return phrase
    .slice(open + 1, close)
    .split('/')
    .flatMap((choice) => alternatives(`${before}${choice}${behind}`));
}

/**
 * The phrases of a list of some lexicon files, or of one key of it (`right.20`), in one language, without the marks of
 * stems and gaps.
 */
export function listedPhrases(
  files: readonly { lists: LexiconLists }[],
  source: string,
  language: PolicyLanguage,
): string[] {
  const [list = '', ...rest] = source.split('.');
  const only = rest.join('.');
  return files
    .flatMap(({ lists }) =>
      Object.entries(lists[list] ?? {}).flatMap(([key, phrases]) =>
        only === '' || only === key ? [...splitPhrases(phrases[language]), ...splitPhrases(phrases.all)] : [],
      ),
    )
    .map((phrase) => phrase.replace(/^\?/, '').replaceAll('*', '').replaceAll(' ~ ', ' … '));
}
