import type { Category } from '../attribution/model.ts';

/** Purposes that need consent under Article 5(3) of Directive 2002/58/EC: not necessary for what the customer asked for. */
const NEEDS_CONSENT: ReadonlySet<Category> = new Set(['analytics', 'advertising', 'social']);

export const needsConsent = (category: Category): boolean => NEEDS_CONSENT.has(category);
