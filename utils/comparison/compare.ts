import type { Comparison, ComparisonRule, Finding, Severity } from './model.ts';
import { beforeChoice } from './rules/before-choice.ts';
import { doNotTrack } from './rules/do-not-track.ts';
import { lifetime } from './rules/lifetime.ts';
import { privacyShield } from './rules/privacy-shield.ts';
import { recipient } from './rules/recipient.ts';
import { storageExpiry } from './rules/storage-expiry.ts';

const RULES: readonly ComparisonRule[] = [beforeChoice, doNotTrack, lifetime, privacyShield, recipient, storageExpiry];
const ORDER: Record<Severity, number> = { high: 0, medium: 1, low: 2, information: 3 };

/** Runs every rule. The result is ordered by what matters most, then by key, so that it is the same every time. */
export function compare(comparison: Comparison): Finding[] {
  return RULES.flatMap((rule) => rule(comparison)).sort(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) || ORDER[a.severity] - ORDER[b.severity] || (a.key < b.key ? -1 : 1),
  );
}

const OPEN: ReadonlySet<string> = new Set(['differs', 'denied', 'not-mentioned', 'vague']);

/** A difference that matters and that the customer can do something about: what the badge counts. */
export const isOpen = (finding: Pick<Finding, 'verdict' | 'severity'>): boolean =>
  OPEN.has(finding.verdict) && (finding.severity === 'high' || finding.severity === 'medium');
