import type { Words } from '../../../utils/i18n/index.ts';
import type { Chip } from '../table/arrange.ts';
import type { SeenCompany } from './company-rows.ts';

/** What companies can be filtered by. */
export const companyChips = ({ t }: Words): Chip<SeenCompany>[] => [
  {
    id: 'after',
    group: 'after',
    label: t('seen.chip.after'),
    has: ({ moments }) => moments.includes('after-refusal'),
  },
  {
    id: 'before',
    group: 'before',
    label: t('seen.chip.before'),
    has: ({ moments }) => moments.includes('before-choice'),
  },
  {
    id: 'carried',
    group: 'carried',
    label: t('seen.chip.carried'),
    has: ({ hosts }) => hosts.some(({ carried }) => carried.length > 0),
  },
  {
    id: 'alias',
    group: 'alias',
    label: t('seen.chip.alias'),
    has: ({ hosts }) => hosts.some(({ alias }) => alias !== null),
  },
  { id: 'blocked', group: 'blocked', label: t('seen.chip.blocked'), has: ({ blocked }) => blocked > 0 },
  { id: 'known', group: 'who', label: t('seen.chip.known'), has: ({ known }) => known },
  { id: 'unknown', group: 'who', label: t('companies.unknown'), has: ({ known }) => !known },
];
