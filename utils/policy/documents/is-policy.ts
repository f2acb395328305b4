import type { ClaimKind, PolicyReading } from '../model.ts';

/** Fewer words than this are the empty frame of a page that builds itself later. */
const ENOUGH_WORDS = 50;
/** What an imprint or a product page may tell as well, so that it does not make a text a policy. */
const ANYWHERE: readonly ClaimKind[] = [
  'contact.email',
  'contact.phone',
  'controller.address',
  'controller.businessId',
  'policy.updated',
];

/**
 * Whether a text that was found by its address really is about personal data or cookies. In a language that is not read
 * in full the length alone decides: little can be told of it.
 */
export function isPolicy(reading: PolicyReading): boolean {
  if (reading.words < ENOUGH_WORDS) return false;
  return reading.language === 'und' || reading.claims.some(({ kind }) => !ANYWHERE.includes(kind));
}
