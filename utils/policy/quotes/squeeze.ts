/** A text without anything that a page may break, wrap or hide, and where each character of it stood. */
export interface Squeezed {
  letters: string;
  /** Offset in the source of each UTF-16 code unit of `letters`. */
  at: number[];
}

/** Blanks of every kind, and marks nobody sees: soft hyphens, zero widths, direction marks, controls. */
const DROPPED = /[\s\u0000-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const COMBINING = /[\u0300-\u036f]/;

/** Drops blanks and invisible marks and composes accents, so that two renderings of the same words compare equal. */
export function squeeze(text: string): Squeezed {
  const letters: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? '';
    if (DROPPED.test(unit)) continue;
    const before = letters.at(-1);
    if (before !== undefined && COMBINING.test(unit)) {
      const composed = (before + unit).normalize('NFC');
      if (composed.length === 1) {
        letters[letters.length - 1] = composed;
        continue;
      }
    }
    letters.push(unit);
    at.push(index);
  }
  return { letters: letters.join(''), at };
}
