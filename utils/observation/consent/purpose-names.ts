/** Purposes kept of one reading; a shop's tool lists 4 to 40 of them. */
const MOST = 80;
const LONGEST = 60;
/** A long run of digits or hex digits, or an address: it names a person or a browser, not a purpose. */
const NAMES_SOMEONE = /\d{8}|[\da-f]{16}|[\da-f]{8}-[\da-f]{4}-|@/i;
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Names of purposes as a source writes them: each once, bounded, and nothing among them that could name a person. */
export function purposeNames(found: Iterable<unknown>): string[] {
  const names = new Set<string>();
  for (const name of found) {
    if (names.size >= MOST) break;
    if (typeof name !== 'string' || name.length > 4 * LONGEST) continue;
    const trimmed = name.trim();
    if (trimmed === '' || trimmed.length > LONGEST || NAMES_SOMEONE.test(trimmed) || CONTROL.test(trimmed)) continue;
    names.add(trimmed);
  }
  return [...names];
}
