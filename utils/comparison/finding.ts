import type { Finding, RuleId } from './model.ts';

type Draft = Omit<Finding, 'key' | 'rule' | 'events' | 'said' | 'params'> &
  Partial<Pick<Finding, 'events' | 'said' | 'params'>>;

/** Completes a finding: its key, and at most eight references as evidence. */
export const finding = (rule: RuleId, draft: Draft): Finding => ({
  said: null,
  params: {},
  ...draft,
  rule,
  key: `${rule} ${draft.subject}`,
  events: [...new Set(draft.events ?? [])].slice(0, 8),
});
