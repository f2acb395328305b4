import { affirmed, saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Comparison, Finding, SeenStorage } from '../model.ts';

/** C4: local storage declared to expire. It has no expiry: what is written stays until it is deleted (WHATWG HTML, Web storage). */
export function storageExpiry(comparison: Comparison): Finding[] {
  const [declared] = affirmed(comparison, 'cookie.lifetime').filter(({ claim }) =>
    claim.value.storage.includes('localStorage'),
  );
  if (!declared) return [];
  const kept = comparison.seen.filter(
    (thing): thing is SeenStorage =>
      thing.kind === 'storage' && thing.store === 'localStorage' && thing.party === 'first',
  );
  if (kept.length === 0) return [];
  return [
    finding('C4', {
      subject: 'storage:localStorage',
      severity: 'medium',
      verdict: 'differs',
      said: saidBy(declared),
      events: kept.flatMap((thing) => thing.evidence.slice(0, 2)),
      message: 'storage-cannot-expire',
      params: {
        count: kept.length,
        names: kept
          .map((thing) => thing.name)
          .slice(0, 5)
          .join(', '),
        declaredMaxSeconds: declared.claim.value.maxSeconds,
      },
    }),
  ];
}
