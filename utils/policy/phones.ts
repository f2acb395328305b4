/** A telephone number as written. */
export interface FoundPhone {
  value: string;
  start: number;
  end: number;
}

const DIGITS_MIN = 7;
/** ITU-T E.164: at most fifteen digits. */
const DIGITS_MAX = 15;

/**
 * Digit groups that can be a telephone number: seven to fifteen digits (E.164) in groups joined by single blanks,
 * hyphens, slashes, dots or parentheses. What they are is for the caller to judge from the words before.
 */
export function findPhones(text: string): FoundPhone[] {
  const found: FoundPhone[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    const opens = c === 43 || (c >= 48 && c <= 57) || (c === 40 && isStart(text, i + 1));
    if (!opens || isInsideWord(text, i)) {
      i++;
      continue;
    }
    const end = runEnd(text, i);
    const value = text.slice(i, end);
    const digits = countDigits(value);
    if (digits >= DIGITS_MIN && digits <= DIGITS_MAX) found.push({ value, start: i, end });
    i = Math.max(end, i + 1);
  }
  return found;
}

function isStart(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c === 43 || (c >= 48 && c <= 57);
}

function isInsideWord(text: string, i: number): boolean {
  if (i === 0) return false;
  const c = text.charCodeAt(i - 1);
  return (
    (c >= 48 && c <= 57) ||
    (c >= 65 && c <= 90) ||
    (c >= 97 && c <= 122) ||
    c === 95 ||
    c === 47 ||
    c === 64 ||
    c === 45
  );
}

function runEnd(text: string, from: number): number {
  let end = from;
  let gap = 0;
  for (let i = from; i < text.length && i - from < 40; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) {
      end = i + 1;
      gap = 0;
    } else if (
      c === 32 ||
      c === 45 ||
      c === 40 ||
      c === 41 ||
      c === 47 ||
      c === 46 ||
      c === 0x2013 ||
      (c === 43 && i <= from + 1)
    ) {
      // " / ", " - " and ") " are as wide as a gap gets
      if (++gap > 3) break;
    } else break;
  }
  return end;
}

function countDigits(value: string): number {
  let digits = 0;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (c >= 48 && c <= 57) digits++;
  }
  return digits;
}
