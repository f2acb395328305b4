import { isLabelled } from '../contexts/labels.ts';
import type { Block } from '../model.ts';
import { isNumberedHeading, unwrap, WRAP_WIDTH } from './unwrap-lines.ts';

/** A line longer than any wrapped one is a paragraph. */
const PARAGRAPH = 200;

/** Numbers that go on from line to line count the items of a list, or of a table of contents, and head nothing. */
const isCounted = (lines: readonly string[]): boolean =>
  lines.length > 2 && lines.every((line, index) => line.startsWith(`${index + 1}. `));

/** The blocks of the lines between two blank ones. */
export function paragraphBlocks(lines: string[]): Block[] {
  if (isCounted(lines)) return lines.map((text) => ({ role: 'li', text }));
  const first = lines[0] ?? '';
  if (lines.length === 1)
    return [isNumberedHeading(first) ? { role: 'heading3', text: first } : { role: 'para', text: first }];
  const periods = periodLines(lines);
  if (periods !== undefined) return periods;
  // whole paragraphs among short lines, each on its line: those between them are titles and addresses
  if (lines.length < 12 && lines.some((line) => line.length > PARAGRAPH)) return apart(lines);
  const long = lines.filter((line) => line.length >= WRAP_WIDTH).length;
  if (long * 2 < lines.length && lines.length < 12) return shortLines(lines);
  return unwrap(lines);
}

/** Long lines are paragraphs; a short one right before one, which may be its title, stands alone as well. */
function apart(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let short: string[] = [];
  const flush = (): void => {
    if (short.length > 0) blocks.push(...paragraphBlocks(short));
    short = [];
  };
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? '';
    const long = line.length >= WRAP_WIDTH;
    const title = next.length >= WRAP_WIDTH && !/[\d@,;]|\.$/.test(line);
    if (long || title) flush();
    if (long) blocks.push({ role: 'para', text: line });
    else if (title) blocks.push(...paragraphBlocks([line]));
    else short.push(line);
  }
  flush();
  return blocks;
}

/** A short first line before longer ones is a heading; otherwise the lines stay one block. */
function shortLines(lines: string[]): Block[] {
  const [first = '', ...rest] = lines;
  if (isNumberedHeading(first, rest[0])) return [{ role: 'heading3', text: first }, ...shortLines(rest)];
  // a title above a sentence
  const [second = ''] = rest;
  const titled =
    first.length <= 60 &&
    !/[\d@.,;:!]/.test(first) &&
    /^[A-ZÀ-ÖØ-ÞĀ-Ž]/.test(first) &&
    /[.:]$/.test(second) &&
    second.length > first.length;
  // "How long we keep it" above "Orders: …" and "Account: …"; a name above its address is none
  const worded =
    rest.length > 1 && rest.every(isLabelled) && / [a-zß-ÿ]+ [a-zß-ÿ]+/.test(first) && !/[:.,;@]/.test(first);
  if (titled || worded)
    return [
      { role: 'heading6', text: first },
      { role: 'para', text: rest.join('\n') },
    ];
  return [{ role: 'para', text: lines.join('\n') }];
}

/** "Orders: 10 years": a line that tells a length of time of its label. */
const PERIOD =
  /^\p{Lu}[^:.@]{2,40}: .{0,60}\d{1,3}\s?(?:Jahr|Monat|Tag|Woche|Stunde|year|month|day|week|hour|år|månad|dag|veck|vuo|vuot|kuuk|päiv|viikk)/u;
/** A line shorter than this goes on with what stands above it. */
const REST = 40;

/** Lines of periods, each wrapped where it is long, as points; what stands before and behind them as paragraphs. */
function periodLines(lines: readonly string[]): Block[] | undefined {
  const labels = lines.filter((line) => PERIOD.test(line)).map((line) => line.slice(0, line.indexOf(':')));
  // the same label again tells of another thing
  if (labels.length < 2 || new Set(labels).size < labels.length) return undefined;
  const first = lines.findIndex(isLabelled);
  const blocks: Block[] = first > 0 ? unwrap(lines.slice(0, first)) : [];
  let at = first;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const last = blocks.at(-1);
    if (isLabelled(line)) blocks.push({ role: 'li', text: line });
    else if (last?.role === 'li' && line.length < REST && !/[.!?]$/.test(last.text)) last.text += ` ${line}`;
    else break;
  }
  return at < lines.length ? [...blocks, ...unwrap(lines.slice(at))] : blocks;
}
