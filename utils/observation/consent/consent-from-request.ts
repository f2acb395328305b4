import type { ConsentReading } from './consent-reading.ts';
import { decodeTcString } from './decode-tc-string.ts';
import { googleConsent } from './google-consent.ts';

/** Characters of an address that are looked at. */
const LONGEST = 20_000;
/** One of these names stands in every address that says something of consent. */
const HINT = /[?&;](?:gcs|gcd|dma_cps|gdpr_consent)=/;

/**
 * What a request's address says was allowed: Google's consent mode (`gcs`, `gcd`, `npa`, `dma_cps`) and the TC string that
 * advertising companies pass on (`gdpr_consent`, IAB TCF v2 "URL-based services"). Both may stand in one address.
 * @param url with its query; anything else yields nothing
 * @returns none, one or two readings, and of the address nothing but names of purposes
 */
export function consentFromRequest(url: string): ConsentReading[] {
  if (url.length > LONGEST || !HINT.test(url)) return [];
  const start = url.search(/[?;]/);
  const query = url.slice(start + 1).split('#', 1)[0] ?? '';
  // Floodlight writes its parameters after semicolons in the path, before the query or without one.
  const parameters = new URLSearchParams(query.replace(/[;?]/g, '&'));
  const framework = decodeTcString(parameters.get('gdpr_consent') ?? '');
  // `gdpr=0` says that the law does not apply: then the string allows nothing and forbids nothing.
  const applies = framework !== null && parameters.get('gdpr') !== '0';
  const google = googleConsent(parameters);
  return [...(google ? [google] : []), ...(applies ? [{ ...framework, source: 'request' as const }] : [])];
}
