import type { Block } from './model.ts';
import { CHARACTER_LIMIT } from './policy-text.ts';
import { stripMarkup } from './strip-markup.ts';

/** Lines of at least this many characters in a row look hard-wrapped. */
const WRAP_WIDTH = 60;
/** Most lines of one paragraph. */
const LINE_LIMIT = 200;

/**
 * Blocks of a plain or lightly marked-up text: `#` headings, bullets, numbered items, tab- or bar-separated tables,
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
  const flush = (): void => {
    if (paragraph.length > 0) blocks.push(...paragraphBlocks(paragraph));
    paragraph = [];
  };
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const cells = tableCells(line, trimmed);
    if (cells !== undefined) {
      flush();
      if (table < 0) {
        table = nextTable(blocks);
        row = 0;
      }
      if (cells.length > 0) pushRow(blocks, cells, table, row++);
      continue;
    }
    if (trimmed !== '' || row === 0) table = -1;
    else if (table >= 0) continue;
    // a page number between the lines of a printed text
    if (/^\d{1,3}$/.test(trimmed) && paragraph.length > 0) continue;
    if (trimmed === '') {
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
    } else {
      paragraph.push(trimmed);
      if (paragraph.length >= LINE_LIMIT) flush();
    }
  }
  flush();
  return blocks;
}

function nextTable(blocks: Block[]): number {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const cell = blocks[i]?.cell;
    if (cell !== undefined) return cell.table + 1;
  }
  return 0;
}

function pushRow(blocks: Block[], cells: string[], table: number, row: number): void {
  cells.forEach((cell, column) => {
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

const BULLETS = '•●▪‣◦–*-·○';

function itemOf(line: string): string | undefined {
  const mark = line[0] ?? '';
  if (BULLETS.includes(mark) && (line[1] === ' ' || line[1] === '\u00a0' || mark === '•' || mark === '●'))
    return line.slice(1).trim();
  return undefined;
}

function isContinuation(line: string, blocks: Block[]): boolean {
  return blocks[blocks.length - 1]?.role === 'li' && line.startsWith('  ') && !line.startsWith('      ');
}

/** A numbered line such as `3.1 Rights` opens a section when it is short. */
function isNumberedHeading(line: string): boolean {
  return line.length < 90 && /^\d{1,2}(\.\d{1,2}){0,2}\.?\s+\S/.test(line) && !/[.;,:]$/.test(line);
}

function paragraphBlocks(lines: string[]): Block[] {
  const first = lines[0] ?? '';
  if (lines.length === 1)
    return [isNumberedHeading(first) ? { role: 'heading3', text: first } : { role: 'para', text: first }];
  const long = lines.filter((line) => line.length >= WRAP_WIDTH).length;
  if (long * 2 < lines.length && lines.length < 12) return shortLines(lines);
  return unwrap(lines);
}

/** A short first line before longer ones is a heading; otherwise the lines stay one block. */
function shortLines(lines: string[]): Block[] {
  const [first = '', ...rest] = lines;
  if (isNumberedHeading(first)) return [{ role: 'heading3', text: first }, ...shortLines(rest)];
  // a title above a sentence
  const [second = ''] = rest;
  const titled =
    first.length <= 60 &&
    !/[\d@.,;:!]/.test(first) &&
    /^[A-ZÀ-ÖØ-ÞĀ-Ž]/.test(first) &&
    /[.:]$/.test(second) &&
    second.length > first.length;
  if (titled)
    return [
      { role: 'heading6', text: first },
      { role: 'para', text: rest.join('\n') },
    ];
  return [{ role: 'para', text: lines.join('\n') }];
}

/**
 * Joins hard-wrapped lines: a line goes on in the next one when it is long and does not end a sentence, or when the
 * next begins with a small letter; a short line in between is a heading.
 */
function unwrap(lines: string[]): Block[] {
  const blocks: Block[] = [];
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  // lines of very different length are paragraphs of their own
  const wrapped = width < 140;
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ role: 'para', text: joinLines(open, wrapped) });
    open = [];
  };
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? '';
    const startsSentence = /^[A-ZÀ-ÖØ-ÞĀ-Ž\d„"“]/.test(line);
    const short = line.length < Math.min(WRAP_WIDTH, width * 0.7);
    const previous = open[open.length - 1] ?? '';
    const ended = open.length === 0 || /[.:!?]$/.test(previous) || previous.length < width * 0.6;
    if (
      wrapped &&
      startsSentence &&
      short &&
      ended &&
      !/[.,;]$/.test(line) &&
      next.length > line.length &&
      /^[A-ZÀ-ÖØ-ÞĀ-Ž]/.test(next)
    ) {
      close();
      blocks.push(
        line.length < 50 && !line.includes('@') && !/\d{3}/.test(line)
          ? { role: 'heading6', text: line }
          : { role: 'para', text: line },
      );
      return;
    }
    if (isNumberedHeading(line) && ended) {
      close();
      blocks.push({ role: 'heading3', text: line });
      return;
    }
    if (!wrapped) close();
    open.push(line);
    if (wrapped && /[.:!?]$/.test(line) && line.length < width * 0.75) close();
  });
  close();
  return blocks;
}

function joinLines(lines: string[], wrapped: boolean): string {
  if (!wrapped) return lines.join('\n');
  let text = '';
  let width = 0;
  for (const line of lines) {
    const keep = text !== '' && width < 45 && line.length < 45;
    text += text === '' ? line : `${keep ? '\n' : ' '}${line}`;
    width = keep || width === 0 ? line.length : width + 1 + line.length;
  }
  return text;
}
