import { NUMBER, type Tokens } from '../words/tokenise.ts';

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
export function findPhones(text: string, tokens: Tokens): FoundPhone[] {
  const found: FoundPhone[] = [];
  let reach = 0;
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== NUMBER || (tokens.start[t] ?? 0) < reach) continue;
    const start = opening(text, tokens.start[t] ?? 0, reach);
    const end = runEnd(text, start);
    reach = Math.max(end, tokens.end[t] ?? 0);
    if (isInsideWord(text, start)) continue;
    const value = text.slice(start, end);
    const digits = countDigits(value);
    if (digits >= DIGITS_MIN && digits <= DIGITS_MAX) found.push({ value, start, end });
  }
  return found;
}

/** Where a number begins: a plus sign and a parenthesis before it belong to it. */
function opening(text: string, digits: number, floor: number): number {
  let start = digits;
  if (start > floor && text[start - 1] === '+') start--;
  if (start > floor && text[start - 1] === '(') start--;
  return start;
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
