import { ANDS, CELL_MARKS, HEADINGS_APART } from '../names/naming-words.ts';
import { cuesBetween, type PlacedBlock, type PolicyText } from '../policy-text.ts';
import { organisationsBetween } from '../spans.ts';
import { tokenAt } from '../words/token-at.ts';
import { isCookieName, isDistinctCookieName, splitCookieNames } from './cookie-names.ts';
import type { TextSpan } from './cookie-record.ts';

/** Which of the two stands first in the cells of a column that hold a cookie's name and who sets it. */
export type CellOrder = 'name' | 'provider';

/** What a cell says: the names, and who sets them where the cell says that too. */
interface NameCell {
  names: readonly string[];
  provider?: TextSpan;
}

const CELL_LIMIT = 400;
/** Marks that no firm's name has. */
const MARKED = /[_*#<{[]/;

/** What most names have and most firms do not. */
const TELLING = /[_*\d]|[a-z][A-Z]/;

/** The order a heading tells that speaks of both: `Provider / name`. "Name of provider" speaks of one. */
export function orderOfHeading(document: PolicyText, { start, end }: PlacedBlock): CellOrder | undefined {
  if (end <= start || end - start > 60) return undefined;
  const { text, tokens } = document;
  const cues = cuesBetween(document, 'column', tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1);
  for (const [n, cue] of cues.entries()) {
    for (const next of cues.slice(n + 1)) {
      const kinds = `${cue.key} ${next.key}`;
      if (next.first <= cue.last || (kinds !== 'name provider' && kinds !== 'provider name')) continue;
      if (HEADINGS_APART.test(text.slice(tokens.end[cue.last] ?? 0, tokens.start[next.first] ?? 0)))
        return kinds === 'name provider' ? 'name' : 'provider';
    }
  }
  return undefined;
}

/** The order most cells of a column show by themselves: one half begins with a firm, the other is a name for sure. */
export function orderOfCells(document: PolicyText, cells: readonly PlacedBlock[]): CellOrder | undefined {
  const votes = { name: 0, provider: 0 };
  for (const cell of cells) {
    if (!TELLING.test(cell.text)) continue;
    const [firm] = organisationsBetween(document, cell.start, cell.end);
    if (
      firm === undefined ||
      firm.end - firm.start === cell.text.length ||
      splitCookieNames(cell.text)[0] === cell.text
    )
      continue;
    for (const order of ['provider', 'name'] as const) {
      const { names, provider } = namesInCell(cell, order);
      if (provider?.start === firm.start && names.every(isDistinctCookieName)) votes[order]++;
    }
  }
  const order = votes.name > votes.provider ? 'name' : 'provider';
  return votes[order] * 2 > cells.length ? order : undefined;
}

/** The names a cell holds; where an order is given, what stands beside them says who sets them. */
export function namesInCell(cell: PlacedBlock, order: CellOrder | undefined): NameCell {
  if (cell.text.length > CELL_LIMIT) return { names: [] };
  if (order !== undefined) {
    for (const mark of CELL_MARKS) {
      const cuts = [...cell.text.matchAll(mark)];
      // the name alone is one half: the first line of the one order, the last of the other is the firm
      for (const cut of order === 'name' ? cuts.reverse() : cuts) {
        const before = { start: cell.start, end: cell.start + cut.index };
        const behind = { start: before.end + cut[0].length, end: cell.end };
        const [named, other] = order === 'name' ? [before, behind] : [behind, before];
        const names = namesOnly(cell, named);
        if (names === undefined) continue;
        const provider = cell.text[other.end - cell.start - 1] === ')' ? { ...other, end: other.end - 1 } : other;
        if (!MARKED.test(cell.text.slice(provider.start - cell.start, provider.end - cell.start)))
          return { names, provider };
      }
    }
  }
  return { names: splitCookieNames(cell.text) };
}

/** The names a stretch of a cell holds, when it holds nothing else. */
function namesOnly(cell: PlacedBlock, { start, end }: TextSpan): readonly string[] | undefined {
  const text = cell.text.slice(start - cell.start, end - cell.start);
  const names = splitCookieNames(text);
  const letters = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, '').length;
  const all = letters(text.replaceAll(ANDS, ' '));
  return names.length > 0 && names.every(isCookieName) && letters(names.join('')) === all ? names : undefined;
}
