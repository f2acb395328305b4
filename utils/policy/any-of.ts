/** The words of a list as the source of a pattern: any of them, a star for any letters. */
export function anyOf(words: readonly string[]): string {
  const sources = words.map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*'));
  return `(?:${sources.join('|')})`;
}
