import type { Cue } from './phrase-trie.ts';

const NONE: readonly Cue[] = [];
/** How far from the cue last asked for the next one is looked for step by step; beyond that by bisection. */
const NEAR = 6;

interface Shelf {
  cues: Cue[];
  /** The token at which each cue begins. */
  firsts: number[];
  /** Where the last question ended: the rules ask from the beginning of a text to its end. */
  at: number;
}

/** The cues of a document by list, in token order; a stretch of tokens near the last one is found without a search. */
export class CueIndex {
  readonly #shelves = new Map<string, Shelf>();

  constructor(cues: readonly Cue[]) {
    for (const cue of cues) {
      const shelf = this.#shelves.get(cue.list);
      if (shelf === undefined) this.#shelves.set(cue.list, { cues: [cue], firsts: [cue.first], at: 0 });
      else {
        shelf.cues.push(cue);
        shelf.firsts.push(cue.first);
      }
    }
  }

  /** Every cue of a list. */
  all(list: string): readonly Cue[] {
    return this.#shelves.get(list)?.cues ?? NONE;
  }

  /** Cues of a list that begin within a token range, `last` exclusive. */
  between(list: string, first: number, last: number): readonly Cue[] {
    const shelf = this.#shelves.get(list);
    if (shelf === undefined) return NONE;
    const { cues, firsts } = shelf;
    const from = firstAt(shelf, first);
    let to = from;
    while (to < firsts.length && (firsts[to] ?? last) < last) to++;
    return to === from ? NONE : cues.slice(from, to);
  }

  /** Whether a cue of a list begins within a token range, `last` exclusive. */
  has(list: string, first: number, last: number): boolean {
    const shelf = this.#shelves.get(list);
    return shelf !== undefined && (shelf.firsts[firstAt(shelf, first)] ?? last) < last;
  }
}

/** Index of the first cue at or behind a token. */
function firstAt(shelf: Shelf, first: number): number {
  const { firsts } = shelf;
  let { at } = shelf;
  let low = 0;
  let high = firsts.length;
  for (let steps = 0; steps < NEAR; steps++) {
    if (at > 0 && (firsts[at - 1] ?? 0) >= first) high = --at;
    else if (at < high && (firsts[at] ?? first) < first) low = ++at;
    else {
      shelf.at = at;
      return at;
    }
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? first) < first) low = middle + 1;
    else high = middle;
  }
  shelf.at = low;
  return low;
}
