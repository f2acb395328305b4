/** The words of a list as the source of a pattern: any of them, the longest first, a star for any letters. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const sources = longestFirst.map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*'));
  return `(?:${sources.join('|')})`;
}

/** The same with a small letter or a capital at the beginning of each. */
export function anyOfEither(words: readonly string[]): string {
  return anyOf(words).replace(/(?<=[|:])\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`);
}
