/** What a token is made of. */
export const WORD = 0;
export const NUMBER = 1;
export const PUNCTUATION = 2;
export const NEWLINE = 3;

/** A text as parallel arrays; `word[i]` indexes `vocabulary`, where words stand once, in lower case. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  word: Int32Array;
  vocabulary: string[];
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

/** Letters of every script that policies use; symbols, arrows and general punctuation are not letters. */
function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95;
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba;
  if (c < 0x2000) return c !== 0xd7 && c !== 0xf7;
  if (c < 0x2c00) return c >= 0x24b6 && c <= 0x24e9;
  return c < 0xd800 ? c >= 0x2e80 && !(c >= 0x3000 && c <= 0x3003) : c >= 0xf900 && c < 0xfe00;
}

function isApostrophe(c: number): boolean {
  return c === 39 || c === 0x2019;
}

/**
 * Cuts a text into words, digit runs, single punctuation marks and breaks (a line feed, or the tab between two
 * cells); blanks are not tokens. A word ends
 * where a digit begins, so that `15min` is a number and a unit. An apostrophe between letters belongs to the word.
 */
export function tokenise(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let word = new Int32Array(capacity);
  const vocabulary: string[] = [];
  const known = new Map<string, number>();
  const surfaces = new SurfaceTable(text);
  let count = 0;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c === 32) {
      i++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      const wider = new Int32Array(capacity);
      wider.set(start);
      start = wider;
      const widerEnd = new Int32Array(capacity);
      widerEnd.set(end);
      end = widerEnd;
      const widerKind = new Uint8Array(capacity);
      widerKind.set(kind);
      kind = widerKind;
      const widerWord = new Int32Array(capacity);
      widerWord.set(word);
      word = widerWord;
    }
    const from = i;
    let type = PUNCTUATION;
    i++;
    if (c === 10 || c === 9) type = NEWLINE;
    else if (isDigit(c)) {
      type = NUMBER;
      while (i < length && isDigit(text.charCodeAt(i))) i++;
    } else if (isLetter(c)) {
      type = WORD;
      while (i < length) {
        const d = text.charCodeAt(i);
        if (isLetter(d)) i++;
        else if (isApostrophe(d) && i + 1 < length && isLetter(text.charCodeAt(i + 1))) i += 2;
        else break;
      }
    }
    let id = surfaces.find(from, i);
    if (id < 0) {
      const slice = text.slice(from, i);
      const lower = type === WORD ? slice.toLowerCase().replaceAll('\u2019', "'") : slice;
      id = known.get(lower) ?? -1;
      if (id < 0) {
        id = vocabulary.length;
        vocabulary.push(lower);
        known.set(lower, id);
      }
      surfaces.add(id);
    }
    start[count] = from;
    end[count] = i;
    kind[count] = type;
    word[count] = id;
    count++;
  }
  return { count, start, end, kind, word, vocabulary };
}

/** Word ids by spelling, looked up in the text itself so that a repeated word costs no new string. */
class SurfaceTable {
  readonly #text: string;
  #slots = new Int32Array(1 << 12).fill(-1);
  #from: number[] = [];
  #to: number[] = [];
  #hash: number[] = [];
  #id: number[] = [];
  #slot = 0;
  #wanted = { from: 0, to: 0, hash: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** The id of the spelling between two offsets, or -1; `add` then files it. */
  find(from: number, to: number): number {
    let hash = 7;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + this.#text.charCodeAt(i)) | 0;
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#slots[slot] ?? -1;
      if (entry < 0) break;
      if (this.#hash[entry] === hash && this.#same(entry, from, to)) return this.#id[entry] ?? -1;
      slot = (slot + 1) & mask;
    }
    this.#slot = slot;
    this.#wanted = { from, to, hash };
    return -1;
  }

  add(id: number): void {
    this.#slots[this.#slot] = this.#id.length;
    this.#from.push(this.#wanted.from);
    this.#to.push(this.#wanted.to);
    this.#hash.push(this.#wanted.hash);
    this.#id.push(id);
    if (this.#id.length * 2 > this.#slots.length) this.#grow();
  }

  #same(entry: number, from: number, to: number): boolean {
    const start = this.#from[entry] ?? 0;
    if ((this.#to[entry] ?? 0) - start !== to - from) return false;
    for (let i = 0; i < to - from; i++) {
      if (this.#text.charCodeAt(start + i) !== this.#text.charCodeAt(from + i)) return false;
    }
    return true;
  }

  #grow(): void {
    const wider = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = wider.length - 1;
    this.#hash.forEach((hash, entry) => {
      let slot = hash & mask;
      while ((wider[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      wider[slot] = entry;
    });
    this.#slots = wider;
  }
}
