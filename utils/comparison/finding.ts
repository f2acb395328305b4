import type { Finding, RuleId } from './model.ts';
import { weightOf } from './rule-facts.ts';

type Optional = 'events' | 'said' | 'params' | 'severity';
type Draft = Omit<Finding, 'key' | 'rule' | Optional> & Partial<Pick<Finding, Optional>>;

/** Completes a finding: its key, the rule's weight where it has none of its own, at most eight references as evidence. */
export const finding = (rule: RuleId, draft: Draft): Finding => ({
  severity: weightOf(rule),
  said: null,
  params: {},
  ...draft,
  rule,
  key: `${rule} ${draft.subject}`,
  events: [...new Set(draft.events ?? [])].slice(0, 8),
});
