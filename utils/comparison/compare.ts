import { isPutAside, type JudgedFinding } from './dismissal.ts';
import { groundOf } from './ground.ts';
import type { Comparison, Finding, RuleId, Severity } from './model.ts';
import type { ComparisonRule } from './rule.ts';
import { COMPARISON_RULES } from './rules/all.ts';

const ORDER: Record<Severity, number> = { high: 0, medium: 1, low: 2, information: 3 };

/**
 * Runs every rule. The result is ordered by what matters most, then by key, so that it is the same every time and does
 * not depend on the order of what came in. @param rules other rules than all of them
 */
export function compare(
  comparison: Comparison,
  rules: Readonly<Partial<Record<RuleId, ComparisonRule>>> = COMPARISON_RULES,
): Finding[] {
  const ground = groundOf(comparison);
  return Object.values(rules)
    .flatMap((rule) => rule(ground))
    .sort(
      (a, b) =>
        Number(isOpen(b)) - Number(isOpen(a)) || ORDER[a.severity] - ORDER[b.severity] || (a.key < b.key ? -1 : 1),
    );
}

const OPEN: ReadonlySet<string> = new Set(['differs', 'denied', 'not-mentioned', 'vague']);

/** A difference that matters and that the customer can do something about: what the badge counts. */
export const isOpen = (finding: Pick<Finding, 'verdict' | 'severity'>): boolean =>
  OPEN.has(finding.verdict) && (finding.severity === 'high' || finding.severity === 'medium');

/** What the badge and the figures count: an open difference that the customer did not put aside. */
export const isCounted = (finding: JudgedFinding): boolean => isOpen(finding) && !isPutAside(finding);
