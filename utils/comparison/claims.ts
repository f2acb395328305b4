import type { Claim, ClaimKind, ClaimOf } from '../policy/model.ts';
import type { Comparison, Said } from './model.ts';

/** A claim together with the version of the policy it stands in. */
export interface Sourced<C extends Claim = Claim> {
  claim: C;
  hash: string;
}

/** Claims of one kind that the shop affirms, over all its documents. */
export function affirmed<K extends ClaimKind>(comparison: Comparison, kind: K): Sourced<ClaimOf<K>>[] {
  return comparison.policies.flatMap(({ hash, reading }) =>
    reading.claims
      .filter((claim): claim is ClaimOf<K> => claim.kind === kind && claim.polarity === 'affirmed')
      .map((claim) => ({ claim, hash })),
  );
}

/** The passage a claim rests on. */
export const saidBy = ({ claim, hash }: Sourced): Said => ({
  source: hash,
  quote: claim.quote,
  start: claim.start,
  end: claim.end,
});
