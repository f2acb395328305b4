import type { Claim } from '../model.ts';
import type { PolicyText } from '../policy-text.ts';

/** A rule reads one family of claims; it may look at those read before it. */
export type Rule = (document: PolicyText, before: readonly Claim[]) => Claim[];
