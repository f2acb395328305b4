import type { Claim, ClaimKind } from '../model.ts';

/** A passage that was read wrongly, as the customer sees it. The reader's own claim stays as it was. */
export interface ClaimCorrection {
  kind: ClaimKind;
  /** The words the claim rests on, and its value as JSON: what it is found by, in later versions too. */
  quote: string;
  value: string;
  /** `not-said`: the text does not say this. `instead`: it says something else, which `reads` tells. */
  verdict: 'not-said' | 'instead';
  reads: string;
  /** Milliseconds since the epoch. */
  madeAt: number;
}

/** What a correction must share with a claim to speak of it. */
const claimIdentity = (claim: Pick<Claim, 'kind' | 'quote' | 'value'>): string =>
  `${claim.kind}\n${claim.quote}\n${JSON.stringify(claim.value)}`;

/** A claim with the customer's newest correction beside it. */
export interface CorrectedClaim<C = ClaimCorrection> {
  claim: Claim;
  correction: C | null;
}

/** Puts each claim beside the newest correction of it. No claim is left out or changed. */
export function withCorrections<C extends ClaimCorrection>(
  claims: readonly Claim[],
  corrections: readonly C[],
): CorrectedClaim<C>[] {
  const newest = new Map<string, C>();
  for (const correction of corrections) {
    const key = `${correction.kind}\n${correction.quote}\n${correction.value}`;
    if ((newest.get(key)?.madeAt ?? -1) <= correction.madeAt) newest.set(key, correction);
  }
  return claims.map((claim) => ({ claim, correction: newest.get(claimIdentity(claim)) ?? null }));
}
