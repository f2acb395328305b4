import type { PolicyText } from '../policy-text.ts';
import { isLarge } from '../words/characters.ts';
import { NUMBER, WORD } from '../words/tokenise.ts';
import { type FoundAddress, findAddresses } from './postal-address.ts';
import { findTownFirst } from './town-first-address.ts';

/** How far before its postcode an address may begin, and how far behind it may end, in characters. */
const BEFORE = 110;
const BEHIND = 80;
/** How far before a number that was no postcode the next one is looked back for. */
const AGAIN = 40;

/** Every postal address of a document, in order. */
export function allAddresses(document: Pick<PolicyText, 'text' | 'tokens'>): FoundAddress[] {
  const behind = codeFirst(document);
  const others = findTownFirst(document.text).filter(
    ({ start, end }) => !behind.some((known) => known.start < end && known.end > start),
  );
  return others.length === 0 ? behind : [...behind, ...others].sort((a, b) => a.start - b.start);
}

/** Addresses with the code before the town: looked for around numbers that can be postcodes. */
function codeFirst({ text, tokens }: Pick<PolicyText, 'text' | 'tokens'>): FoundAddress[] {
  const found: FoundAddress[] = [];
  let reach = 0;
  for (let t = 0; t + 1 < tokens.count; t++) {
    if (tokens.kind[t] !== NUMBER) continue;
    const start = tokens.start[t] ?? 0;
    const length = (tokens.end[t] ?? 0) - start;
    if (length < 3 || length > 5 || start < reach) continue;
    // a town follows, behind the two digits that Swedish postcodes set apart
    const town = length === 3 && tokens.kind[t + 1] === NUMBER ? t + 2 : t + 1;
    if (tokens.kind[town] !== WORD || !isLarge(text.charCodeAt(tokens.start[town] ?? 0))) continue;
    const own = addressAround(text, Math.max(reach, start - BEFORE), start);
    if (own === undefined) {
      reach = Math.max(reach, start - AGAIN);
      continue;
    }
    found.push(own);
    reach = own.end;
  }
  return found;
}

/** The address that holds an offset, looked for from another on. */
function addressAround(text: string, from: number, offset: number): FoundAddress | undefined {
  return findAddresses(text, from, Math.min(text.length, offset + BEHIND)).find(
    ({ start, end }) => start < offset && end > offset,
  );
}

/** The first address that begins between two offsets. */
export function addressBetween({ addresses }: PolicyText, start: number, end: number): FoundAddress | undefined {
  let low = 0;
  let high = addresses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((addresses[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = addresses[low];
  return first !== undefined && first.start < end ? first : undefined;
}
