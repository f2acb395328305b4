/** Longest word looked into; longer ones are no words. */
const WORD_LIMIT = 48;
const FIRST_SLOTS = 1 << 13;

/** Letters as nodes of a tree whose steps stand in one hash table of flat arrays; node 0 is the root. */
class LetterTree {
  #slots = FIRST_SLOTS;
  #from = new Int32Array(FIRST_SLOTS);
  #code = new Uint16Array(FIRST_SLOTS);
  #to = new Int32Array(FIRST_SLOTS);
  #count = 1;
  /** The pattern that ends at a node and asks the word to end too, and the one that does not; 0 for none. */
  #whole = new Int32Array(FIRST_SLOTS);
  #open = new Int32Array(FIRST_SLOTS);
  /** Whether a pattern begins with a letter. */
  readonly #begins = new Uint8Array(0x1_0000);

  add(word: string, open: boolean, id: number): void {
    let node = 0;
    this.#begins[word.charCodeAt(0)] = 1;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const next = this.#next(node, code);
      node = next === 0 ? this.#grown(node, code) : next;
    }
    (open ? this.#open : this.#whole)[node] = id + 1;
  }

  /** Collects the patterns met by the word from a letter on. */
  match(word: string, at: number, ids: number[]): void {
    if (this.#begins[word.charCodeAt(at)] === 0) return;
    let node = 0;
    for (let i = at; i < word.length; i++) {
      node = this.#next(node, word.charCodeAt(i));
      if (node === 0) return;
      const open = this.#open[node] ?? 0;
      if (open !== 0) ids.push(open - 1);
    }
    const whole = this.#whole[node] ?? 0;
    if (whole !== 0) ids.push(whole - 1);
  }

  /** The node behind a letter, or 0. */
  #next(node: number, code: number): number {
    const mask = this.#slots - 1;
    for (let slot = slotOf(node, code) & mask; ; slot = (slot + 1) & mask) {
      const to = this.#to[slot] ?? 0;
      if (to === 0 || (this.#from[slot] === node && this.#code[slot] === code)) return to;
    }
  }

  #grown(node: number, code: number): number {
    if (this.#count * 2 >= this.#slots) this.#widen();
    const made = this.#count++;
    this.#file(node, code, made);
    return made;
  }

  #file(node: number, code: number, to: number): void {
    const mask = this.#slots - 1;
    let slot = slotOf(node, code) & mask;
    while (this.#to[slot] !== 0) slot = (slot + 1) & mask;
    this.#from[slot] = node;
    this.#code[slot] = code;
    this.#to[slot] = to;
  }

  #widen(): void {
    const [from, code, to] = [this.#from, this.#code, this.#to];
    this.#slots *= 2;
    this.#from = new Int32Array(this.#slots);
    this.#code = new Uint16Array(this.#slots);
    this.#to = new Int32Array(this.#slots);
    for (let slot = 0; slot < to.length; slot++)
      if (to[slot] !== 0) this.#file(from[slot] ?? 0, code[slot] ?? 0, to[slot] ?? 0);
    const whole = new Int32Array(this.#slots);
    whole.set(this.#whole);
    this.#whole = whole;
    const open = new Int32Array(this.#slots);
    open.set(this.#open);
    this.#open = open;
  }
}

function slotOf(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e37_79b1) ^ Math.imul(code, 0x85eb_ca6b);
  return mixed ^ (mixed >>> 15);
}

/**
 * The word patterns of a lexicon: `word`, `stem*`, `*ending` and `*inner*`. Each pattern has one id; `match` tells all
 * that a word meets, in time linear in the word for stems and in its letters times the longest ending for the others.
 */
export class WordTrie {
  readonly #fromStart = new LetterTree();
  readonly #fromAnywhere = new LetterTree();
  readonly #ids = new Map<string, number>();

  /** The id of a pattern, new or known. */
  id(pattern: string): number {
    const known = this.#ids.get(pattern);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(pattern, id);
    const anywhere = pattern.length > 1 && pattern.startsWith('*');
    const open = pattern.length > 1 && pattern.endsWith('*');
    const word = pattern.slice(anywhere ? 1 : 0, open ? -1 : undefined);
    (anywhere ? this.#fromAnywhere : this.#fromStart).add(word, open, id);
    return id;
  }

  match(word: string): number[] | undefined {
    if (word.length > WORD_LIMIT) return undefined;
    const ids: number[] = [];
    this.#fromStart.match(word, 0, ids);
    for (let at = 0; at < word.length; at++) this.#fromAnywhere.match(word, at, ids);
    return ids.length > 0 ? ids : undefined;
  }
}
