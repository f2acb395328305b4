import type { Section } from '../../contexts/sections.ts';
import { type About, aboutOf, isAbout, subjects, UNTOLD } from '../../contexts/subjects.ts';
import type { Organisation } from '../../names/organisations.ts';
import { hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOddName } from './odd-names.ts';

const RECIPIENTS = subjects('recipients');
/** One to three words with capitals, as a firm is called. */
const NAME = /^[A-ZÀ-ÖØ-ÞĀ-Ž][\w&'À-ÖØ-öø-ɏ.-]{1,30}(?: [A-ZÀ-ÖØ-ÞĀ-Ž\d][\w&'À-ÖØ-öø-ɏ.-]{0,30}){0,2}$/;
/** Most firms in a row, each under its own name. */
const ROW = 12;
/** How far below the heading the name stands again, in characters. */
const REACH = 400;
/** Lists whose words are no names. */
const NOT_NAMES = [
  'role',
  'country',
  'dataCategory',
  'authority',
  'cookieWord',
  'purpose',
  'mechanism',
  'right',
  'section',
  'basis',
];

/** Firms that nobody has listed and that head a part of what is said of recipients: "Parcelmoth" above "We send with Parcelmoth …". */
export function titledNames(document: PolicyText): Organisation[] {
  return document.sections.flatMap((section, index) =>
    isAbout(subjectOf(document.sections, index), RECIPIENTS, 2) ? titledName(document, section) : [],
  );
}

/** The section itself, or the nearest above it whose heading tells a subject: lines that act as headings are all of one rank. */
function subjectOf(sections: readonly Section[], index: number): { about: About } {
  for (let s = index; s > Math.max(0, index - ROW); s--) {
    const section = sections[s];
    if (section !== undefined && section.titled.length > 0) return { about: aboutOf(section.titled) };
  }
  return { about: UNTOLD };
}

function titledName(document: PolicyText, { level, first, last: end, heading }: Section): Organisation[] {
  const block = document.blocks[first];
  // "Quillon (our letters)"
  const name = heading.replace(/ ?\([^()]{1,60}\)$/, '');
  if (level === 0 || block === undefined || !NAME.test(name)) return [];
  const below = document.text.slice(block.end, Math.min(document.blocks[end - 1]?.end ?? 0, block.end + REACH));
  if (!below.includes(name)) return [];
  const opening = tokenAt(document.tokens, block.start);
  const closing = tokenAt(document.tokens, block.end - 1 - (heading.length - name.length));
  if (document.organisations.some((other) => other.first <= closing && other.last >= opening)) return [];
  if (NOT_NAMES.some((list) => hasCueBetween(document, list, opening, closing + 1))) return [];
  if (!isOddName(document, opening, closing)) return [];
  return [
    {
      name,
      first: opening,
      last: closing,
      start: block.start,
      end: document.tokens.end[closing] ?? block.end,
      role: undefined,
      legal: false,
      common: false,
    },
  ];
}
