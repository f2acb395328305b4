import type { ReplyLanguage } from './model.ts';
import { replyCues } from './reply-cues.ts';

const mostWords = 2000;
const fewest = 2;

/** The language a text is written in, by its most frequent small words; null where none of the four is plain. */
export function languageOf(text: string): ReplyLanguage | null {
  const words =
    text
      .slice(0, mostWords * 10)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, mostWords) ?? [];
  const counts = replyCues.map(({ language, words: known }) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count < fewest || first.count === second?.count) return null;
  return first.language;
}
