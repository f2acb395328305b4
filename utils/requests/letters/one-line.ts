/** Line ends and other controls have no place in a value (RFC 5322 section 2.2), marks that turn the direction of text neither. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Letters that are written from right to left (Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A value as one line that can be put anywhere: no controls, no marks of direction, at most `limit` UTF-16 code units,
 * cut between characters as a person sees them, never inside one.
 */
export function oneLine(text: string, limit = 200): string {
  const line = text.replace(CONTROLS, ' ').replace(DIRECTION, '').trim().toWellFormed();
  if (line.length <= limit) return line;
  const cut = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line).containing(limit)?.index;
  // A single character longer than the limit is cut through: better than nothing at all.
  return line.slice(0, cut || limit).toWellFormed();
}

/** The same inside a sentence that runs the other way: set apart, so that the words around it keep their order (UAX 9). */
export const apart = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
