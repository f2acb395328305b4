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
  find(host: string): HostEntry | undefined;
}

/** What is known at one name: for that very host, and for it and everything under it. */
interface Place {
  own?: HostEntry;
  under?: HostEntry;
}

const LONGEST_HOST = 253;

/**
 * Answers by the labels of a name from left to right: the whole host first, then each parent but the last label, which
 * is nobody's. At most 127 labels fit in the 253 characters of a name (RFC 1035 section 2.3.4), so the walk is bounded.
 */
export function createHostIndex(table: HostTable): HostIndex {
  const places = new Map<string, Place>();
  for (const [company, tokens] of Object.entries(table.hosts)) readTokens(table, company, tokens, places);

  function find(host: string): HostEntry | undefined {
    if (host.length > LONGEST_HOST) return undefined;
    const name = normalise(host);
    const place = places.get(name);
    if (place !== undefined) return place.own ?? place.under ?? findAbove(name);
    return findAbove(name);
  }

  function findAbove(name: string): HostEntry | undefined {
    const last = name.lastIndexOf('.');
    for (let dot = name.indexOf('.'); dot < last; dot = name.indexOf('.', dot + 1)) {
      const entry = places.get(name.slice(dot + 1))?.under;
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  return { find };
}

function readTokens(table: HostTable, company: string, tokens: string, places: Map<string, Place>): void {
  let category: Category = 'unknown';
  for (const token of tokens.split(' ')) {
    if (token.length === 1) {
      category = toCategory(table.categories[token]);
      continue;
    }
    const marks = /^[+&=~]*/.exec(token)?.[0] ?? '';
    const name = token.slice(marks.length);
    const place = places.get(name) ?? {};
    const entry: HostEntry = { company, category, sources: sourcesOf(marks), hosted: marks.includes('~') };
    if (marks.includes('=')) place.own = entry;
    else place.under = entry;
    places.set(name, place);
  }
}

const OVERLAY = ['overlay'] as const;
const PACKAGE = ['third-party-web'] as const;
const BOTH = ['third-party-web', 'overlay'] as const;

function sourcesOf(marks: string): readonly string[] {
  if (marks.includes('&')) return BOTH;
  return marks.includes('+') ? OVERLAY : PACKAGE;
}

function normalise(host: string): string {
  let start = 0;
  let end = host.length;
  if (host.charCodeAt(0) === 46) start = 1;
  if (end > start && host.charCodeAt(end - 1) === 46) end--;
  return host.slice(start, end).toLowerCase();
}
