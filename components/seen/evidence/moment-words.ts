import type { MessageKey } from '../../../utils/i18n/index.ts';
import type { ChoiceMoment } from '../../../utils/observation/model.ts';

/** When something was, seen from the customer's choice. */
export const MOMENT_WORDS: Record<ChoiceMoment, MessageKey> = {
  'before-choice': 'seen.moment.before',
  'after-refusal': 'seen.moment.afterRefusal',
  'after-acceptance': 'seen.moment.afterAcceptance',
  unknown: 'seen.moment.unknown',
};
