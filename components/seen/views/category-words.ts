import type { Category } from '../../../utils/attribution/model.ts';
import type { MessageKey } from '../../../utils/i18n/index.ts';

/** What a company does with what it gets. */
export const CATEGORY_WORDS: Record<Category, MessageKey> = {
  necessary: 'seen.category.necessary',
  functional: 'seen.category.functional',
  analytics: 'policy.value.recipient.analytics',
  advertising: 'policy.value.recipient.advertising',
  social: 'policy.value.recipient.social',
  payment: 'policy.value.recipient.payment',
  credit: 'policy.value.recipient.credit',
  delivery: 'policy.value.recipient.carrier',
  consent: 'seen.category.consent',
  support: 'policy.value.recipient.support',
  content: 'policy.value.recipient.content',
  hosting: 'policy.value.recipient.hosting',
  security: 'policy.value.recipient.security',
  unknown: 'seen.category.unknown',
};
