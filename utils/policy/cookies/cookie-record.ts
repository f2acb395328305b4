import { isAbout, subjects } from '../contexts/subjects.ts';
import { hasCueBetween, type PlacedBlock, type PolicyText } from '../policy-text.ts';
import { tokenAt } from '../words/token-at.ts';
import type { ColumnRole } from './tables/tables.ts';

const COOKIES = subjects('cookies', 'optOut');

/** Longest title, and one that has lines above it; and how many lines are looked at. */
const TITLE = 100;
const SHORT_TITLE = 40;
const TITLES = 4;

/** A stretch of the document text. */
export interface TextSpan {
  start: number;
  end: number;
}

/** One declared entry before it is read: its names and where its fields stand. */
export interface CookieRecord {
  names: readonly string[];
  span: TextSpan;
  /** Where the names stand, when that may also tell how long each lasts: `_ga (2 years), _gid (1 day)`. */
  naming?: TextSpan;
  fields: Partial<Record<ColumnRole, TextSpan>>;
  /** Block that holds the name, for the section around it. */
  block: number;
  /** Row or line that speaks for all that follow: "Analytics cookies". */
  group: TextSpan | undefined;
  /** Heading of the lifetime column, which may carry the unit. */
  lifetimeHeading: TextSpan | undefined;
  /** Everything said of the entry. */
  rest: TextSpan[];
}

/** One line of a declaration, `Expires: 2 years`. */
export interface LabelledLine {
  role: ColumnRole;
  value: TextSpan;
  line: TextSpan;
  block: number;
  /** A line that is only a name: it opens a declaration when a labelled line follows. */
  bare: boolean;
  /** Where it is read, when not at its place: the name of an entry comes first. */
  at?: number;
}

/** An entry of which only the names are known yet. */
export function newRecord(names: readonly string[], span: TextSpan, block: number): CookieRecord {
  return { names, span, fields: {}, block, group: undefined, lifetimeHeading: undefined, rest: [] };
}

/** The stretch of a whole block. */
export function spanOf(block: PlacedBlock): TextSpan {
  return { start: block.start, end: block.end };
}

/** Whether a block stands among words about cookies, or in a page without any headings. */
export function aboutCookies(document: PolicyText, block: number): boolean {
  const section = document.sections[document.blocks[block]?.section ?? 0];
  return (section !== undefined && isAbout(section, COOKIES)) || document.sections[0]?.last === document.blocks.length;
}

/** Whether the page is about cookies by its first line, or by a title among the next ones: "Home" may stand above it. */
export function isCookiePage(document: PolicyText): boolean {
  return document.blocks
    .slice(0, TITLES)
    .some(
      (block, at) =>
        block.text.length < (at === 0 ? TITLE : SHORT_TITLE) &&
        (at === 0 || !/[.!?:]$/.test(block.text)) &&
        hasCue(document, 'cookieWord', spanOf(block)),
    );
}

/** Whether cookies are the first thing the words around a block are about. */
export function aboutCookiesFirst(document: PolicyText, block: number): boolean {
  const section = document.sections[document.blocks[block]?.section ?? 0];
  return section !== undefined && isAbout(section, COOKIES, 1);
}

/** Whether a stretch of text holds a cue of a list. */
export function hasCue(document: PolicyText, list: string, span: TextSpan): boolean {
  if (span.end <= span.start) return false;
  const first = tokenAt(document.tokens, span.start);
  return hasCueBetween(document, list, first, tokenAt(document.tokens, span.end - 1) + 1);
}
