import type { Block } from '../model.ts';
import { BLOCK_LIMIT, CHARACTER_LIMIT } from '../policy-text.ts';
import { isReversed, mailtoAddress, protectedAddress } from './dom-addresses.ts';
import {
  BLOCK_ELEMENTS,
  blockRole,
  contentOf,
  type DomElement,
  type DomNode,
  ELEMENT,
  isFolded,
  isFurniture,
  SKIPPED,
  TEXT,
} from './dom-node.ts';
import { cellSpan, type TableParts, tablePartsOf } from './dom-table.ts';
import { flush, type Walk } from './dom-walk.ts';

const DEPTH_LIMIT = 400;

/** A word's end and the beginning of another: "Receipts" and "7 years". */
const PARTED = /^[\p{Ll})](?:\p{Lu}|\d)$/u;
/** Columns in which cells that reach over several rows are followed. */
const SPANNED_COLUMNS = 200;

/**
 * Blocks of a page, from one walk over its nodes: headings, paragraphs, list items, definition lists and table cells
 * with their place, open shadow roots and folded `details` included. Scripts, navigation and form controls are left
 * out. Addresses that Cloudflare protects are decoded, and a `mailto:` whose text hides the address yields it.
 */
export function blocksFromDom(root: DomNode): Block[] {
  const walk: Walk = {
    blocks: [],
    buffer: '',
    role: 'para',
    cell: undefined,
    hidden: false,
    bold: true,
    boldDepth: 0,
    table: -1,
    characters: 0,
  };
  visit(contentOf(root), walk, 0);
  flush(walk);
  return walk.blocks;
}

function visit(node: DomNode, walk: Walk, depth: number): void {
  if (depth > DEPTH_LIMIT || walk.characters > CHARACTER_LIMIT || walk.blocks.length > BLOCK_LIMIT) return;
  if (node.nodeType === TEXT) {
    const text = (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    if (text.trim() !== '' && walk.boldDepth === 0) walk.bold = false;
    walk.buffer += text;
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === ELEMENT) {
    if (SKIPPED.has(name)) return;
    const element = node as DomElement;
    if (name === 'BR') {
      // two of them end a paragraph
      if (walk.role === 'para' && walk.cell === undefined && /\n ?$/.test(walk.buffer)) flush(walk);
      else walk.buffer += '\n';
      return;
    }
    if (isFurniture(element)) return;
    const table = tablePartsOf(element);
    if (table !== undefined) {
      visitTable(element, table, walk, depth);
      return;
    }
    if (BLOCK_ELEMENTS.has(name)) {
      visitBlock(element, name, walk, depth);
      return;
    }
    visitInline(element, name, walk, depth);
    return;
  }
  visitChildren(node, walk, depth);
}

function visitChildren(node: DomNode, walk: Walk, depth: number): void {
  const shadow = (node as DomElement).shadowRoot;
  if (shadow !== undefined && shadow !== null) visit(shadow, walk, depth + 1);
  for (let i = 0; i < node.childNodes.length; i++) {
    const child = node.childNodes[i];
    if (child === undefined) continue;
    const from = walk.buffer.length;
    visit(child, walk, depth + 1);
    // elements side by side with nothing between them are set apart by the page's style: a label and its value
    const beside = node.childNodes[i - 1]?.nodeType === ELEMENT && child.nodeType === ELEMENT;
    if (beside && PARTED.test(walk.buffer.slice(Math.max(0, from - 1), from + 1)) && from > 0)
      walk.buffer = `${walk.buffer.slice(0, from)} ${walk.buffer.slice(from)}`;
  }
}

function visitBlock(element: DomElement, name: string, walk: Walk, depth: number): void {
  // inside a cell the layout of paragraphs becomes line feeds
  if (walk.cell !== undefined) {
    if (walk.buffer !== '' && !walk.buffer.endsWith('\n')) walk.buffer += '\n';
    visitChildren(element, walk, depth);
    if (!walk.buffer.endsWith('\n')) walk.buffer += '\n';
    return;
  }
  flush(walk, true);
  const { role, hidden } = walk;
  walk.role = blockRole(name, role);
  if (isFolded(element, name)) walk.hidden = true;
  visitChildren(element, walk, depth);
  flush(walk);
  walk.role = role;
  walk.hidden = hidden;
}

function visitInline(element: DomElement, name: string, walk: Walk, depth: number): void {
  const hidden = protectedAddress(element);
  if (hidden !== null) {
    walk.buffer += hidden;
    walk.bold = false;
    return;
  }
  const isBold = name === 'B' || name === 'STRONG' || name === 'U';
  if (isBold) walk.boldDepth++;
  const from = walk.buffer.length;
  visitChildren(element, walk, depth);
  if (isBold) walk.boldDepth--;
  if (isReversed(element)) {
    walk.buffer = walk.buffer.slice(0, from) + Array.from(walk.buffer.slice(from)).reverse().join('');
  }
  // `<a href="mailto:…">Write to us</a>` hides the address: it is put in parentheses behind the text
  const address = name === 'A' ? mailtoAddress(element) : null;
  if (address !== null && !walk.buffer.slice(from).toLowerCase().includes(address.toLowerCase()))
    walk.buffer += ` (${address})`;
}

function visitTable(element: DomElement, { rows, captions }: TableParts, walk: Walk, depth: number): void {
  if (walk.cell !== undefined) {
    visitChildren(element, walk, depth);
    return;
  }
  flush(walk, true);
  const outer = walk.role;
  const table = ++walk.table;
  let row = 0;
  for (const caption of captions) visit(caption, walk, depth + 1);
  /** For each column the row from which on no cell from above reaches into it. */
  const free = new Map<number, number>();
  for (const cells of rows) {
    let column = 0;
    for (const { cell, header } of cells) {
      while ((free.get(column) ?? 0) > row) column++;
      walk.role = 'cell';
      walk.cell = { table, row, column, header };
      walk.bold = true;
      walk.buffer = '';
      visitChildren(cell, walk, depth + 1);
      pushCell(walk);
      const next = column + cellSpan(cell, 'col');
      const reach = row + cellSpan(cell, 'row');
      if (reach > row + 1) walk.cell.below = reach - row - 1;
      for (; column < next; column++) if (reach > row + 1 && column < SPANNED_COLUMNS) free.set(column, reach);
    }
    row++;
  }
  walk.cell = undefined;
  walk.role = outer;
  walk.buffer = '';
  walk.bold = true;
}

/** Empty cells are kept: they hold their column's place. */
function pushCell(walk: Walk): void {
  const text = walk.buffer.trim();
  walk.buffer = '';
  if (walk.cell === undefined || walk.blocks.length > BLOCK_LIMIT) return;
  const block: Block = { role: 'cell', text, cell: walk.cell };
  if (walk.hidden) block.hidden = true;
  walk.blocks.push(block);
  walk.characters += text.length;
}
