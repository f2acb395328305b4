import { describe, expect, test } from 'vitest';
import { kindsFor, limitInForce, timeLimits } from '../../../../utils/law/time-limits.ts';

describe('the time limits on file', () => {
  test('state exactly one unit, a source and a day from which they apply', () => {
    for (const limit of timeLimits) {
      for (const period of [limit.answer, limit.extended, limit.smallAgent]) {
        if (period !== undefined) expect(Object.keys(period)).toHaveLength(1);
      }
      expect(limit.from).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const law of [limit.law, limit.startLaw, limit.countLaw, limit.rollLaw]) expect(law).not.toBe('');
      expect(['controller', 'authority', 'person']).toContain(limit.whose);
      expect(['working-day', 'none']).toContain(limit.roll);
      expect(['receipt', 'guidance', 'relevant-time', 'fixed']).toContain(limit.clock);
      expect(limit.extended === undefined).toBe(limit.extendedLaw === undefined);
    }
  });

  test('have versions without gap or overlap', () => {
    for (const limit of timeLimits) {
      if (limit.to === undefined) continue;
      const next = Temporal.PlainDate.from(limit.to).add({ days: 1 }).toString();
      expect(limitInForce(limit.kind, limit.to)).toBe(limit);
      expect(limitInForce(limit.kind, next)?.from).toBe(next);
    }
  });

  test('change in the United Kingdom on 5 February 2026', () => {
    expect(limitInForce('ukgdpr-12A', '2026-02-04')?.clock).toBe('guidance');
    expect(limitInForce('ukgdpr-12A', '2026-02-05')?.clock).toBe('relevant-time');
  });

  test('do not apply before their day', () => {
    expect(limitInForce('2025-2518-5-2c', '2027-04-01')).toBeNull();
    expect(limitInForce('2025-2518-5-2c', '2027-04-02')).not.toBeNull();
  });

  test('are known for a group of states', () => {
    expect(kindsFor('EEA')).toContain('gdpr-12-3');
    expect(kindsFor('CN')).toEqual([]);
  });
});
