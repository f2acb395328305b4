import type { Cue } from './phrase-trie.ts';
import type { PlacedBlock, PolicyText } from './policy-text.ts';
import type { Tokens } from './tokenise.ts';

/** A heading and what stands under it. */
export interface Section {
  heading: string;
  /** Rank of the heading, 1 to 7 (6 and 7 also for lines that only act as one); 0 for what stands before any heading. */
  level: number;
  /** What the heading and the first words are about, best first; empty when nothing tells. */
  types: string[];
  first: number;
  /** First block after the section, exclusive. */
  last: number;
}

/** Rank of a short line before a list. */
const INTRODUCTION = 7;
/** Rank of a short line that acts as a heading. */
const ACTING = 6;
const HEADING_WORDS = 14;
const HEADING_CHARACTERS = 100;
/** A word in a heading weighs more than one in the first sentence below it. */
const IN_HEADING = 6;
const IN_OPENING = 2;

/**
 * Cuts the blocks into sections, at headings and at short lines that act as such, and tells for each what it is about.
 * A section that says nothing of itself inherits from the heading above it.
 */
export function findSections(blocks: PlacedBlock[], tokens: Tokens, cues: Cue[]): Section[] {
  const sections: Section[] = [{ heading: '', level: 0, types: [], first: 0, last: 0 }];
  const trail: Section[] = [];
  blocks.forEach((block, index) => {
    const level = headingLevel(blocks, index);
    let section = sections[sections.length - 1];
    if (level > 0) {
      const opened: Section = { heading: block.text, level, types: [], first: index, last: index + 1 };
      while (trail.length > 0 && (trail[trail.length - 1]?.level ?? 0) >= level) trail.pop();
      const parent = trail[trail.length - 1];
      const { types, strong } = typesOf(blocks, index, tokens, cues);
      opened.types = inherit(level, types, strong, parent?.types ?? []);
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
  if (level === INTRODUCTION && strong) return own;
  return [...new Set(level === INTRODUCTION ? [...above, ...own] : [...own, ...above])];
}

/** Rank of a heading, also of a short line before a longer one or a list, and of a question; 0 for none. */
function headingLevel(blocks: PlacedBlock[], index: number): number {
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
  const initial = text[0] ?? '';
  if (!question && initial === initial.toLowerCase() && initial !== initial.toUpperCase()) return 0;
  if (text.includes('://') || text.includes('www.')) return 0;
  const next = blocks[index + 1];
  if (next === undefined) return 0;
  if (final === '?') return ACTING;
  if (final === ':') return next.role === 'para' && text.length < 60 && next.text.length > text.length ? ACTING : 0;
  if (next.role !== 'para') return next.role.startsWith('heading') ? 0 : INTRODUCTION;
  return next.text.length > text.length + 20 || next.text.includes('\n') ? ACTING : 0;
}

function typesOf(
  blocks: PlacedBlock[],
  index: number,
  tokens: Tokens,
  cues: Cue[],
): { types: string[]; strong: boolean } {
  const scores = new Map<string, number>();
  const block = blocks[index];
  const opening = blocks[index + 1];
  if (block === undefined) return { types: [], strong: false };
  const add = (from: number, to: number, weight: number): void => {
    for (let i = firstCueAt(cues, tokens, from); i < cues.length; i++) {
      const cue = cues[i];
      if (cue === undefined || (tokens.start[cue.first] ?? to) >= to) break;
      scores.set(cue.key, (scores.get(cue.key) ?? 0) + weight * (cue.weak ? 0.5 : 1));
    }
  };
  add(block.start, block.end, IN_HEADING);
  if (opening !== undefined && opening.role === 'para') {
    const stop = opening.text.indexOf('. ');
    add(opening.start, stop < 0 ? Math.min(opening.end, opening.start + 200) : opening.start + stop, IN_OPENING);
  }
  const ranked = [...scores.entries()].filter(([, score]) => score >= 3).sort((a, b) => b[1] - a[1]);
  return { types: ranked.map(([type]) => type), strong: (ranked[0]?.[1] ?? 0) >= IN_HEADING };
}

function firstCueAt(cues: Cue[], tokens: Tokens, offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[cues[middle]?.first ?? 0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a block stands in a section about one of the subjects; only the best `depth` subjects count. */
export function isAbout(document: PolicyText, block: number, subjects: readonly string[], depth = 3): boolean {
  const types = document.sections[document.blocks[block]?.section ?? 0]?.types;
  if (types === undefined) return false;
  for (let i = 0; i < types.length && i < depth; i++) if (subjects.includes(types[i] ?? '')) return true;
  return false;
}
