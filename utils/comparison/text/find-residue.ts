import data from '../data/residue.json' with { type: 'json' };
import type { Stretch } from './sentence-around.ts';

const WORDS: ReadonlySet<string> = new Set(data.brackets);
const CLOSING: Record<string, string> = { '[': ']', '{': '}', '<': '>' };
const LONGEST = 60;

/** The first gap of a template that nobody filled in, with its brackets; null where there is none. One pass. */
export function findResidue(text: string): Stretch | null {
  for (let at = 0; at < text.length; at++) {
    const close = CLOSING[text[at] ?? ''];
    if (close === undefined) continue;
    const end = text.slice(at, at + LONGEST).indexOf(close);
    if (end < 0) continue;
    const inside = text
      .slice(at + 1, at + end)
      .replace(/[[\]{}<>%_]/g, ' ')
      .trim()
      .toLowerCase();
    if (!WORDS.has(inside)) continue;
    const doubled = text[at + 1] === text[at] && text[at + end + 1] === close;
    return { start: at, end: at + end + (doubled ? 2 : 1) };
  }
  return findPhrase(text);
}

function findPhrase(text: string): Stretch | null {
  const lower = text.toLowerCase();
  // Lower case may have another length in rare scripts, and then the place would be wrong.
  if (lower.length !== text.length) return null;
  const places = data.phrases.map((phrase) => [lower.indexOf(phrase), phrase.length] as const);
  const [first] = places.filter(([start]) => start >= 0).sort(([a], [b]) => a - b);
  return first ? { start: first[0], end: first[0] + first[1] } : null;
}
