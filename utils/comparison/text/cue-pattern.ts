/** One word of a phrase, or a gap of up to `gap` words before the next. */
export interface CueStep {
  /** Words that fit as a whole, and stems that fit as a beginning. */
  words: readonly string[];
  stems: readonly string[];
  gap: number;
}

const LARGEST_GAP = 12;

/**
 * Reads a phrase as it stands in the data: words in their order, `*` ends a stem, `a|b` are alternatives, `~n` lets up
 * to n words (at most 12) stand before the next one.
 */
export function readCuePattern(phrase: string): CueStep[] {
  const steps: CueStep[] = [];
  let gap = 0;
  for (const part of phrase.split(' ')) {
    if (part.startsWith('~')) {
      gap = Math.min(LARGEST_GAP, Number.parseInt(part.slice(1), 10) || 0);
      continue;
    }
    const options = part.split('|');
    steps.push({
      words: options.filter((option) => !option.endsWith('*')),
      stems: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
      gap,
    });
    gap = 0;
  }
  return steps;
}

/** Index of the last word of the phrase when it begins at word `first`, or -1. Bounded by the gaps of the phrase. */
export function matchCue(steps: readonly CueStep[], words: readonly string[], first: number, step = 0): number {
  const wanted = steps[step];
  if (wanted === undefined) return first - 1;
  for (let at = first; at <= first + wanted.gap && at < words.length; at++) {
    if (!fits(wanted, words[at] ?? '')) continue;
    const last = matchCue(steps, words, at + 1, step + 1);
    if (last >= 0) return last;
  }
  return -1;
}

const fits = ({ words, stems }: CueStep, word: string): boolean =>
  words.includes(word) || stems.some((stem) => word.startsWith(stem));
