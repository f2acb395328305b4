import type { CueIndex } from '../cues/cue-index.ts';
import type { PlacedBlock } from '../policy-text.ts';
import type { Tokens } from '../words/tokenise.ts';
import { isLabelled } from './labels.ts';
import { isOccasion } from './occasions.ts';
import { addSubjects, rankSubjects, type SubjectScores } from './subject-cues.ts';
import { type About, aboutOf, UNTOLD } from './subjects.ts';

/** A heading and what stands under it. */
export interface Section {
  heading: string;
  /** Rank of the heading, 1 to 7 (6 and 7 also for lines that only act as one); 0 for what stands before any heading. */
  level: number;
  /** What the heading and the first words are about, best first; empty when nothing tells. */
  types: string[];
  /** What the headings say without the words below them; passed on to the sections below. */
  titled: string[];
  /** The types as bit sets, and those that are not inherited. */
  about: About;
  own: About;
  first: number;
  /** First block after the section, exclusive. */
  last: number;
}

/** Rank of a short line before a list. */
const INTRODUCTION = 7;
/** Rank of a short line that acts as a heading. */
const ACTING = 6;
const HEADING_WORDS = 14;
/** One word, a colon and what it is: "Name: Candle Corner". */
const LABEL_LINE = /^\p{Lu}\p{L}{2,20}: \S/u;
const HEADING_CHARACTERS = 100;
/** Most words of a label above a list. */
const LABEL_WORDS = 5;
/** The letter or number before a heading. */
const ENUMERATOR = /^(?:[a-z]|[ivx]{2,4}|\d{1,2})[.)] /;
/** A number of its own before a capital letter: "2. What we keep", "1.2 Orders". */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}) +\p{Lu}/u;
/** "Server logs: 30 days": a line that tells a figure of its label, however short, heads nothing. */
const TELLS_FIGURE = /\p{L}\)?: .{0,40}\d/u;
/** A number or an address to reach somebody at. */
const REACHES = /@|\d{3}/;
const NAME_LABEL = /^[A-Z\d_]{2,12}:$/;
/** "E-Mail: info (at) shop": an address heads nothing. */
const OBFUSCATED = /[([{]\s?(?:at|ät|a|snabel-a|ät-merkki)\s?[)\]}]/i;
/** A word in a heading weighs more than one in the first sentence below it. */
const IN_HEADING = 6;
const IN_OPENING = 2;
/** What a section is about whose heading names no subject. */
const OTHER = aboutOf(['other']);
/** What a section is about whose heading only says upon what: "When you order". */
const ON_OCCASION = ['purposes', 'data'];

/**
 * Cuts the blocks into sections, at headings and at short lines that act as such, and tells for each what it is about.
 * A section that says nothing of itself inherits from the heading above it.
 */
export function findSections(blocks: PlacedBlock[], tokens: Tokens, cues: CueIndex): Section[] {
  const sections: Section[] = [
    { heading: '', level: 0, types: [], titled: [], about: UNTOLD, own: UNTOLD, first: 0, last: 0 },
  ];
  const trail: Section[] = [];
  blocks.forEach((block, index) => {
    const level = headingLevel(blocks, index, tokens, cues);
    let section = sections[sections.length - 1];
    if (level > 0) {
      while (trail.length > 0 && (trail[trail.length - 1]?.level ?? 0) >= level) trail.pop();
      const parent = trail[trail.length - 1];
      const said = typesOf(blocks, index, tokens, cues);
      const types = inherit(level, said.types, said.strong, parent?.titled ?? []);
      const titled = inherit(level, said.titled, said.strong, parent?.titled ?? []);
      const about = types.length === 0 && level > 1 ? OTHER : aboutOf(types);
      const own = aboutOf(said.types);
      const opened: Section = { heading: block.text, level, types, titled, about, own, first: index, last: index + 1 };
      trail.push(opened);
      sections.push(opened);
      section = opened;
    }
    if (section !== undefined) section.last = index + 1;
    block.section = sections.length - 1;
  });
  return sections;
}

/**
 * A true heading keeps its own subjects before those above it. A mere introduction to a list speaks for the section it
 * stands in, unless its own words are plain.
 */
function inherit(level: number, own: string[], strong: boolean, above: string[]): string[] {
  if ((level === INTRODUCTION && strong) || above.length === 0) return own;
  if (own.length === 0) return above;
  return [...new Set(level === INTRODUCTION ? [...above, ...own] : [...own, ...above])];
}

/** Rank of a heading, also of a short line before a longer one or a list, and of a question; 0 for none. */
function headingLevel(blocks: PlacedBlock[], index: number, tokens: Tokens, cues: CueIndex): number {
  const block = blocks[index];
  if (block === undefined || block.text === '') return 0;
  if (block.role.startsWith('heading')) return Number(block.role.slice(7));
  const question = block.role === 'li' && block.text.endsWith('?') && blocks[index + 1]?.role === 'para';
  if ((block.role !== 'para' && !question) || block.text.length > HEADING_CHARACTERS || block.text.includes('\n'))
    return 0;
  const text = block.text;
  const final = text[text.length - 1] ?? '';
  if ('.,;!)'.includes(final) || text.includes('@') || text.split(' ', HEADING_WORDS + 1).length > HEADING_WORDS)
    return 0;
  const initial = text.replace(ENUMERATOR, '')[0] ?? '';
  if (!question && initial === initial.toLowerCase() && initial !== initial.toUpperCase()) return 0;
  if (OBFUSCATED.test(text)) return 0;
  if (text.includes('://') || text.includes('www.') || TELLS_FIGURE.test(text)) return 0;
  const next = blocks[index + 1];
  if (next === undefined) return 0;
  // "YSC:" above "Expires: 1 day" is what is described there
  if (NAME_LABEL.test(text) && [next, blocks[index + 2]].some((below) => below?.text.split('\n').some(isLabelled)))
    return 0;
  if (final === '?') return ACTING;
  if (final === ':' && next.role === 'para')
    return text.length < 60 && next.text.length > text.length ? INTRODUCTION : 0;
  // "Information we use:" above a list
  if (final === ':') {
    const [subject = 'contact'] = subjectsOf(block, tokens, cues);
    return text.split(' ').length <= LABEL_WORDS && subject !== 'contact' ? ACTING : 0;
  }
  if (next.role !== 'para') return next.role.startsWith('heading') ? 0 : INTRODUCTION;
  const below = blocks[index + 2]?.text ?? '';
  // a name above its own number and address is no heading
  if (isLabelled(next.text) && isLabelled(below) && !REACHES.test(next.text)) return isLabelled(text) ? 0 : ACTING;
  // "Name: Candle Corner" above "Address: 3 Mill Row"
  if (LABEL_LINE.test(text) && LABEL_LINE.test(next.text)) return 0;
  const asks = next.text.endsWith('?') || (NUMBERED.test(next.text) && next.text.length < HEADING_CHARACTERS);
  if ((next.text.length > text.length + 20 && !asks) || next.text.includes('\n') || isOccasion(text)) return ACTING;
  if (NUMBERED.test(text) && (next.text === text || !NUMBERED.test(next.text))) return ACTING;
  // "Data protection officer" above a name that is shorter than it; a name right below a heading may hold any word
  const above = blocks[index - 1];
  const titled = above?.role.startsWith('heading') === true || above?.text.endsWith(':') === true;
  const named = !titled && !isLabelled(text) && subjectsOf(block, tokens, cues).length > 0;
  return named && (/[.:;]$/.test(next.text) || subjectsOf(next, tokens, cues).length === 0) ? ACTING : 0;
}

/** What the words of a line alone say that stands below it, for sure. */
function subjectsOf({ start, end }: PlacedBlock, tokens: Tokens, cues: CueIndex): string[] {
  const scores: SubjectScores = new Map();
  addSubjects(scores, cues, tokens, start, end, IN_HEADING);
  return rankSubjects(scores).filter((subject) => (scores.get(subject) ?? 0) >= IN_HEADING);
}

function typesOf(
  blocks: PlacedBlock[],
  index: number,
  tokens: Tokens,
  cues: CueIndex,
): { types: string[]; titled: string[]; strong: boolean } {
  const block = blocks[index];
  const opening = blocks[index + 1];
  if (block === undefined) return { types: [], titled: [], strong: false };
  const scores: SubjectScores = new Map();
  addSubjects(scores, cues, tokens, block.start, block.end, IN_HEADING);
  const titled = rankSubjects(scores);
  // a heading that names no subject may tell it by a verb: "What do we store?", "What can I ask for?"
  if (scores.size === 0 && index > 0 && block.role !== 'heading1') addVerbs(scores, block, tokens, cues);
  if (opening !== undefined && opening.role === 'para') {
    const stop = opening.text.indexOf('. ');
    const end = stop < 0 ? Math.min(opening.end, opening.start + 200) : opening.start + stop;
    addSubjects(scores, cues, tokens, opening.start, end, IN_OPENING);
  }
  const told = rankSubjects(scores);
  const types = titled.length === 0 && isOccasion(block.text) ? [...new Set([...ON_OCCASION, ...told])] : told;
  return { types, titled, strong: (scores.get(types[0] ?? '') ?? 0) >= IN_HEADING };
}

/** A verb that may speak of two things, as "processing" does of data and purposes, tells neither. */
function addVerbs(scores: SubjectScores, { start, end }: PlacedBlock, tokens: Tokens, cues: CueIndex): void {
  addSubjects(scores, cues, tokens, start, end, IN_HEADING, true);
  const [first, second] = [...scores.values()].sort((a, b) => b - a);
  if (first === second) scores.clear();
}
