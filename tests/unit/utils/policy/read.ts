import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';
import type { Claim, ClaimKind, ClaimOf, PolicyLanguage, PolicyReading } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';

/** Reads a few sentences as a document of one language. */
export function read(text: string, language: PolicyLanguage = 'en'): PolicyReading {
  return readPolicy(blocksFromText(text), { language });
}

/** The claims of one kind. */
export function claimsOf<K extends ClaimKind>(reading: PolicyReading, kind: K): ClaimOf<K>[] {
  return reading.claims.filter((claim: Claim): claim is ClaimOf<K> => claim.kind === kind);
}
