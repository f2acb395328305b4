/** The words of a list as the source of a pattern: any of them, the longest first, a star for any letters. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const sources = longestFirst.map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*'));
  return `(?:${sources.join('|')})`;
}
