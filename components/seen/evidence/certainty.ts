import type { Attribution, CookieAttribution } from '../../../utils/attribution/model.ts';

export type Certainty = 'sure' | 'likely' | 'several' | 'nobody';

/** How well it is known who is behind something. */
export function certaintyOf(attribution: Attribution | CookieAttribution | null): Certainty {
  if (!attribution) return 'nobody';
  if (attribution.confidence !== 'sure' && candidatesOf(attribution).length > 1) return 'several';
  if (attribution.company === null) return 'nobody';
  return attribution.confidence;
}

/** All companies that use the same name. */
export const candidatesOf = (attribution: Attribution | CookieAttribution): readonly string[] =>
  'candidates' in attribution ? (attribution.candidates ?? []) : [];
