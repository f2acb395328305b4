import type { Attributor } from '../../utils/attribution/index.ts';
import type { Services } from '../../utils/services/container.ts';
import { freshHistory } from './history.ts';
import { NOON } from './observed-events.ts';

/** Services with a history of their own, a clock that the test turns, and an attributor that knows nobody. */
export function buildServices(): Services & { clock: { now: number; today: string } } {
  const clock = { now: NOON, today: '2026-11-22' };
  const attributor: Partial<Attributor> = {
    sameCompany: (a, b) => a === b,
    resolveCompany: () => null,
    attributeHost: () => ({ company: null, category: 'unknown', confidence: 'likely', sources: [] }),
  };
  return {
    clock,
    db: freshHistory(),
    attributor: () => Promise.resolve(attributor as Attributor),
    marker: () => Promise.reject(new Error('no marker')),
    now: () => clock.now,
    today: () => clock.today,
  };
}
