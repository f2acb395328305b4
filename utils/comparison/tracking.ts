import type { Attribution, Category } from '../attribution/model.ts';
import type { SeenCookie, SeenThing } from './model.ts';

/** Purposes that need consent under Article 5(3) of Directive 2002/58/EC: not necessary for what the customer asked for. */
const NEEDS_CONSENT: ReadonlySet<Category> = new Set(['analytics', 'advertising', 'social']);

export const needsConsent = (category: Category): boolean => NEEDS_CONSENT.has(category);

/** Known for certain to track: what is only likely is never stated as fact. */
export const surelyTracks = (attribution: Attribution | null): boolean =>
  attribution !== null && attribution.confidence === 'sure' && needsConsent(attribution.category);

/** A cookie that a browser ignored was asked for, and never there. */
export const wasKept = ({ states, refusals }: SeenCookie): boolean =>
  refusals.length === 0 || states.includes('stored');

/** Companies behind things, each once and in order of the alphabet. */
export const companiesOf = (things: readonly SeenThing[]): string[] =>
  [...new Set(things.flatMap(({ attribution }) => attribution?.company ?? []))].sort();

/** The first few names, as a list to read. */
export const someOf = (names: readonly string[], most = 5): string =>
  [...new Set(names)].sort().slice(0, most).join(', ');
