import type { ClaimOf } from '../policy/model.ts';
import type { Sourced } from './claims.ts';
import families from './data/cookie-families.json' with { type: 'json' };
import { type NamePattern, namePattern } from './name-pattern.ts';

export type DeclaredCookieClaim = Sourced<ClaimOf<'cookie'>>;

/** The names a shop declares, ready to be asked for seen ones. */
export interface DeclaredNames {
  readonly size: number;
  /**
   * The declarations that cover a name, of the closest kind only: the very name, else a pattern, else another member of
   * its family, else the name in other capitals. Empty when nothing was declared for it.
   */
  covering(name: string): readonly DeclaredCookieClaim[];
}

const FAMILIES: readonly NamePattern[] = families.families.map(namePattern);
const familyOf = (name: string): NamePattern | undefined => FAMILIES.find((family) => family.covers(name));

/** Indexes declared cookie names once. */
export function declaredNames(declared: readonly DeclaredCookieClaim[]): DeclaredNames {
  const exact = new Map<string, DeclaredCookieClaim[]>();
  const lower = new Map<string, DeclaredCookieClaim[]>();
  const family = new Map<string, DeclaredCookieClaim[]>();
  /** By what every name they cover begins with, and how long those beginnings are. */
  const patterns = new Map<string, [NamePattern, DeclaredCookieClaim][]>();
  const lengths = new Set<number>();
  for (const source of declared) {
    const pattern = namePattern(source.claim.value.name);
    if (pattern.exact === null) {
      add(patterns, pattern.head, [pattern, source]);
      lengths.add(pattern.head.length);
      continue;
    }
    add(exact, pattern.exact, source);
    add(lower, pattern.exact.toLowerCase(), source);
    const kin = familyOf(pattern.exact);
    if (kin) add(family, kin.head, source);
  }
  const asked = new Map<string, readonly DeclaredCookieClaim[]>();

  function find(name: string): readonly DeclaredCookieClaim[] {
    const own = exact.get(name);
    if (own) return own;
    const covering: DeclaredCookieClaim[] = [];
    for (const length of lengths) {
      const near = length <= name.length ? patterns.get(name.slice(0, length)) : undefined;
      for (const [pattern, source] of near ?? []) if (pattern.covers(name)) covering.push(source);
    }
    if (covering.length > 0) return covering;
    const kin = family.size > 0 ? familyOf(name) : undefined;
    return (kin && family.get(kin.head)) ?? lower.get(name.toLowerCase()) ?? [];
  }

  return {
    size: declared.length,
    covering(name) {
      const known = asked.get(name) ?? find(name);
      asked.set(name, known);
      return known;
    },
  };
}

function add<T>(index: Map<string, T[]>, key: string, item: T): void {
  const row = index.get(key);
  if (row) row.push(item);
  else index.set(key, [item]);
}
