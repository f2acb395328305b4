import type { PolicyText } from '../policy-text.ts';
import { findKnownNames } from './known-names.ts';
import { findLegalNames } from './legal-names.ts';
import { findPrefixedNames } from './prefixed-names.ts';

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
  const legal = merged(document.text, findLegalNames(document), findPrefixedNames(document));
  return merged(document.text, legal, findKnownNames(document));
}

/** Two lists as one; where two mentions meet the first list's stays, and takes the role of the other. */
function merged(text: string, strong: Organisation[], weak: Organisation[]): Organisation[] {
  if (weak.length === 0) return strong;
  const all: Organisation[] = [...strong];
  let s = 0;
  for (const mention of weak) {
    while (s < strong.length && (strong[s]?.last ?? 0) < mention.first) s++;
    const cover = strong[s];
    if (cover === undefined || cover.first > mention.last) all.push(mention);
    else {
      cover.role ??= mention.role;
      // "Get a Newsletter Scandinavia AB": a small word inside what is known
      if (mention.role !== undefined && mention.first < cover.first) {
        cover.name = mention.name + text.slice(mention.end, cover.end);
        cover.first = mention.first;
        cover.start = mention.start;
      }
    }
  }
  return all.sort((a, b) => a.first - b.first);
}
