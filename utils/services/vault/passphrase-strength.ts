import common from './data/common-words.json' with { type: 'json' };

/** `short` and `common` are refused; `fair` is enough, `good` is better. */
export type PassphraseStrength = 'short' | 'common' | 'fair' | 'good';

/** Fewest characters of a passphrase, and as many as make one good. */
export const PASSPHRASE_LENGTH = { fewest: 10, good: 16 };

/** What people put in the place of letters. */
const STAND_INS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * How hard a passphrase is to guess, told from its length and from what guesses begin with: one common word with a few
 * digits, a row of the keyboard, few different characters (NIST SP 800-63B, 3.1.1.2). No estimate in years.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const letters = [...passphrase.normalize('NFKC').toLowerCase()];
  if (letters.length < PASSPHRASE_LENGTH.fewest) return 'short';
  if (new Set(letters).size < 5 || isCommon(letters) || isRow(letters)) return 'common';
  return letters.length < PASSPHRASE_LENGTH.good ? 'fair' : 'good';
}

export const isStrongEnough = (passphrase: string): boolean =>
  ['fair', 'good'].includes(passphraseStrength(passphrase));

/** One common word is most of it, once digits and signs at its ends are left out. */
function isCommon(letters: readonly string[]): boolean {
  const plain = letters
    .map((letter) => STAND_INS[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  return common.words.some((word) => {
    const rest = plain.replaceAll(word, '');
    return rest.length < plain.length && rest.length < 4;
  });
}

/** Nearly every character follows the one before it, in the alphabet or on a keyboard, up or down. */
function isRow(letters: readonly string[]): boolean {
  const follows = letters.filter((letter, at) => {
    const pair = `${letters[at - 1] ?? ''}${letter}`;
    return at > 0 && common.rows.some((row) => row.includes(pair) || [...row].reverse().join('').includes(pair));
  });
  return follows.length >= letters.length - 3;
}
