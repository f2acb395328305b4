import data from './data/requests.json' with { type: 'json' };
import type { Finding } from './model.ts';

/** A request that a finding supports. */
export interface SupportedRequest {
  /** Article of the right to use: `7(3)`, `15`…`21`. */
  right: string;
  /** Articles (of the GDPR unless named otherwise) and judgments the letter rests on, the weightiest first. */
  grounds: string[];
}

/**
 * The request that a finding supports, or null where it supports none: what agrees asks for nothing, and what cannot be
 * told does so only where asking is what would tell.
 */
export function requestFor(finding: Pick<Finding, 'rule' | 'message' | 'verdict'>): SupportedRequest | null {
  if (finding.verdict === 'agrees') return null;
  const found = data.requests.find(
    ({ rule, message }) => rule === finding.rule && (message === undefined || finding.message.startsWith(message)),
  );
  return found ? { right: found.right, grounds: [...found.grounds] } : null;
}
