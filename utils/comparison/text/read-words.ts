/** A text as words: runs of letters and digits in lower case, with where each stands. */
export interface WordRow {
  words: string[];
  start: Int32Array;
  end: Int32Array;
}

/** Cuts a text into words in one pass. Offsets are UTF-16 code units of the text as given. */
export function readWords(text: string): WordRow {
  const words: string[] = [];
  const start = new Int32Array((text.length >> 1) + 1);
  const end = new Int32Array((text.length >> 1) + 1);
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    const from = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    start[words.length] = from;
    end[words.length] = at;
    words.push(text.slice(from, at).toLowerCase());
  }
  return { words, start, end };
}

/** Digits and letters of ASCII; beyond it everything but signs, spaces and general punctuation. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return unit !== 0xd7 && unit !== 0xf7 && !(unit >= 0x2000 && unit <= 0x2bff) && !(unit >= 0x3000 && unit <= 0x303f);
}
