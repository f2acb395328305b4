import { BLOCK_LIMIT } from '../policy-text.ts';
import { type DomElement, type DomNode, ELEMENT, TEXT } from './dom-node.ts';

/** Roles of WAI-ARIA 1.2 by which boxes are a table, its rows and its cells. */
const TABLES = new Set(['table', 'grid', 'treegrid']);
const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

const nameOf = (node: DomNode): string => node.nodeName.toUpperCase();
const roleOf = (element: DomElement): string => element.getAttribute('role') ?? '';

/** Whether an element is a table, by its name or its role; a table for layout only (`presentation`) is one all the same. */
function isTable(element: DomElement): boolean {
  return nameOf(element) === 'TABLE' || TABLES.has(roleOf(element));
}

/** The cell of a row, and whether it is a heading. */
interface Cell {
  cell: DomElement;
  header: boolean;
}

/** A table: its rows in their order, and its captions. */
export interface TableParts {
  rows: Cell[][];
  captions: DomElement[];
}

/** An element as a table; undefined when it is none. */
export function tablePartsOf(element: DomElement): TableParts | undefined {
  if (isTable(element)) return partsOf(element);
  const rows = boxRows(element);
  return rows && { rows: rows.map((cells, row) => cells.map((cell) => ({ cell, header: row === 0 }))), captions: [] };
}

function partsOf(table: DomElement): TableParts {
  const rows: DomElement[] = [];
  const captions: DomElement[] = [];
  const boxes = nameOf(table) !== 'TABLE';
  const collect = (node: DomNode): void => {
    for (let i = 0; i < node.childNodes.length && rows.length < BLOCK_LIMIT; i++) {
      const child = node.childNodes[i];
      if (child?.nodeType !== ELEMENT) continue;
      const [element, name] = [child as DomElement, nameOf(child)];
      if (name === 'TR' || roleOf(element) === 'row') rows.push(element);
      else if (name === 'CAPTION') captions.push(element);
      else if (boxes || name === 'THEAD' || name === 'TBODY' || name === 'TFOOT') collect(child);
    }
  };
  collect(table);
  return { rows: rows.map(cellsOf), captions };
}

function cellsOf(row: DomElement): Cell[] {
  return Array.from(row.childNodes).flatMap((node) => {
    if (node.nodeType !== ELEMENT) return [];
    const [cell, name] = [node as DomElement, nameOf(node)];
    const role = roleOf(cell);
    if (name !== 'TD' && name !== 'TH' && !CELLS.has(role)) return [];
    return [{ cell, header: name === 'TH' || role === 'columnheader' || role === 'rowheader' }];
  });
}

/** How many columns or rows a cell takes. */
export function cellSpan(cell: DomElement, direction: 'col' | 'row'): number {
  const span = Number(cell.getAttribute(`${direction}span`) ?? cell.getAttribute(`aria-${direction}span`) ?? '1');
  return Number.isInteger(span) && span > 0 && span < 50 ? span : 1;
}

/** Boxes that rows and their cells are made of where a page lays out a table by its style. */
const BOXES = new Set(['DIV', 'SPAN', 'P', 'LI', 'UL', 'SECTION', 'STRONG', 'B']);
const OUTER = new Set(['DIV', 'UL', 'OL', 'SECTION']);
/** Fewest rows and columns of such a table, and longest heading of a column. */
const FEWEST = 3;
const TITLE_LIMIT = 40;

/**
 * The rows of a table that is made of plain boxes: three at least with as many cells each, three at least, below a first
 * row of short headings. They stand in one box, or in boxes for head and body. Undefined for any other box.
 */
function boxRows(outer: DomElement): DomElement[][] | undefined {
  if (!OUTER.has(nameOf(outer))) return undefined;
  const inner = boxesIn(outer);
  const rows = inner?.flatMap((box) => {
    const cells = boxesIn(box);
    if (cells === undefined) return [undefined];
    return isRow(cells) ? [cells] : cells.map(boxesIn);
  });
  const [head] = rows ?? [];
  if (rows === undefined || rows.length < FEWEST || head === undefined) return undefined;
  if (!rows.every((row) => row?.length === head.length && isRow(row))) return undefined;
  const titles = head.map(({ textContent }) => (textContent ?? '').trim());
  return titles.every((title) => title !== '' && title.length <= TITLE_LIMIT) ? (rows as DomElement[][]) : undefined;
}

/** Whether boxes are the cells of a row: none of them holds boxes that look like more of them. */
const isRow = (cells: readonly DomElement[]): boolean =>
  cells.length >= FEWEST && cells.every((cell) => (boxesIn(cell)?.length ?? 0) < FEWEST);

/** The boxes in a box that holds nothing else. */
function boxesIn(element: DomElement): DomElement[] | undefined {
  const boxes: DomElement[] = [];
  for (let i = 0; i < element.childNodes.length; i++) {
    const node = element.childNodes[i];
    if (node?.nodeType === TEXT && (node.textContent ?? '').trim() !== '') return undefined;
    if (node?.nodeType !== ELEMENT) continue;
    if (!BOXES.has(nameOf(node))) return undefined;
    boxes.push(node as DomElement);
  }
  return boxes;
}
