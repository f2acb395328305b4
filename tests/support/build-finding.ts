import type { Finding } from '../../utils/comparison/model.ts';
import type { DatedFinding } from '../../utils/services/findings/gone-findings.ts';

/** A cookie that asks for three years where the policy says 13 months, unless told otherwise. */
export function buildFinding(over: Partial<Finding> = {}): Finding {
  return {
    key: 'C2|cookie:_ga',
    rule: 'C2',
    subject: 'cookie:_ga',
    severity: 'high',
    verdict: 'differs',
    said: { source: 'sha256-1', quote: '_ga Google 13 months', start: 10, end: 30 },
    events: ['01V:4'],
    message: 'lifetime-over',
    params: {
      name: '_ga',
      askedSeconds: 94_670_856,
      declaredMaxSeconds: 34_186_698,
      declaredMinSeconds: 0,
      at: Date.UTC(2026, 10, 22, 12),
    },
    ...over,
  };
}

/** The same as it lies in the history, found at one moment and still standing. */
export const buildDatedFinding = (over: Partial<DatedFinding> = {}): DatedFinding => ({
  ...buildFinding(over),
  firstSeen: Date.UTC(2026, 10, 22, 12),
  lastSeen: Date.UTC(2026, 10, 22, 12),
  goneSince: null,
  ...over,
});
