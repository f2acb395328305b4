import type { PlacedBlock, PolicyText } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { tokenAt } from '../../words/token-at.ts';
import { classesBetween } from '../cookie-classes.ts';
import { hasCue, spanOf, type TextSpan } from '../cookie-record.ts';

/** Sections looked back at for the heading that speaks for one. */
const BACK = 60;
/** Letters of a heading that are no part of the class or firm it names: "Google Analytics 4", "Statistics (3)". */
const BESIDE = 4;
/** Longest line that is a class of cookies and nothing else. */
const LINE_LIMIT = 60;
const LINE_WORDS = 8;
/** Longest line above a list that says what class its items are of. */
const INTRO_LIMIT = 90;

/** The headings a block stands under, the nearest first. */
function headingsAbove(document: PolicyText, block: number): PlacedBlock[] {
  const { sections, blocks } = document;
  const from = blocks[block]?.section ?? 0;
  const above: PlacedBlock[] = [];
  let level = 8;
  for (let s = from; s > 0 && from - s < BACK && level > 1; s--) {
    const section = sections[s];
    if (section === undefined || section.level === 0 || section.level >= level) continue;
    level = section.level;
    const heading = blocks[section.first];
    if (heading !== undefined) above.push(heading);
  }
  return above;
}

/** The class of cookies that the headings above a block tell: the nearest that names one. */
export function classAbove(document: PolicyText, block: number): string | undefined {
  const introduced = classOfList(document, block);
  if (introduced !== undefined) return introduced;
  for (const heading of headingsAbove(document, block)) {
    const found = classIn(document, spanOf(heading));
    if (found !== undefined) return found;
  }
  return classOnLine(document, block);
}

/** "Cookies for statistics (only if you agree):" above the items of a list. */
function classOfList(document: PolicyText, block: number): string | undefined {
  let b = block;
  while (block - b < BACK && document.blocks[b]?.role === 'li') b--;
  const intro = document.blocks[b];
  if (b === block || intro === undefined || !intro.text.endsWith(':') || intro.text.length > INTRO_LIMIT)
    return undefined;
  return classIn(document, spanOf(intro));
}

/** In a text without marked headings: the last line above that is a class of cookies and nothing else. */
function classOnLine(document: PolicyText, block: number): string | undefined {
  const known = ON_LINES.get(document) ?? classesOnLines(document);
  ON_LINES.set(document, known);
  return known[block];
}

const ON_LINES = new WeakMap<PolicyText, readonly (string | undefined)[]>();

/** For each block the class that the nearest such line above it tells; a heading ends what a line tells. */
function classesOnLines(document: PolicyText): (string | undefined)[] {
  let told: string | undefined;
  let line = 0;
  return document.blocks.map((block, b) => {
    const above = b - line < BACK ? told : undefined;
    const found = classOfLine(document, block);
    const heading = block.role.startsWith('heading') && block.role !== 'heading6';
    if (heading || found !== undefined) {
      told = found;
      line = b;
    }
    return above;
  });
}

function classOfLine(document: PolicyText, { role, text, end }: PlacedBlock): string | undefined {
  // of several short lines the last stands right above
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const from = end - line.length;
  if (role !== 'para' || line === '' || text.length > 2 * LINE_LIMIT || /[.:]./.test(text)) return undefined;
  if (line.length > LINE_LIMIT || line.split(' ').length > LINE_WORDS || line.endsWith('.')) return undefined;
  const first = tokenAt(document.tokens, from);
  const [cue] = classesBetween(document, first, tokenAt(document.tokens, end - 1) + 1);
  return cue?.first === first || hasCue(document, 'cookieWord', { start: from, end }) ? cue?.key : undefined;
}

/** Whose cookies the headings above a block say they are: the nearest names a firm, those above it nothing but one. */
export function firmAbove(document: PolicyText, block: number): string | undefined {
  for (const [index, heading] of headingsAbove(document, block).entries()) {
    const [firm] = organisationsBetween(document, heading.start, heading.end).filter(({ role }) => role !== 'browser');
    if (firm !== undefined && (index === 0 || heading.text.length - (firm.end - firm.start) < BESIDE)) return firm.name;
  }
  return undefined;
}

/** Whether a stretch of text is a firm's name and nothing else. */
export function isFirmAlone(document: PolicyText, { start, end }: TextSpan): boolean {
  const [firm] = organisationsBetween(document, start, end);
  return firm !== undefined && end - start - (firm.end - firm.start) < BESIDE;
}

/** The first class of cookies named in a stretch of text. */
export function classIn(document: PolicyText, span: TextSpan | undefined): string | undefined {
  if (span === undefined || span.end <= span.start) return undefined;
  const first = tokenAt(document.tokens, span.start);
  return classesBetween(document, first, tokenAt(document.tokens, span.end - 1) + 1)[0]?.key;
}
