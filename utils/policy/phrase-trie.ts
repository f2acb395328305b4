import { NEWLINE, type Tokens, tokenise, WORD } from './tokenise.ts';

/** How far a `~` in a phrase may reach, in tokens. */
const REACH = 6;
/** Longest word looked into; longer ones are no words. */
const WORD_LIMIT = 48;

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

interface Target {
  list: string;
  key: string;
  weak: boolean;
}

interface PhraseNode {
  next: Map<number, PhraseNode>;
  gap: PhraseNode | undefined;
  targets: Target[];
}

interface CharNode {
  next: Map<number, CharNode>;
  /** Lexicon words that end here and ask the text's word to end too. */
  whole: number[];
  /** Lexicon words that end here whatever follows. */
  open: number[];
}

const phraseNode = (): PhraseNode => ({ next: new Map(), gap: undefined, targets: [] });
const charNode = (): CharNode => ({ next: new Map(), whole: [], open: [] });

/**
 * Finds thousands of phrases in one pass over the tokens. A phrase is written in plain words: `word*` stands for every
 * word that begins so, `*word` for every one that ends so, `*word*` for both, `~` for up to six tokens in between.
 * A phrase that begins with `?` yields a weak cue, one that counts only beside others.
 */
export class PhraseTrie {
  readonly #root = phraseNode();
  readonly #fromStart = charNode();
  readonly #fromAnywhere = charNode();
  /** First letters of the phrases that may begin inside a word. */
  readonly #opensAnywhere = new Uint8Array(1024);
  readonly #words = new Map<string, number>();

  add(phrase: string, list: string, key: string): void {
    const weak = phrase.startsWith('?');
    let node = this.#root;
    for (const part of splitPhrase(weak ? phrase.slice(1) : phrase)) {
      if (part === '~') {
        node.gap ??= phraseNode();
        node = node.gap;
        continue;
      }
      const id = this.#wordId(part);
      let next = node.next.get(id);
      if (next === undefined) {
        next = phraseNode();
        node.next.set(id, next);
      }
      node = next;
    }
    node.targets.push({ list, key, weak });
  }

  /** All cues in token order; of cues of one list that lie inside each other only the longest stays,
   * unless a gap makes it long. */
  find(tokens: Tokens): Cue[] {
    const edges = this.#edges(tokens);
    const found: Cue[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const words = edges[tokens.word[i] ?? 0];
      if (words === undefined) continue;
      for (const id of words) {
        const node = this.#root.next.get(id);
        if (node !== undefined) walk(node, i, i, false, tokens, edges, found);
      }
    }
    return keepLongest(found);
  }

  #wordId(part: string): number {
    const known = this.#words.get(part);
    if (known !== undefined) return known;
    const id = this.#words.size;
    this.#words.set(part, id);
    const anywhere = part.startsWith('*');
    const open = part.length > 1 && part.endsWith('*');
    if (anywhere) this.#opensAnywhere[part.charCodeAt(1) & 1023] = 1;
    let node = anywhere ? this.#fromAnywhere : this.#fromStart;
    for (const char of part.slice(anywhere ? 1 : 0, open ? -1 : undefined)) {
      const code = char.charCodeAt(0);
      let next = node.next.get(code);
      if (next === undefined) {
        next = charNode();
        node.next.set(code, next);
      }
      node = next;
    }
    (open ? node.open : node.whole).push(id);
    return id;
  }

  /** For each word of the document the lexicon words it stands for; looked up once a distinct word. */
  #edges(tokens: Tokens): (number[] | undefined)[] {
    return tokens.vocabulary.map((word) => {
      if (word.length > WORD_LIMIT) return undefined;
      const ids: number[] = [];
      descend(this.#fromStart, word, 0, ids);
      for (let at = 0; at < word.length; at++) {
        if (this.#opensAnywhere[word.charCodeAt(at) & 1023] === 1) descend(this.#fromAnywhere, word, at, ids);
      }
      return ids.length > 0 ? ids : undefined;
    });
  }
}

/** Splits a phrase as the tokeniser splits text, keeping the stars on their words. */
function splitPhrase(phrase: string): string[] {
  const parts: string[] = [];
  for (const chunk of phrase.split(' ')) {
    if (chunk === '~') {
      parts.push('~');
      continue;
    }
    const bare = chunk.replaceAll('*', '');
    const tokens = tokenise(bare);
    for (let i = 0; i < tokens.count; i++) {
      let part = tokens.vocabulary[tokens.word[i] ?? 0] ?? '';
      if (i === 0 && chunk.startsWith('*')) part = `*${part}`;
      if (i === tokens.count - 1 && chunk.endsWith('*') && chunk.length > 1) part = `${part}*`;
      parts.push(part);
    }
  }
  return parts;
}

function descend(from: CharNode, word: string, at: number, ids: number[]): void {
  let node: CharNode | undefined = from;
  for (let i = at; i < word.length; i++) {
    node = node.next.get(word.charCodeAt(i));
    if (node === undefined) return;
    for (const id of node.open) ids.push(id);
  }
  for (const id of node.whole) ids.push(id);
}

function walk(
  node: PhraseNode,
  first: number,
  last: number,
  gapped: boolean,
  tokens: Tokens,
  edges: (number[] | undefined)[],
  found: Cue[],
): void {
  for (const target of node.targets) found.push({ ...target, gapped, first, last });
  if (last + 1 >= tokens.count) return;
  if (node.next.size > 0) step(node, first, last + 1, gapped, tokens, edges, found);
  if (node.gap === undefined) return;
  for (let skip = 0; skip <= REACH; skip++) {
    const at = last + 1 + skip;
    if (at >= tokens.count || tokens.kind[at] === NEWLINE) return;
    step(node.gap, first, at, true, tokens, edges, found);
    if (tokens.kind[at] !== WORD && '.;!?'.includes(tokens.vocabulary[tokens.word[at] ?? 0] ?? '.')) return;
  }
}

function step(
  node: PhraseNode,
  first: number,
  at: number,
  gapped: boolean,
  tokens: Tokens,
  edges: (number[] | undefined)[],
  found: Cue[],
): void {
  const words = edges[tokens.word[at] ?? 0];
  if (words === undefined) return;
  for (const id of words) {
    const next = node.next.get(id);
    if (next !== undefined) walk(next, first, at, gapped, tokens, edges, found);
  }
}

function keepLongest(found: Cue[]): Cue[] {
  const furthest = new Map<string, Cue>();
  found.sort((a, b) => a.first - b.first || b.last - a.last || Number(a.weak) - Number(b.weak));
  return found.filter((cue) => {
    const longest = furthest.get(cue.list);
    if (longest !== undefined && cue.last <= longest.last) {
      const same = cue.first === longest.first && cue.last === longest.last;
      if (cue.key === longest.key || !(same || longest.gapped)) return false;
    }
    furthest.set(cue.list, cue);
    return true;
  });
}
