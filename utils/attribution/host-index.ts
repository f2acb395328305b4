import { toCategory } from './category.ts';
import type { Category } from './model.ts';
import type { HostTable } from './tables-format.ts';

export interface HostEntry {
  company: string;
  category: Category;
  sources: readonly string[];
  /** Names under this one are handed out to customers. */
  hosted: boolean;
}

export interface HostIndex {
  /** The owner of the host that stands in `text` from `start` to `end`. */
  find(text: string, start?: number, end?: number): HostEntry | undefined;
}

/** What is known at one name: for that very host, and for it and everything under it. */
interface Place {
  name: string;
  own: HostEntry | undefined;
  under: HostEntry | undefined;
}

const LONGEST_HOST = 253;
const DOT = 46;
const SEED = 5381;

/**
 * Walks the labels from the last to the first with a running hash, so that no parent name has to be cut out of the
 * host; the longest name found wins, and the hash is always confirmed by the name itself. A host has at most 253
 * characters (RFC 1035 section 2.3.4), so the walk is bounded; the last label alone is nobody's.
 */
export function createHostIndex(table: HostTable): HostIndex {
  const places = new Map<number, Place[]>();
  for (const [company, tokens] of Object.entries(table.hosts)) readTokens(table, company, tokens, places);

  function find(text: string, start = 0, end = text.length): HostEntry | undefined {
    const from = text.charCodeAt(start) === DOT ? start + 1 : start;
    const to = text.charCodeAt(end - 1) === DOT ? end - 1 : end;
    if (to - from > LONGEST_HOST) return undefined;
    let hash = SEED;
    let labels = 0;
    let found: HostEntry | undefined;
    let code = text.charCodeAt(to - 1);
    for (let at = to - 1; at >= from; at--) {
      if (code > 64 && code < 91) return find(text.slice(from, to).toLowerCase());
      hash = next(hash, code);
      code = at > from ? text.charCodeAt(at - 1) : DOT;
      if (code !== DOT || labels++ === 0) continue;
      const place = lookUp(hash, text, at, to);
      if (place !== undefined) found = (at === from ? place.own : undefined) ?? place.under ?? found;
    }
    return found;
  }

  function lookUp(hash: number, text: string, at: number, to: number): Place | undefined {
    const alike = places.get(hash);
    if (alike === undefined) return undefined;
    for (const place of alike) {
      if (place.name.length === to - at && text.startsWith(place.name, at)) return place;
    }
    return undefined;
  }

  return { find };
}

function next(hash: number, code: number): number {
  return (Math.imul(hash, 33) ^ code) | 0;
}

function placeOf(name: string, places: Map<number, Place[]>): Place {
  let hash = SEED;
  for (let at = name.length - 1; at >= 0; at--) hash = next(hash, name.charCodeAt(at));
  const bucket = places.get(hash);
  const known = bucket?.find((place) => place.name === name);
  if (known !== undefined) return known;
  const place: Place = { name, own: undefined, under: undefined };
  if (bucket === undefined) places.set(hash, [place]);
  else bucket.push(place);
  return place;
}

function readTokens(table: HostTable, company: string, tokens: string, places: Map<number, Place[]>): void {
  let category: Category = 'unknown';
  for (const token of tokens.split(' ')) {
    if (token.length === 1) {
      category = toCategory(table.categories[token]);
      continue;
    }
    let marks = 0;
    while (MARKS.includes(token.charAt(marks))) marks++;
    const marked = (mark: string) => token.lastIndexOf(mark, marks) >= 0;
    const sources = marked('&') ? BOTH : marked('+') ? OVERLAY : PACKAGE;
    const place = placeOf(token.slice(marks), places);
    const entry: HostEntry = { company, category, sources, hosted: marked('~') };
    if (marked('=')) place.own = entry;
    else place.under = entry;
  }
}

const MARKS = '+&=~';
const OVERLAY = ['overlay'] as const;
const PACKAGE = ['third-party-web'] as const;
const BOTH = ['third-party-web', 'overlay'] as const;
