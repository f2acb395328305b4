import type { MessageKey } from '../../i18n/index.ts';
import type { VisitGap } from '../../storage/rows.ts';

/** The words for why a visit does not show everything. */
export const GAP_WORDS: Record<VisitGap, MessageKey> = {
  'shop-only': 'access.shopOnly',
  'first-visit': 'access.first',
  'late-start': 'access.late',
  'journal-full': 'access.full',
  'journal-expired': 'access.expired',
  'while-locked': 'access.whileLocked',
};
