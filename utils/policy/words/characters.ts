/** What a character is to the tokeniser. */
const MARK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
export const BREAK = 4;
export const APOSTROPHE = 5;

/**
 * The class of every UTF-16 code unit: letters of every script that policies use; symbols, arrows and general
 * punctuation are marks; a line feed and the tab between two cells are breaks.
 */
export const CHARACTER_CLASS: Uint8Array = classes();

/** Letters up to here are folded one by one: Latin, Greek, Cyrillic, Armenian; those beyond have no case that matters. */
const FOLDED = 0x600;
const LARGE = new Uint8Array(FOLDED);
const SMALL: Uint16Array = smallLetters();

/** A code unit in lower case, an apostrophe in its straight form. */
export function folded(code: number): number {
  if (code < FOLDED) return SMALL[code] ?? code;
  return code === 0x2019 ? 0x27 : code;
}

/** Whether a code unit is a letter that has a small form of its own. */
export function isLarge(code: number): boolean {
  if (code < FOLDED) return LARGE[code] === 1;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function smallLetters(): Uint16Array {
  const table = new Uint16Array(FOLDED);
  for (let code = 0; code < FOLDED; code++) {
    const letter = String.fromCharCode(code);
    const small = letter.toLowerCase();
    if (small !== letter) LARGE[code] = 1;
    table[code] = small.length === 1 ? small.charCodeAt(0) : code;
  }
  return table;
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x1_0000);
  const letters: [number, number][] = [
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0x1fff],
    [0x24b6, 0x24e9],
    [0x2e80, 0x2fff],
    [0x3004, 0xd7ff],
    [0xf900, 0xfdff],
  ];
  for (const [first, last] of letters) table.fill(LETTER, first, last + 1);
  table[0xd7] = MARK;
  table[0xf7] = MARK;
  table.fill(DIGIT, 0x30, 0x3a);
  table[0x20] = BLANK;
  table[0x0a] = BREAK;
  table[0x09] = BREAK;
  table[0x27] = APOSTROPHE;
  table[0x2019] = APOSTROPHE;
  return table;
}
