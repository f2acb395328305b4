import type { PolicyText } from '../../policy-text.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { LabelledLine } from '../cookie-record.ts';
import { roleOfHeading } from '../tables/tables.ts';

/** Longest line below a label that is its value. */
const VALUE_LIMIT = 300;

/**
 * Labels that stand on a line or in a block of their own with their value below: `Name` / `_ga` / `Expires` / `2 years`.
 * One alone tells nothing; where one follows upon the value of another, both count.
 */
export function stackedLines(document: PolicyText): LabelledLine[] {
  const labels = labelsAlone(document);
  return labels.filter((label, i) => follows(labels[i - 1], label) || follows(label, labels[i + 1]));
}

const follows = (above: LabelledLine | undefined, below: LabelledLine | undefined): boolean =>
  above !== undefined && below !== undefined && below.line.start <= above.line.end + 1 && below.block - above.block < 4;

/** Every line that is the heading of a column and nothing else, with the line below it unless that is such a one too. */
function labelsAlone(document: PolicyText): LabelledLine[] {
  const { text, tokens } = document;
  const found: LabelledLine[] = [];
  for (const cue of document.cues.all('column')) {
    const start = tokens.start[cue.first] ?? 0;
    const end = tokens.end[cue.last] ?? 0;
    if (start > 0 && text[start - 1] !== '\n') continue;
    const behind = end + (text[end] === ':' ? 1 : 0);
    if ((behind < text.length && text[behind] !== '\n') || isPlaced(document, cue.first)) continue;
    const role = roleOfHeading(document, start, end);
    const last = found.at(-1);
    if (role === undefined || last?.line.start === start) continue;
    // the line below was no value
    if (last !== undefined && last.line.end === behind) {
      last.line.end = last.value.start;
      last.value.end = last.value.start;
    }
    if (behind >= text.length) continue;
    const value = lineAt(text, behind + 1);
    const first = tokenAt(tokens, value.start);
    if (value.end - value.start > VALUE_LIMIT || isPlaced(document, first)) continue;
    found.push({ role, value, line: { start, end: value.end }, block: blockOf(document, first), bare: false });
  }
  return found;
}

function lineAt(text: string, start: number): { start: number; end: number } {
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

function blockOf({ sentences, sentenceOf }: PolicyText, token: number): number {
  return sentences[sentenceOf[token] ?? 0]?.block ?? 0;
}

/** Cells and definitions have a place that tells what they are. */
function isPlaced(document: PolicyText, token: number): boolean {
  const block = document.blocks[blockOf(document, token)];
  return block === undefined || block.cell !== undefined || block.role === 'dt' || block.role === 'dd';
}
