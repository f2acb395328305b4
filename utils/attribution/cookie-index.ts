import { toCategory } from './category.ts';
import type { Category } from './model.ts';
import type { CookieGroup, CookieTable } from './tables-format.ts';

export interface CookieEntry {
  company?: string;
  software?: string;
  category: Category;
  source: string;
  lifetimeSeconds?: number;
  purpose?: string;
  /** Set on the company's own domain only. */
  third: boolean;
  /** For `prefix*suffix` patterns: what the name must end with. */
  suffix: string;
}

interface CookieMatch {
  entries: readonly CookieEntry[];
  /** False where the name is too short or too common to mean anything by itself. */
  telling: boolean;
}

export interface CookieIndex {
  find(name: string): CookieMatch | undefined;
}

const LONGEST_NAME = 256;

/** Names and fixed parts up to this length are shared by too many parties. */
const TELLS_NOTHING = 3;

/** The one exception: no other cookie is so widely known, and its purpose is not in doubt. */
const SHORT_BUT_TELLING = '_ga';

/** Exact names first (as written, then without regard to case), then the pattern with the longest fixed start. */
export function createCookieIndex(table: CookieTable): CookieIndex {
  const exact = new Map<string, CookieEntry[]>();
  let folded: Map<string, CookieEntry[]> | undefined;
  const starts = new Map<string, CookieEntry[]>();
  for (const group of table.groups) readGroup(table, group, exact, starts);
  const lengths = lengthsByFirstLetter(starts.keys());
  const generic = new Set(table.generic);
  const anyCase = () => {
    folded ??= foldCase(exact);
    return folded;
  };
  const isTelling = (fixed: string, length: number) =>
    (length > TELLS_NOTHING || fixed === SHORT_BUT_TELLING) && !generic.has(fixed.toLowerCase());

  function find(name: string): CookieMatch | undefined {
    if (name.length === 0 || name.length > LONGEST_NAME) return undefined;
    const whole = exact.get(name) ?? anyCase().get(name.toLowerCase());
    if (whole !== undefined) return { entries: whole, telling: isTelling(name, name.length) };
    for (const length of lengths.get(name.charAt(0)) ?? []) {
      if (length > name.length) continue;
      const entries = starts.get(name.slice(0, length));
      if (entries === undefined) continue;
      const ends = entries.filter((e) => name.length >= length + e.suffix.length && name.endsWith(e.suffix));
      if (ends.length === 0) continue;
      const suffix = Math.max(...ends.map((entry) => entry.suffix.length));
      const closest = ends.filter((entry) => entry.suffix.length === suffix);
      return { entries: closest, telling: isTelling(name.slice(0, length), length + suffix) };
    }
    return undefined;
  }

  return { find };
}

/** Which lengths of fixed starts are worth a look, longest first. */
function lengthsByFirstLetter(starts: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const start of starts) {
    const known = lengths.get(start.charAt(0)) ?? [];
    if (!known.includes(start.length)) known.push(start.length);
    lengths.set(start.charAt(0), known);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return lengths;
}

function foldCase(exact: ReadonlyMap<string, readonly CookieEntry[]>): Map<string, CookieEntry[]> {
  const folded = new Map<string, CookieEntry[]>();
  for (const [name, entries] of exact) {
    const key = name.toLowerCase();
    const known = folded.get(key);
    if (known === undefined) folded.set(key, [...entries]);
    else known.push(...entries);
  }
  return folded;
}

function readGroup(
  table: CookieTable,
  group: CookieGroup,
  exact: Map<string, CookieEntry[]>,
  starts: Map<string, CookieEntry[]>,
): void {
  for (const [letter, list] of Object.entries(group.cookies)) {
    const category = toCategory(table.categories[letter]);
    for (const item of list.split(' ')) {
      const [pattern = '', lifetime = '', purpose = '', third = ''] = item.split(';');
      const star = pattern.indexOf('*');
      const suffix = star < 0 ? '' : pattern.slice(star + 1);
      const entry: CookieEntry = { category, source: group.source, third: third === '3', suffix };
      if (group.company !== undefined) entry.company = group.company;
      if (group.software !== undefined) entry.software = group.software;
      const seconds = lifetime === '' ? undefined : table.lifetimes[Number.parseInt(lifetime, 36)];
      if (seconds !== undefined) entry.lifetimeSeconds = seconds;
      const text = purpose === '' ? undefined : table.purposes[Number.parseInt(purpose, 36)];
      if (text !== undefined) entry.purpose = text;
      const map = star < 0 ? exact : starts;
      const key = star < 0 ? pattern : pattern.slice(0, star);
      const known = map.get(key);
      if (known === undefined) map.set(key, [entry]);
      else known.push(entry);
    }
  }
}
