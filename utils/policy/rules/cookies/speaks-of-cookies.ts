import { isAbout, subjects } from '../../contexts/subjects.ts';
import { classesOfRow } from '../../cookies/cookie-classes.ts';
import { hasCue, spanOf } from '../../cookies/cookie-record.ts';
import { labelsInLine } from '../../cookies/lists/labels-in-line.ts';
import { findTables, labelOf, roleOfHead } from '../../cookies/tables/tables.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';

const COOKIES = subjects('cookies');
/** Tokens between the word for cookies and a sentence that goes on about them. */
const SHORTLY = 40;
/** Longest first cell that names a kind of cookies, and cells between it and the length. */
const HEAD_LIMIT = 60;
const ROW_CELLS = 8;

/** Whether a sentence is about how long cookies last, by its words, its label, its row or what stands before it. */
export function speaksOfCookies(document: PolicyText, sentence: Sentence): boolean {
  const block = document.blocks[sentence.block];
  if (block === undefined || block.role.startsWith('heading')) return false;
  const { first, last } = sentence;
  const inSection = isAbout(sentence, COOKIES, 2);
  if (hasCueBetween(document, 'cookieWord', first, last)) return true;
  for (const { key } of cuesBetween(document, 'storageKind', first, last)) if (key !== 'tag' || inSection) return true;
  if (isNamedInRow(document, sentence) || isInLengths(document, sentence) || isLabelledLength(document, sentence))
    return true;
  return (
    inSection &&
    (hasCueBetween(document, 'cookieClass', first, last) ||
      classesOfRow(document, sentence.block).length > 0 ||
      ((isAbout(sentence, COOKIES, 1) || followsCookies(document, sentence)) && !keepsData(document, sentence)))
  );
}

/** "Lifetime: up to 1 year" among words about cookies. */
export function isLabelledLength(document: PolicyText, sentence: Sentence): boolean {
  const section = document.sections[document.blocks[sentence.block]?.section ?? 0];
  return (
    section !== undefined &&
    isAbout(section, COOKIES, 2) &&
    (labelOf(document, sentence.start, sentence.end)?.role === 'lifetime' ||
      labelsInLine(document, sentence).some(({ role }) => role === 'lifetime')) &&
    !keepsData(document, sentence)
  );
}

/** A cell in the column of the lifetimes of a table below words about cookies. */
export function isInLengths(document: PolicyText, { block }: Sentence): boolean {
  const place = document.blocks[block]?.cell;
  if (place === undefined || place.column === 0) return false;
  const table = findTables(document).findLast(({ first }) => first <= block);
  const head = table?.rows[0]?.[place.column];
  if (table === undefined || head === undefined || roleOfHead(document, head) !== 'lifetime') return false;
  const section = document.sections[document.blocks[block]?.section ?? 0];
  const above = [document.blocks[table.first - 1], document.blocks[section?.first ?? 0]];
  return above.some(
    (one) => one !== undefined && one.cell === undefined && hasCue(document, 'cookieWord', spanOf(one)),
  );
}

/** "Statistics cookies | 2 years": the row is called by a kind of cookies. */
export function isNamedInRow(document: PolicyText, sentence: Sentence): boolean {
  const place = document.blocks[sentence.block]?.cell;
  if (place === undefined || place.column === 0 || place.column > ROW_CELLS) return false;
  const head = document.blocks
    .slice(Math.max(0, sentence.block - ROW_CELLS), sentence.block)
    .find(({ cell }) => cell?.table === place.table && cell.row === place.row && cell.column === 0);
  return head !== undefined && head.text.length <= HEAD_LIMIT && hasCue(document, 'cookieWord', spanOf(head));
}

/** "Necessary cookies … Your basket is remembered for a week": cookies are spoken of shortly before in the paragraph. */
function followsCookies({ blocks, cues, tokens }: PolicyText, { block, first }: Sentence): boolean {
  const from = tokenAt(tokens, blocks[block]?.start ?? 0);
  return cues.has('cookieWord', Math.max(from, first - SHORTLY), first);
}

/** "The data are deleted after 14 months": how long data are kept, also below a heading about cookies. */
function keepsData(document: PolicyText, { first, last }: Sentence): boolean {
  return hasCueBetween(document, 'keepWord', first, last) && hasCueBetween(document, 'soldWord', first, last);
}
