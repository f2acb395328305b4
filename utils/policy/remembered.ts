/** Most answers kept; a text has fewer distinct names and labels, and nothing grows without end. */
const LIMIT = 4_000;

/** A pure function of a text that remembers its answers: pages say the same names and labels over and over. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const told = known.get(text);
    if (told !== undefined) return told;
    const made = answer(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, made);
    return made;
  };
}
