/** Characters that never carry meaning in a policy: soft hyphen, zero-width marks, bidi controls, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Every kind of blank except the line feed. */
const BLANKS = /[\t\v\f\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** What most blocks do not hold: blanks and marks that are changed, and letters that NFC puts together or apart. */
const IRREGULAR =
  /[\u0300-\u036f\u0000-\u001f\u007f-\u00a0\u00ad\u0958-\u095f\u1100-\u11ff\u1680\u1f71-\u1fff\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2126\u212a\u212b\u2adc\u3000\u3099\u309a\uf900-\ufaff\ufb1d-\ufb4e\ufeff]| {2}/;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/**
 * The visible text of one block in its canonical form: NFC, invisible characters dropped, runs of blanks one space,
 * line feeds kept (they are `<br>` or line breaks that carry structure), no blank around a line feed or at the ends.
 */
export function normalise(raw: string): string {
  if (!IRREGULAR.test(raw)) return raw.trim();
  const text = raw.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ').replace(BLANKS, ' ');
  if (!text.includes('\n')) return text.trim();
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') lines.push(trimmed);
  }
  return lines.join('\n');
}
