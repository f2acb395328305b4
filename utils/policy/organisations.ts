import { findKnownNames } from './known-names.ts';
import { findLegalNames } from './legal-names.ts';
import type { PolicyText } from './policy-text.ts';

/** An organisation named in a text; `first` and `last` are token indices, both inclusive. */
export interface Organisation {
  name: string;
  first: number;
  last: number;
  start: number;
  end: number;
  /** Usual role, for known names. */
  role: string | undefined;
  /** Carries a legal form (`Oy`, `GmbH`, `Inc`). */
  legal: boolean;
  /** A name that is also a common word. */
  common: boolean;
}

/** All organisations named in a document, in order, none inside another; a legal name goes before a known one. */
export function findOrganisations(document: PolicyText): Organisation[] {
  const legal = findLegalNames(document);
  const merged: Organisation[] = [...legal];
  let l = 0;
  for (const mention of findKnownNames(document)) {
    while (l < legal.length && (legal[l]?.last ?? 0) < mention.first) l++;
    const cover = legal[l];
    if (cover === undefined || cover.first > mention.last) merged.push(mention);
    else cover.role ??= mention.role;
  }
  return merged.sort((a, b) => a.first - b.first);
}
