/** Whether a text is what a pattern says: the same, or with one `*` that stands for any characters, none included. */
export function matchesPattern(pattern: string, text: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return text === pattern;
  const end = pattern.length - star - 1;
  return text.length >= star + end && text.startsWith(pattern.slice(0, star)) && text.endsWith(pattern.slice(star + 1));
}
