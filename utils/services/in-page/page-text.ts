/** All the text of a tree in reading order, and the node that each part of it stands in. */
export interface PageText {
  text: string;
  nodes: Text[];
  /** Offset in `text` at which each node begins. */
  starts: number[];
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);
/** No policy is longer; a hostile page may be endless. */
const MOST = 2_000_000;
const DEEPEST = 400;

/** Gathers the text of a document, open shadow roots included, folded parts included. */
export function pageText(root: Node): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node, depth: number): void => {
    if (length > MOST || depth > DEEPEST) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      nodes.push(node as Text);
      starts.push(length);
      parts.push(data);
      length += data.length;
      return;
    }
    if (SKIPPED.has(node.nodeName)) return;
    const { shadowRoot } = node as Element;
    if (shadowRoot) visit(shadowRoot, depth + 1);
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, depth + 1);
  };
  visit(root, 0);
  return { text: parts.join(''), nodes, starts };
}

/** One range for each text node between two offsets: a single range cannot cross into a shadow tree. */
export function rangesBetween({ nodes, starts }: PageText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let index = firstNodeAt(starts, start); index < nodes.length && (starts[index] ?? end) < end; index++) {
    const node = nodes[index];
    const from = starts[index] ?? 0;
    if (!node || node.data.trim() === '') continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, Math.max(0, start - from));
    range.setEnd(node, Math.min(node.data.length, end - from));
    if (!range.collapsed) ranges.push(range);
  }
  return ranges;
}

function firstNodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
