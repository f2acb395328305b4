import type { Claim } from '../policy/model.ts';
import type { PolicyVersion, Said } from './model.ts';

/** A claim together with the version of the policy it stands in. */
export interface Sourced<C extends Claim = Claim> {
  claim: C;
  policy: PolicyVersion;
}

/** The passage a claim rests on. */
export const saidBy = ({ claim, policy }: Sourced): Said => ({
  source: policy.hash,
  quote: claim.quote,
  start: claim.start,
  end: claim.end,
});

/** Whether two claims rest on overlapping words of one text. */
export const overlap = (a: Sourced, b: Sourced): boolean =>
  a.policy.hash === b.policy.hash && a.claim.start < b.claim.end && a.claim.end > b.claim.start;
