import { affirmed, saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Comparison, Finding } from '../model.ts';
import { needsConsent } from '../tracking.ts';

/**
 * L2: Do Not Track offered as the way to opt out. With the signal on and trackers at work the promise is not kept;
 * with the signal off it cannot be told, and the customer should know that most browsers no longer have it
 * (withdrawing must be as easy as giving: GDPR Article 7(3)).
 */
export function doNotTrack(comparison: Comparison): Finding[] {
  const [promise] = affirmed(comparison, 'consent.optOut').filter(({ claim }) => claim.value.means === 'dnt');
  if (!promise) return [];
  const { signals } = comparison;
  const on = signals?.doNotTrack ?? false;
  const trackers = comparison.seen.filter(
    (thing) =>
      thing.lastSeen >= (signals?.since ?? 0) &&
      thing.kind !== 'storage' &&
      needsConsent(thing.attribution.category) &&
      thing.attribution.confidence === 'sure',
  );
  const broken = on && trackers.length > 0;
  const companies = [...new Set(trackers.map((thing) => thing.attribution?.company).filter((name) => name != null))];
  return [
    finding('L2', {
      subject: 'policy:do-not-track',
      severity: broken ? 'high' : 'medium',
      verdict: broken ? 'differs' : on ? 'agrees' : 'cannot-tell',
      said: saidBy(promise),
      events: broken ? trackers.flatMap((thing) => thing.evidence.slice(0, 1)) : [],
      message: broken ? 'do-not-track-ignored' : on ? 'do-not-track-kept' : 'do-not-track-offered',
      params: { companies: companies.slice(0, 4).join(', '), count: companies.length },
    }),
  ];
}
