import forms from './data/legal-forms.json' with { type: 'json' };

const LONGEST_NAME = 160;
const LONGEST_FORM = 4;
const trailing = new Set<string>(forms.trailing);
/** Last words of the legal forms: most names end in none of them. */
const endings = new Set<string>(forms.trailing.map((form) => form.slice(form.lastIndexOf(' ') + 1)));
const leading = new Set<string>(forms.leading);
const regional = new Set<string>(forms.regional);
const products = new Set<string>(forms.products);

/** Most names are plain and need none of the work that marks and ligatures make. */
const ASCII = /^[ -~]*$/;

/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * A name as words: lower case, marks and punctuation gone, `&` and `+` dropped. Names longer than 160 characters are
 * cut, so the work is bounded.
 */
export function foldName(surface: string): string[] {
  const text = surface.slice(0, LONGEST_NAME).toLowerCase();
  const words = ASCII.test(text) ? text.split(/[^a-z0-9]+/) : plainLetters(text).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '');
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßłđðþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** Drops legal forms at the end, and at the start where the country writes them there; keeps at least one word. */
export function stripLegalForms(words: readonly string[]): string[] {
  let start = 0;
  let end = words.length;
  for (let again = true; again && endings.has(words[end - 1] ?? ''); ) {
    again = false;
    for (let length = Math.min(LONGEST_FORM, end - start - 1); length > 0; length--) {
      if (trailing.has(words.slice(end - length, end).join(' '))) {
        end -= length;
        again = true;
        break;
      }
    }
  }
  while (end - start > 1 && leading.has(words[start] ?? '')) start++;
  return words.slice(start, end);
}

/** Drops words such as `Ireland` or `Group` from the end, with the legal forms between them; keeps at least one word. */
export function stripRegionalWords(words: readonly string[]): string[] {
  let rest = stripLegalForms(words);
  while (rest.length > 1 && regional.has(rest.at(-1) ?? '')) rest = stripLegalForms(rest.slice(0, -1));
  return rest;
}

/** Whether a word, or a version number, may follow a company's name in the name of its product. */
export function isProductWord(word: string | undefined): boolean {
  return word !== undefined && (products.has(word) || /^\p{N}{1,2}$/u.test(word));
}

/** One key for `Post Nord`, `PostNord` and `post-nord`. */
export function nameKey(words: readonly string[]): string {
  return words.join('');
}
