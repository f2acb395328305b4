import type { Words } from '../../../utils/i18n/index.ts';
import type { Chip } from '../table/arrange.ts';
import type { CookieRow } from './cookie-rows.ts';

/** In mean months. No law: France's authority gives this to the counting of visitors that needs no consent (CNIL 2020-091). */
const THIRTEEN_MONTHS = 13 * 2_629_746;

/** What cookies can be filtered by. */
export const cookieChips = ({ t }: Words): Chip<CookieRow>[] => [
  {
    id: 'after',
    group: 'after',
    label: t('seen.chip.after'),
    has: ({ cookie }) => cookie.moments.includes('after-refusal'),
  },
  {
    id: 'before',
    group: 'before',
    label: t('seen.chip.before'),
    has: ({ cookie }) => cookie.moments.includes('before-choice'),
  },
  {
    id: 'not-stored',
    group: 'stored',
    label: t('seen.chip.notStored'),
    has: ({ cookie: { states } }) => states.includes('attempted') && !states.includes('stored'),
  },
  {
    id: 'long',
    group: 'long',
    label: t('seen.chip.long'),
    has: ({ cookie }) => (cookie.requestedSeconds ?? cookie.storedSeconds ?? 0) > THIRTEEN_MONTHS,
  },
  {
    id: 'identifier',
    group: 'value',
    label: t('seen.chip.identifier'),
    has: ({ cookie }) => cookie.value?.entropy === 'identifier',
  },
  { id: 'first', group: 'party', label: t('seen.chip.first'), has: ({ cookie }) => cookie.party === 'first' },
  { id: 'third', group: 'party', label: t('seen.chip.third'), has: ({ cookie }) => cookie.party === 'third' },
  { id: 'sure', group: 'who', label: t('seen.chip.sure'), has: ({ certainty }) => certainty === 'sure' },
  { id: 'likely', group: 'who', label: t('seen.chip.likely'), has: ({ certainty }) => certainty === 'likely' },
  { id: 'several', group: 'who', label: t('seen.chip.several'), has: ({ certainty }) => certainty === 'several' },
  { id: 'nobody', group: 'who', label: t('seen.chip.nobody'), has: ({ certainty }) => certainty === 'nobody' },
];
