import type { CaseStatus } from '../../utils/requests/model.ts';

/** The kinds of requests that can be picked out of the list. */
export const CASE_FILTERS = ['all', 'running', 'late', 'drafts', 'ended'] as const;
export type CaseFilter = (typeof CASE_FILTERS)[number];

const KIND: Record<CaseStatus, CaseFilter> = {
  drafted: 'drafts',
  waiting: 'running',
  overdue: 'late',
  answered: 'ended',
  closed: 'ended',
};

/** Whether a request of that status is of that kind. */
export const isOfKind = (status: CaseStatus, filter: CaseFilter): boolean =>
  filter === 'all' || KIND[status] === filter;
