import { splitPhrase } from '../words/split-phrase.ts';
import { NEWLINE, type Tokens, WORD } from '../words/tokenise.ts';
import { followPattern, type PhraseNode, type PhraseTarget, patternBits, phraseNode } from './phrase-node.ts';
import { WordTrie } from './word-trie.ts';

/** How far a `~` in a phrase may reach, in tokens. */
const REACH = 6;

/** A phrase of the lexicon found in a text; `first` and `last` are token indices, both inclusive. */
export interface Cue {
  list: string;
  key: string;
  weak: boolean;
  /** Found across a gap: it covers words it does not hold. */
  gapped: boolean;
  first: number;
  last: number;
}

/** One search: what the steps need to know. */
interface Search {
  tokens: Tokens;
  /** For each word of the document the patterns it meets. */
  edges: (number[] | undefined)[];
  /** For each word those patterns by their last bits. */
  bits: Int32Array;
  first: number;
  /** What was found from `first` on; the slots are used again and again. */
  found: Found[];
  size: number;
}

interface Found {
  target: PhraseTarget;
  gapped: boolean;
  last: number;
}

/**
 * Finds thousands of phrases in one pass over the tokens. A phrase is written in plain words: `word*` stands for every
 * word that begins so, `*word` for every one that ends so, `*word*` for both, `~` for up to six tokens in between.
 * A phrase that begins with `?` yields a weak cue, one that counts only beside others.
 */
export class PhraseTrie {
  /** Where a phrase that begins with a pattern goes on, by the pattern's id. */
  readonly #starts: (PhraseNode | undefined)[] = [];
  readonly #words = new WordTrie();
  readonly #shelves = new Map<string, number>();

  add(phrase: string, list: string, key: string): void {
    const weak = phrase.startsWith('?');
    let node: PhraseNode | undefined;
    for (const part of splitPhrase(weak ? phrase.slice(1) : phrase)) {
      if (part === '~') {
        if (node !== undefined) {
          node.gap ??= phraseNode();
          node = node.gap;
        }
        continue;
      }
      const id = this.#words.id(part);
      node = node === undefined ? this.#start(id) : followPattern(node, id);
    }
    if (node === undefined) return;
    const shelf = this.#shelves.get(list) ?? this.#shelves.size;
    this.#shelves.set(list, shelf);
    node.targets ??= [];
    node.targets.push({ list, key, weak, shelf });
  }

  /**
   * All cues in token order; of cues of one list that lie inside each other only the longest stays, unless a gap makes
   * it long.
   */
  find(tokens: Tokens): Cue[] {
    const edges = tokens.vocabulary.map((word) => this.#words.match(word));
    const starts = edges.map((ids) => this.#startsOf(ids));
    const bits = Int32Array.from(edges, (ids) => patternBits(ids));
    const search: Search = { tokens, edges, bits, first: 0, found: [], size: 0 };
    const furthest: (Cue | undefined)[] = new Array(this.#shelves.size);
    const kept: Cue[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const nodes = starts[tokens.word[i] ?? 0];
      if (nodes === undefined) continue;
      search.first = i;
      search.size = 0;
      for (const node of nodes) walk(search, node, i, false);
      if (search.size > 0) keepLongest(search, furthest, kept);
    }
    return kept;
  }

  #start(id: number): PhraseNode {
    const known = this.#starts[id];
    if (known !== undefined) return known;
    const made = phraseNode();
    this.#starts[id] = made;
    return made;
  }

  /** Where phrases begin at a word; undefined for the many at which none does. */
  #startsOf(ids: number[] | undefined): PhraseNode[] | undefined {
    let nodes: PhraseNode[] | undefined;
    for (const id of ids ?? []) {
      const node = this.#starts[id];
      if (node === undefined) continue;
      nodes ??= [];
      nodes.push(node);
    }
    return nodes;
  }
}

function step(search: Search, node: PhraseNode, at: number, gapped: boolean): void {
  const word = search.tokens.word[at] ?? 0;
  const ids = (node.bits & (search.bits[word] ?? 0)) === 0 ? undefined : search.edges[word];
  if (ids === undefined) return;
  for (const id of ids) {
    const way = node.ids.indexOf(id);
    const next = way < 0 ? undefined : node.nodes[way];
    if (next !== undefined) walk(search, next, at, gapped);
  }
}

function walk(search: Search, node: PhraseNode, last: number, gapped: boolean): void {
  const { tokens } = search;
  if (node.targets !== undefined) for (const target of node.targets) file(search, target, gapped, last);
  if (last + 1 >= tokens.count) return;
  if (node.ids.length > 0) step(search, node, last + 1, gapped);
  if (node.gap === undefined) return;
  for (let skip = 0; skip <= REACH; skip++) {
    const at = last + 1 + skip;
    if (at >= tokens.count || tokens.kind[at] === NEWLINE) return;
    step(search, node.gap, at, true);
    if (tokens.kind[at] !== WORD && '.;!?'.includes(tokens.vocabulary[tokens.word[at] ?? 0] ?? '.')) return;
  }
}

/** Files what was found, the longest first and weak ones behind. */
function file(search: Search, target: PhraseTarget, gapped: boolean, last: number): void {
  const { found } = search;
  const slot = found[search.size] ?? { target, gapped, last };
  slot.target = target;
  slot.gapped = gapped;
  slot.last = last;
  let at = search.size++;
  while (at > 0) {
    const before = found[at - 1];
    if (before === undefined || !isBehind(before, slot)) break;
    found[at--] = before;
  }
  found[at] = slot;
}

const isBehind = (a: Found, b: Found): boolean =>
  a.last < b.last || (a.last === b.last && a.target.weak && !b.target.weak);

/** Of the cues that begin at one token those that no longer one of their list covers; the longest first. */
function keepLongest({ found, first, size }: Search, furthest: (Cue | undefined)[], kept: Cue[]): void {
  for (let i = 0; i < size; i++) {
    const entry = found[i];
    if (entry === undefined) return;
    const { target, gapped, last } = entry;
    const longest = furthest[target.shelf];
    if (longest !== undefined && last <= longest.last) {
      const same = first === longest.first && last === longest.last;
      if (target.key === longest.key || !(same || longest.gapped)) continue;
    }
    const cue: Cue = { list: target.list, key: target.key, weak: target.weak, gapped, first, last };
    furthest[target.shelf] = cue;
    kept.push(cue);
  }
}
