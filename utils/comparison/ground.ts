import type { ClaimKind, ClaimOf } from '../policy/model.ts';
import { orderedClaims, orderedPolicies, orderedSeen } from './canonical-order.ts';
import type { Sourced } from './claims.ts';
import { companyNames, type SameCompany } from './company-names.ts';
import { type DeclaredNames, declaredNames } from './declared-names.ts';
import type { Comparison, PolicyVersion, SeenCookie, SeenHost, SeenStorage } from './model.ts';
import { findCues, type TextCue } from './text/find-cues.ts';
import { wasKept } from './tracking.ts';

/** A comparison laid out for the rules: everything in an order of its own, looked up once, whatever order it came in. */
export interface Ground extends Omit<Comparison, 'sameCompany'> {
  /** Cookies that the browser took: what it ignored was asked for, and never there. */
  cookies: readonly SeenCookie[];
  stored: readonly SeenStorage[];
  hosts: readonly SeenHost[];
  /** Cookies by name: namesakes are told in one finding. */
  cookiesByName: ReadonlyMap<string, readonly SeenCookie[]>;
  /** Claims of one kind, whatever their polarity. */
  claims<K extends ClaimKind>(kind: K): readonly Sourced<ClaimOf<K>>[];
  /** Claims of one kind that the shop affirms, over all its documents. */
  affirmed<K extends ClaimKind>(kind: K): readonly Sourced<ClaimOf<K>>[];
  /** The cookies and storage entries declared by name. */
  declared: DeclaredNames;
  /** Phrases of the data found in a document's text. */
  cues(policy: PolicyVersion): readonly TextCue[];
  sameCompany: SameCompany;
}

/** What the documents say, looked up by the kind of claim. */
export type SaidGround = Pick<Ground, 'policies' | 'claims' | 'affirmed' | 'declared'>;

export function saidGround(versions: readonly PolicyVersion[]): SaidGround {
  const policies = orderedPolicies(versions);
  const byKind = Map.groupBy(
    policies.flatMap((policy) => orderedClaims(policy.reading.claims).map((claim): Sourced => ({ claim, policy }))),
    ({ claim }) => claim.kind,
  );
  const claims = <K extends ClaimKind>(kind: K) => (byKind.get(kind) ?? []) as Sourced<ClaimOf<K>>[];
  const stated = new Map<ClaimKind, Sourced[]>(
    [...byKind].map(([kind, all]) => [kind, all.filter(({ claim }) => claim.polarity === 'affirmed')]),
  );
  const affirmed = <K extends ClaimKind>(kind: K) => (stated.get(kind) ?? []) as Sourced<ClaimOf<K>>[];
  return { policies, claims, affirmed, declared: declaredNames(affirmed('cookie')) };
}

export function groundOf(comparison: Comparison): Ground {
  const seen = orderedSeen(comparison.seen);
  const cues = new Map<PolicyVersion, readonly TextCue[]>();
  const cookies = seen.filter((thing): thing is SeenCookie => thing.kind === 'cookie' && wasKept(thing));
  return {
    ...comparison,
    ...saidGround(comparison.policies),
    seen,
    cookies,
    stored: seen.filter((thing) => thing.kind === 'storage'),
    hosts: seen.filter((thing) => thing.kind === 'host'),
    cookiesByName: Map.groupBy(cookies, ({ name }) => name),
    cues(policy) {
      const known = cues.get(policy) ?? findCues(policy.reading.text, policy.reading.language);
      cues.set(policy, known);
      return known;
    },
    sameCompany: companyNames(comparison),
  };
}
