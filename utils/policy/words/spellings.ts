import { folded } from './characters.ts';

const FIRST_SLOTS = 1 << 11;

/** Ids by spelling, whatever the case, looked up in the text itself so that a repeated word costs no new string. */
export class Spellings {
  readonly #text: string;
  #slots = new Int32Array(FIRST_SLOTS);
  #entries = 0;
  #from = new Int32Array(FIRST_SLOTS >> 1);
  #length = new Int32Array(FIRST_SLOTS >> 1);
  #hash = new Int32Array(FIRST_SLOTS >> 1);
  #id = new Int32Array(FIRST_SLOTS >> 1);
  #slot = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The id of the spelling with this hash at an offset, or -1; `add` then files it. */
  find(from: number, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) break;
      if (
        this.#hash[entry] === hash &&
        this.#length[entry] === length &&
        this.#same(this.#from[entry] ?? 0, from, length)
      )
        return this.#id[entry] ?? -1;
      slot = (slot + 1) & mask;
    }
    this.#slot = slot;
    return -1;
  }

  /** Files the spelling last looked for. */
  add(from: number, length: number, hash: number, id: number): void {
    const entry = this.#entries++;
    this.#slots[this.#slot] = entry + 1;
    this.#from[entry] = from;
    this.#length[entry] = length;
    this.#hash[entry] = hash;
    this.#id[entry] = id;
    if (this.#entries === this.#from.length) this.#grow();
  }

  #same(known: number, from: number, length: number): boolean {
    for (let i = 0; i < length; i++) {
      const a = this.#text.charCodeAt(known + i);
      const b = this.#text.charCodeAt(from + i);
      if (a !== b && folded(a) !== folded(b)) return false;
    }
    return true;
  }

  #grow(): void {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const array = new Int32Array(old.length * 4);
      array.set(old);
      return array;
    };
    this.#from = wider(this.#from);
    this.#length = wider(this.#length);
    this.#hash = wider(this.#hash);
    this.#id = wider(this.#id);
    this.#slots = new Int32Array(this.#from.length * 2);
    const mask = this.#slots.length - 1;
    for (let entry = 0; entry < this.#entries; entry++) {
      const hash = this.#hash[entry] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = entry + 1;
    }
  }
}
