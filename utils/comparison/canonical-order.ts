import type { Claim } from '../policy/model.ts';
import type { PolicyVersion, SeenThing, SourceKind } from './model.ts';

const KINDS: Record<SourceKind, number> = { privacy: 0, cookie: 1, declaration: 2 };

/** Documents by what they are, then by address and text, so that the order they were read in does not matter. */
export const orderedPolicies = (policies: readonly PolicyVersion[]): PolicyVersion[] =>
  policies.toSorted(
    (a, b) => KINDS[a.kind] - KINDS[b.kind] || compareText(a.url, b.url) || compareText(a.hash, b.hash),
  );

/** Claims in the order of the text. */
export const orderedClaims = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      compareText(a.kind, b.kind) ||
      compareText(JSON.stringify(a.value), JSON.stringify(b.value)),
  );

/** What was seen, by its stable key. */
export const orderedSeen = (seen: readonly SeenThing[]): SeenThing[] =>
  seen.toSorted((a, b) => compareText(a.key, b.key) || a.firstSeen - b.firstSeen);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
