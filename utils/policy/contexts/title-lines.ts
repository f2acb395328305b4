import type { CueIndex } from '../cues/cue-index.ts';
import type { PlacedBlock } from '../policy-text.ts';
import type { Tokens } from '../words/tokenise.ts';
import { isLabelled } from './labels.ts';
import { addSubjects, rankSubjects, type SubjectScores } from './subject-cues.ts';

/** Longest line that may be a title, in characters and words. */
const TITLE_CHARACTERS = 70;
const TITLE_WORDS = 10;
/** Shortest line that reads as a sentence below a title. */
const SENTENCE_CHARACTERS = 60;
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}) +(?=\p{Lu})/u;
const WEIGHT = 6;

/**
 * Cuts paragraphs of several lines at those that act as titles: "2. What we keep" between two sentences of a page that came as
 * one line a paragraph, "Data protection officer" above a name. The text stays as it is, line for line.
 */
export function cutAtTitles(blocks: PlacedBlock[], tokens: Tokens, cues: CueIndex): PlacedBlock[] {
  if (!blocks.some(isSeveral)) return blocks;
  return blocks.flatMap((block, index) => (isSeveral(block) ? cut(block, blocks[index + 1], tokens, cues) : [block]));
}

const isSeveral = ({ role, text }: PlacedBlock): boolean => role === 'para' && text.includes('\n');

function cut(block: PlacedBlock, below: PlacedBlock | undefined, tokens: Tokens, cues: CueIndex): PlacedBlock[] {
  const lines = block.text.split('\n');
  const starts: number[] = [];
  let at = block.start;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const named = lines.map((line, n) => isPlain(line) && (NUMBERED.test(line) || hasSubject(line, starts[n] ?? 0)));
  function hasSubject(line: string, start: number): boolean {
    const scores: SubjectScores = new Map();
    addSubjects(scores, cues, tokens, start, start + line.length, WEIGHT);
    return rankSubjects(scores).some((subject) => (scores.get(subject) ?? 0) >= WEIGHT);
  }
  const parts: PlacedBlock[] = [];
  let from = 0;
  const push = (to: number): void => {
    if (to > from) parts.push(part(block, lines.slice(from, to), starts[from] ?? 0));
    from = to;
  };
  lines.forEach((line, n) => {
    const last = n === lines.length - 1;
    // the line above a list or a table introduces it
    const title = last
      ? below !== undefined && below.role !== 'para' && (named[n] === true || /[:?]$/.test(line))
      : (named[n + 1] !== true || lines[n + 1] === line) && (named[n] === true || stands(lines, n));
    if (!title) return;
    push(n);
    push(n + 1);
  });
  push(lines.length);
  return parts;
}

/** A short line after the end of a sentence, or the first one, and before a sentence longer than itself. */
function stands(lines: readonly string[], n: number): boolean {
  const line = lines[n] ?? '';
  const next = lines[n + 1] ?? '';
  const ended = n === 0 || /[.:!?]$/.test(lines[n - 1] ?? '');
  return ended && isPlain(line) && next.length > SENTENCE_CHARACTERS && next.length > line.length + 20;
}

/** Whether a line is worded as a title: short, with a capital letter, without figures, addresses or an end of a sentence. */
function isPlain(line: string): boolean {
  if (line.length > TITLE_CHARACTERS) return false;
  const words = line.replace(NUMBERED, '');
  return (
    words.split(' ', TITLE_WORDS + 1).length <= TITLE_WORDS &&
    /^\p{Lu}/u.test(words) &&
    !/[.,;:!)]$|[@\d]|:\/\/|www\./.test(words) &&
    !isLabelled(line)
  );
}

function part(block: PlacedBlock, lines: readonly string[], start: number): PlacedBlock {
  const text = lines.join('\n');
  return { ...block, text, start, end: start + text.length };
}
