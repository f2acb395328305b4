import { isLabelled } from '../contexts/labels.ts';
import { continuesRow } from '../cookies/torn/broken-rows.ts';
import { joinStackedCells } from '../cookies/torn/stacked-lines.ts';
import type { Block } from '../model.ts';
import { CHARACTER_LIMIT } from '../policy-text.ts';
import { paragraphBlocks } from './paragraph-blocks.ts';
import { BULLETS, joinBullets, joinPoints, joinSpaced } from './stray-lines.ts';
import { stripMarkup } from './strip-markup.ts';

/** Most lines of one paragraph. */
const LINE_LIMIT = 200;
/** A line drawn between paragraphs. */
const RULE = /^(?:[-–—_=*~·]\s?){3,}$/;

/**
 * Blocks of a plain or lightly marked-up text: `#` headings, bullets, numbered items, tab- or bar-separated tables (with or without bars around),
 * paragraphs between blank lines. Lines of a hard-wrapped paragraph are joined; short lines (addresses, `Name: value`)
 * keep their line feeds.
 */
export function blocksFromText(raw: string): Block[] {
  // one character beyond the limit, so that the reader sees that there was more
  const text = stripMarkup(raw.slice(0, CHARACTER_LIMIT + 1).replaceAll('\r\n', '\n'));
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let table = -1;
  let row = 0;
  let width = 0;
  const broken = new WeakSet<Block>();
  const flush = (): void => {
    if (paragraph.length > 0) blocks.push(...paragraphBlocks(paragraph));
    paragraph = [];
  };
  const lines = joinStackedCells(joinPoints(joinSpaced(joinBullets(text.split('\n')))));
  for (const [at, line] of lines.entries()) {
    const trimmed = line.trim();
    const cells = tableCells(line, trimmed) ?? barredCells(lines, at, table >= 0 && row > 0) ?? groupCell(lines, at);
    if (
      table >= 0 &&
      trimmed !== '' &&
      continuesRow(blocks, cells ?? [trimmed], lines[at - 1]?.trim() === '', width, broken)
    )
      continue;
    if (cells !== undefined) {
      flush();
      if (table < 0) {
        table = nextTable(blocks);
        row = 0;
      }
      if (row === 0 && cells.length > 0) width = cells.length;
      if (cells.length > 0) pushRow(blocks, cells, table, row++);
      continue;
    }
    if (trimmed !== '' || row === 0) table = -1;
    else if (table >= 0) continue;
    // a page number between the lines of a printed text
    if (/^\d{1,3}$/.test(trimmed) && paragraph.length > 0) continue;
    if (trimmed === '' || RULE.test(trimmed)) {
      flush();
      continue;
    }
    const heading = headingOf(trimmed);
    const item = itemOf(trimmed);
    if (heading !== undefined) {
      flush();
      blocks.push(heading);
    } else if (item !== undefined) {
      flush();
      blocks.push({ role: 'li', text: item });
    } else if (paragraph.length === 0 && isContinuation(line, blocks)) {
      const last = blocks[blocks.length - 1];
      if (last !== undefined) last.text += ` ${trimmed}`;
    } else if (paragraph.length === 0 && isLabelBelow(lines, at, blocks)) {
      const last = blocks[blocks.length - 1];
      if (last !== undefined) last.text += `${/[.;!?]$/.test(last.text) ? ' ' : '\n'}${trimmed}`;
    } else {
      paragraph.push(trimmed);
      if (isFull(paragraph)) flush();
    }
  }
  flush();
  return blocks;
}

/** Whether a paragraph has come to its limit, better at the end of a sentence than within one. */
const isFull = (lines: readonly string[]): boolean =>
  lines.length >= LINE_LIMIT && (lines.length >= 2 * LINE_LIMIT || /[.:!?]$/.test(lines[lines.length - 1] ?? ''));

function nextTable(blocks: Block[]): number {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const cell = blocks[i]?.cell;
    if (cell !== undefined) return cell.table + 1;
  }
  return 0;
}

function pushRow(blocks: Block[], cells: string[], table: number, row: number): void {
  cells.forEach((words, column) => {
    const cell = words.length > 4 && words.startsWith('**') && words.endsWith('**') ? words.slice(2, -2) : words;
    blocks.push({ role: 'cell', text: cell, cell: { table, row, column, header: row === 0 } });
  });
}

/** Cells of a line with tabs or bars; empty for a rule such as `| --- | --- |`. */
function tableCells(line: string, trimmed: string): string[] | undefined {
  if (trimmed.startsWith('|') && trimmed.endsWith('|') && trimmed.length > 2) {
    const cells = trimmed
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return cells.every((cell) => cell === '' || /^:?-+:?$/.test(cell)) ? [] : cells;
  }
  if (!line.includes('\t', 1) || trimmed === '') return undefined;
  const cells = line.split('\t').map((cell) => cell.trim());
  return cells.filter((cell) => cell !== '').length > 1 || cells.length > 2 || trimmed.length < 60 ? cells : undefined;
}

/** Longest line that heads a group of rows. */
const GROUP_LIMIT = 60;

/** A line right between two rows with as many tabs: the heading of a group of them, one cell across the table. */
function groupCell(lines: readonly string[], at: number): string[] | undefined {
  const tabs = (index: number): number => (lines[index] ?? '').trim().split('\t').length;
  const group = lines[at]?.trim() ?? '';
  const fits = group !== '' && group.length <= GROUP_LIMIT && !/[.:;]$/.test(group) && itemOf(group) === undefined;
  return fits && tabs(at - 1) > 1 && tabs(at - 1) === tabs(at + 1) && headingOf(group) === undefined
    ? [group]
    : undefined;
}

/** The rule below the head of such a table, `---|---|`. */
const BARRED_RULE = /^:?-+:?(?:\|:?-+:?)+\|?$/;

/**
 * Cells of a line with bars between them only, `_ga | visits | 2 years`, where a line beside it, or behind the rule below
 * the head, has as many, or where it goes on from a table; none for that rule.
 */
function barredCells(lines: readonly string[], at: number, goesOn: boolean): string[] | undefined {
  const cellsAt = (index: number): string[] => (lines[index] ?? '').trim().replace(/ \|$/, '').split(' | ');
  const isRule = (index: number): boolean => BARRED_RULE.test((lines[index] ?? '').replaceAll(' ', ''));
  if (isRule(at)) return goesOn || cellsAt(at - 1).length > 1 ? [] : undefined;
  const cells = cellsAt(at);
  if (cells.length < 2) return undefined;
  const before = cellsAt(isRule(at - 1) ? at - 2 : at - 1);
  const after = cellsAt(isRule(at + 1) ? at + 2 : at + 1);
  if (!goesOn && before.length !== cells.length && after.length !== cells.length) return undefined;
  return cells.map((cell) => cell.trim());
}

function headingOf(line: string): Block | undefined {
  let level = 0;
  while (level < 7 && line[level] === '#') level++;
  if (level > 0 && level < 7 && line[level] === ' ') {
    return {
      role: `heading${level}` as Block['role'],
      text: line
        .slice(level + 1)
        .replaceAll('*', '')
        .trim(),
    };
  }
  if (line.length < 100 && line.startsWith('**') && line.endsWith('**') && line.length > 4) {
    return { role: 'heading6', text: line.slice(2, -2).trim() };
  }
  return undefined;
}

/** A number before a small letter counts an item, no section: "2. get your data corrected". */
const NUMBERED_ITEM = /^(?:\d{1,2}[.)]|\([a-z\d]\)|[a-z]\)) \p{Ll}/u;

/** A dash right before a word with a capital letter, or a star before any words that no other star sets off. */
const DASHED = /^(?:[–-]\p{Lu}\p{Ll}|\*\p{L}[^*]*$)/u;

function itemOf(line: string): string | undefined {
  const mark = line[0] ?? '';
  if (
    BULLETS.includes(mark) &&
    (line[1] === ' ' || line[1] === '\u00a0' || (mark > '\u2000' && !'–—'.includes(mark)) || DASHED.test(line))
  )
    return line.slice(1).trim();
  return NUMBERED_ITEM.test(line) ? line : undefined;
}

/** "Lasts: 2 years" right below a point, above the next one or as below the one before: told of that point. */
function isLabelBelow(lines: readonly string[], at: number, blocks: Block[]): boolean {
  const line = lines[at]?.trim() ?? '';
  if (blocks[blocks.length - 1]?.role !== 'li' || lines[at - 1]?.trim() === '' || !isLabelled(line)) return false;
  const next = lines[at + 1]?.trim() ?? '';
  const label = line.slice(0, line.indexOf(':') + 1);
  const before = blocks[blocks.length - 2];
  return itemOf(next) !== undefined || isLabelled(next) || (before?.role === 'li' && before.text.includes(label));
}

function isContinuation(line: string, blocks: Block[]): boolean {
  return blocks[blocks.length - 1]?.role === 'li' && line.startsWith('  ') && !line.startsWith('      ');
}
