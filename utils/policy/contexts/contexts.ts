import type { CueIndex } from '../cues/cue-index.ts';
import type { PlacedBlock } from '../policy-text.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Tokens } from '../words/tokenise.ts';
import { introductions, introOf } from './introductions.ts';
import { labelEnd } from './labels.ts';
import type { Section } from './sections.ts';
import { addSubjects, rankSubjects, type SubjectScores } from './subject-cues.ts';
import { type About, aboutOf, UNTOLD } from './subjects.ts';

/** A word on a label weighs as much as one in a heading. */
const ON_LABEL = 6;
/** Longest head of a column and first cell of a row that speak for other cells. */
const HEAD_LIMIT = 80;
/** Longest introduction of a list, and up to where its verbs speak as those of a label do. */
const INTRO_LIMIT = 200;
const LABEL_LIMIT = 60;
const NONE: readonly string[] = [];
/** The number of a paragraph before its title, as a sentence by itself. */
const NUMBER_OF_OWN = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]\s$/;

interface Source {
  text: string;
  tokens: Tokens;
  blocks: readonly PlacedBlock[];
  sections: readonly Section[];
  sentences: Sentence[];
  cues: CueIndex;
  /** What labels are about, by their words. */
  labels: Map<string, string[]>;
}

/**
 * Tells for every sentence what it is about and which sentence introduces it. Nearest first: the label of its own line
 * (`Legal basis: …`, which speaks until the next label of the block), the head of its column, the first cell of its row
 * in a table without heads, and the section.
 */
export function findContexts(document: Omit<Source, 'labels'>): void {
  const source: Source = { ...document, labels: new Map() };
  const { blocks, sections, sentences } = source;
  const heads = columnHeads(source);
  const intros = introductions(source);
  let block = -1;
  let head: readonly string[] = NONE;
  let section: readonly string[] = NONE;
  let about = UNTOLD;
  sentences.forEach((sentence, index) => {
    if (sentence.block !== block) {
      block = sentence.block;
      const own = sections[blocks[block]?.section ?? 0];
      section = own?.types ?? NONE;
      head = heads.get(block) ?? (section.length === 0 ? introduced(source, intros[block] ?? -1) : NONE);
      about = head.length === 0 ? (own?.about ?? UNTOLD) : aboutFirst(head, section);
    }
    const label = labelOfLine(source, sentence, sentences[index + 1]);
    if (label !== undefined) about = aboutFirst(label, head, section);
    sentence.about = about;
    sentence.intro = introOf(source, index) ?? intros[block] ?? -1;
  });
}

/** What the line before a list says of its items where no heading does: "What we process:", "How long data are kept depends on the following:". */
function introduced(source: Source, index: number): readonly string[] {
  const intro = source.sentences[index];
  if (intro === undefined || source.text[intro.end - 1] !== ':' || intro.end - intro.start > INTRO_LIMIT) return NONE;
  const length = intro.end - intro.start;
  return subjectsBetween(source, intro.start, intro.end, length <= LABEL_LIMIT).slice(0, 1);
}

/** What the nearest of some ranked subjects say, those further away behind them. */
function aboutFirst(...nearest: readonly (readonly string[])[]): About {
  const ranked: string[] = [];
  for (const types of nearest) {
    for (const type of types) {
      if (ranked.length < 3 && !ranked.includes(type)) ranked.push(type);
    }
  }
  return aboutOf(ranked);
}

/** Ranked subjects of a label; the same words are weighed once a document. */
function subjectsBetween({ cues, tokens, text, labels }: Source, start: number, end: number, label = true): string[] {
  const words = text.slice(start, end);
  const known = labels.get(words);
  if (known !== undefined) return known;
  const scores: SubjectScores = new Map();
  addSubjects(scores, cues, tokens, start, end, ON_LABEL, label);
  const ranked = rankSubjects(scores);
  labels.set(words, ranked);
  return ranked;
}

/** What the label of a line is about; undefined without one, so that the label before goes on. */
function labelOfLine(source: Source, sentence: Sentence, next: Sentence | undefined): string[] | undefined {
  const { blocks, text } = source;
  const block = blocks[sentence.block];
  if (block === undefined || block.role.startsWith('heading')) return undefined;
  const numbered = NUMBER_OF_OWN.test(text.slice(block.start, sentence.start));
  const opens = next?.block === sentence.block && (numbered || sentence.start === block.start);
  const end = labelEnd(text, sentence, opens, numbered);
  if (end === undefined) return undefined;
  const types = subjectsBetween(source, sentence.start, end);
  return types.length > 0 ? types.slice(0, 2) : undefined;
}

/**
 * What the head of its column says of each cell below it, or in a table of pairs the first cell of its row, and the
 * term of each description in a list of definitions.
 */
function columnHeads(source: Source): Map<number, string[]> {
  const { blocks } = source;
  const found = new Map<number, string[]>();
  readTerms(source, found);
  let from = 0;
  while (from < blocks.length) {
    const table = blocks[from]?.cell?.table;
    if (table === undefined) {
      from++;
      continue;
    }
    let to = from;
    while (to < blocks.length && blocks[to]?.cell?.table === table) to++;
    readTable(source, from, to, found);
    from = to;
  }
  return found;
}

function readTerms(source: Source, found: Map<number, string[]>): void {
  let term: string[] = [];
  source.blocks.forEach((block, index) => {
    if (block.role === 'dt') {
      term = block.text.length > HEAD_LIMIT ? [] : subjectsBetween(source, block.start, block.end).slice(0, 2);
    } else if (block.role !== 'dd') term = [];
    else if (term.length > 0) found.set(index, term);
  });
}

function readTable(source: Source, from: number, to: number, found: Map<number, string[]>): void {
  const { blocks } = source;
  const heads = new Map<number, string[]>();
  const firstRow = blocks[from]?.cell?.row;
  let body = from;
  let isHead = true;
  while (body < to && blocks[body]?.cell?.row === firstRow) {
    const head = blocks[body];
    if (head?.cell !== undefined) {
      if (head.text.length > HEAD_LIMIT) isHead = false;
      else heads.set(head.cell.column, subjectsBetween(source, head.start, head.end));
    }
    body++;
  }
  const told = [...heads.values()].filter((types) => types.length > 0).length;
  const marked = blocks[from]?.cell?.header === true;
  // `<th>Purpose</th><td>…</td>` in the first row: the heads stand at the rows
  const atRows = marked && body - from > 1 && blocks[from + 1]?.cell?.header !== true;
  // two columns of which only the first speaks are names and values
  const pairs = heads.size === 2 && told === 1 && (heads.get(0)?.length ?? 0) > 0;
  if (isHead && heads.size > 1 && !pairs && !atRows && (told > 1 || (told > 0 && marked))) {
    for (let b = body; b < to; b++) {
      const types = heads.get(blocks[b]?.cell?.column ?? -1);
      if (types !== undefined && types.length > 0) found.set(b, types.slice(0, 2));
    }
    return;
  }
  let row: string[] = [];
  for (let b = from; b < to; b++) {
    const cell = blocks[b];
    if (cell?.cell === undefined) continue;
    if (cell.cell.column > 0) {
      if (row.length > 0) found.set(b, row);
    } else row = cell.text.length > HEAD_LIMIT ? [] : subjectsBetween(source, cell.start, cell.end).slice(0, 2);
  }
}
