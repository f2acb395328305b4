import type { Cue } from './phrase-trie.ts';

const NONE: readonly Cue[] = [];
/** Tokens a step of the table covers, as a power of two. */
const STEP = 5;

interface Shelf {
  cues: Cue[];
  /** For each step of tokens the first cue at or behind its beginning. */
  steps: Int32Array;
}

/** The cues of a document by list, in token order, each stretch of tokens found without a search. */
export class CueIndex {
  readonly #shelves = new Map<string, Shelf>();

  constructor(cues: readonly Cue[], tokens: number) {
    const lists = new Map<string, Cue[]>();
    for (const cue of cues) {
      const list = lists.get(cue.list);
      if (list === undefined) lists.set(cue.list, [cue]);
      else list.push(cue);
    }
    const width = (tokens >> STEP) + 2;
    const table = new Int32Array(width * lists.size);
    let at = 0;
    for (const [name, list] of lists) {
      const steps = table.subarray(at, at + width);
      at += width;
      let next = 0;
      for (let step = 0; step < width; step++) {
        while (next < list.length && (list[next]?.first ?? 0) < step << STEP) next++;
        steps[step] = next;
      }
      this.#shelves.set(name, { cues: list, steps });
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
    const from = firstAt(shelf, first);
    let to = from;
    while (to < shelf.cues.length && (shelf.cues[to]?.first ?? last) < last) to++;
    return to === from ? NONE : shelf.cues.slice(from, to);
  }

  /** Whether a cue of a list begins within a token range, `last` exclusive. */
  has(list: string, first: number, last: number): boolean {
    const shelf = this.#shelves.get(list);
    return shelf !== undefined && (shelf.cues[firstAt(shelf, first)]?.first ?? last) < last;
  }
}

/** Index of the first cue at or behind a token. */
function firstAt({ cues, steps }: Shelf, first: number): number {
  let at = steps[Math.max(0, first) >> STEP] ?? cues.length;
  while (at < cues.length && (cues[at]?.first ?? first) < first) at++;
  return at;
}
