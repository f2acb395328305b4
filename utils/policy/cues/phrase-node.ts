/** What a phrase stands for; `shelf` numbers the lists. */
export interface PhraseTarget {
  list: string;
  key: string;
  weak: boolean;
  shelf: number;
}

/** A place in a phrase: the word patterns that may follow, and where each leads. */
export interface PhraseNode {
  ids: number[];
  /** The ids by their last bits: tells of most words at once that no phrase goes on with them. */
  bits: number;
  nodes: PhraseNode[];
  gap: PhraseNode | undefined;
  targets: PhraseTarget[] | undefined;
}

/** A place at which no phrase goes on yet. */
export const phraseNode = (): PhraseNode => ({ ids: [], bits: 0, nodes: [], gap: undefined, targets: undefined });

/** Some patterns by their last bits. */
export function patternBits(ids: readonly number[] | undefined): number {
  let bits = 0;
  if (ids !== undefined) for (const id of ids) bits |= 1 << (id & 31);
  return bits;
}

/** The place behind a pattern, new or known. */
export function followPattern(node: PhraseNode, id: number): PhraseNode {
  const at = node.ids.indexOf(id);
  const known = node.nodes[at];
  if (at >= 0 && known !== undefined) return known;
  const made = phraseNode();
  node.ids.push(id);
  node.bits |= 1 << (id & 31);
  node.nodes.push(made);
  return made;
}
