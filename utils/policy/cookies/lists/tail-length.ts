/** How many characters at the end of a text are blanks or one of `marks`; looks at each once. */
export function tailLength(text: string, marks: string): number {
  let end = text.length;
  while (end > 0 && (marks.includes(text[end - 1] ?? '') || text[end - 1]?.trim() === '')) end--;
  return text.length - end;
}
