import { diffSequences } from './diff-sequences.ts';

/** A stretch of text that stayed, was taken out or came in. */
export interface TextChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Lines that may differ before the search is given up. */
const MOST_LINES = 600;
/** Words of one changed passage that may differ, and of all of them together: a rewritten text is shown as replaced. */
const MOST_WORDS = 400;
const WORDS_IN_ALL = 4_000;

/**
 * What changed from one text to another: first by lines, then by words within the lines that changed. The stretches
 * that are not `added` put together are the old text, those that are not `removed` the new one.
 */
export function diffWords(before: string, after: string): TextChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changes: TextChange[] = [];
  const lines = diffSequences(old, now, MOST_LINES);
  let left = WORDS_IN_ALL;
  for (let index = 0; index < lines.length; index++) {
    const change = lines[index];
    if (!change) continue;
    const next = lines[index + 1];
    const removed = old.slice(...change.old).join('');
    if (change.kind === 'removed' && next?.kind === 'added') {
      const within = withinLines(removed, now.slice(...next.new).join(''), Math.min(MOST_WORDS, left));
      left -= within.filter(({ kind }) => kind !== 'same').length;
      changes.push(...within);
      index++;
    } else {
      changes.push({ kind: change.kind, text: change.kind === 'added' ? now.slice(...change.new).join('') : removed });
    }
  }
  return joined(changes);
}

/** Each line with its line feed; each cell with its tab, so that a changed cell does not replace its row. */
const linesOf = (text: string): string[] => text.split(/(?<=[\n\t])/);

function withinLines(before: string, after: string, most: number): TextChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return diffSequences(old, now, Math.max(0, most)).map(({ kind, old: [from, to], new: [start, end] }) => ({
    kind,
    text: (kind === 'added' ? now.slice(start, end) : old.slice(from, to)).join(''),
  }));
}

/** Words with the blank behind them; punctuation by itself, so that a moved full stop changes no word. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+ ?|[^\p{L}\p{N}]/gu) ?? [];

function joined(changes: readonly TextChange[]): TextChange[] {
  const result: TextChange[] = [];
  for (const { kind, text } of changes) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}
