import { opensLegalForm } from '../names/legal-forms.ts';
import type { FoundAddress } from './postal-address.ts';

/** British (`LS11 5QR`), Irish (`H91 X2Y3`, of Dublin also the district alone) and American (`CO 80302`) codes, which stand behind the town. */
const CODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[\dW] (?=[A-Z\d]{0,3}\d)[A-Z\d]{4}|[A-Z]{2} \d{5}(?:-\d{4})?|Dublin \d{1,2}W?(?!,? [A-Z]\d))(?![\w-])/g;
/** How far before its code an address may begin, in characters, and of how many parts it may consist. */
const BEFORE = 160;
const PARTS = 6;
const PART_LIMIT = 45;
/** Small words inside the name of a street, a house or a town. */
const PARTICLES = new Set(['of', 'the', 'and', 'on', 'upon', 'in', 'le', 'de', 'la', 'under']);

/**
 * Every address between two offsets whose code stands behind the town: `Unit 7, Kestrel Park, Leeds LS11 5QR`. Its parts
 * are taken from the code backwards, as far as they are names of places.
 */
export function findTownFirst(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  let floor = 0;
  for (const match of text.matchAll(CODE)) {
    const end = match.index + match[0].length;
    const start = addressStart(text, Math.max(floor, match.index - BEFORE), match.index);
    if (start === undefined) continue;
    const value = text
      .slice(start, end)
      .split(/[,\n\t|·]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(', ');
    found.push({ value, start, end });
    floor = end;
  }
  return found;
}

/** Where the parts before a code begin that name a place; undefined where no two of them, or one with a number, do. */
function addressStart(text: string, from: number, code: number): number | undefined {
  let start: number | undefined;
  let parts = 0;
  let numbered = false;
  let end = code;
  while (end > from && parts < PARTS) {
    let open = end;
    while (open > from && !',\n\t|·:;()'.includes(text[open - 1] ?? ' ')) open--;
    const place = placeAt(text, open, end);
    if (place === undefined) break;
    if (place.start < end) {
      start = place.start;
      parts++;
      numbered ||= /\d/.test(text.slice(place.start, end));
    }
    if (!place.whole || ':;()'.includes(text[open - 1] ?? ' ')) break;
    end = open - 1;
  }
  return parts > 2 || (parts > 1 && numbered) ? start : undefined;
}

/** The capital words at the end of a part; `whole` when it holds no others. Undefined for a firm or a sentence's end. */
function placeAt(text: string, open: number, end: number): { start: number; whole: boolean } | undefined {
  const part = text.slice(open, end);
  const words = part.split(' ');
  const last = words.findLast((word) => word !== '') ?? '';
  if (last === '') return { start: end, whole: true };
  // "company number 07495895, 14 Mill Lane": a register's number begins no address
  if (/^[A-Z]{0,3}\d{6,12}$/.test(last)) return undefined;
  if (part.includes('@') || opensLegalForm(last.toLowerCase().replace(/\.$/, ''))) return undefined;
  let start = end;
  let at = end;
  for (let w = words.length - 1; w >= 0; w--) {
    const word = words[w] ?? '';
    at -= word.length;
    if (word !== '') {
      if (/^[A-ZÀ-ÖØ-ÞĀ-Ž\d#]/.test(word)) start = at;
      else if (!PARTICLES.has(word)) return start < end ? { start, whole: false } : undefined;
    }
    at--;
  }
  return start < end && end - start <= PART_LIMIT ? { start, whole: true } : undefined;
}
