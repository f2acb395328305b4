import fc from 'fast-check';
import type { SeenThing } from '../../utils/comparison/index.ts';
import type { Claim, ClaimBody } from '../../utils/policy/index.ts';
import { by, claim, MONTH, seenCookie, seenHost, seenStorage } from './comparisons.ts';
import { NOON, VISIT } from './observed-events.ts';

const name = fc.constantFrom('_ga', '_ga_*', '_ga_X', '_fbp', 'cart', 'cart*', '__cfduid', 'sid', 'SID', '<id>_seen');
const company = fc.constantFrom('Google', 'Meta', 'Nosto', 'Shop', 'Google Ireland');
const category = fc.constantFrom(
  'analytics',
  'advertising',
  'functional',
  'hosting',
  'credit',
  'social',
  'unknown' as const,
);
const seconds = fc.constantFrom(60, MONTH, 12 * MONTH, 24 * MONTH, 60 * MONTH);

const body: fc.Arbitrary<ClaimBody> = fc.oneof(
  fc.record({ name, category: fc.constantFrom('necessary', 'analytics', 'marketing'), seconds }).map(
    ({ name: one, category: told, seconds: age }): ClaimBody => ({
      kind: 'cookie',
      value: { name: one, category: told, lifetime: { kind: 'duration', seconds: age } },
    }),
  ),
  name.map((one): ClaimBody => ({ kind: 'cookie', value: { name: one, lifetime: { kind: 'session' } } })),
  company.map((one): ClaimBody => ({ kind: 'recipient', value: { name: one, role: 'analytics' } })),
  fc
    .constantFrom('analytics', 'advertising')
    .map((one): ClaimBody => ({ kind: 'recipient.category', value: { category: one } })),
  fc
    .constantFrom('privacy-shield', 'scc', 'none')
    .map((one): ClaimBody => ({ kind: 'transfer', value: { mechanism: one, country: null } })),
  fc.constantFrom('2019-01-01', '2026-01-01').map((one): ClaimBody => ({ kind: 'policy.updated', value: one })),
  company.map((one): ClaimBody => ({ kind: 'controller.name', value: one })),
  fc.constantFrom('dnt', 'banner').map((means): ClaimBody => ({ kind: 'consent.optOut', value: { means } })),
  fc
    .constantFrom('national-id', 'credit', 'name')
    .map((one): ClaimBody => ({ kind: 'data.category', value: { category: one, text: one } })),
  fc.tuple(fc.constantFrom('functional', 'analytics', 'all'), seconds).map(
    ([scope, most]): ClaimBody => ({
      kind: 'cookie.lifetime',
      value: { scope, storage: ['cookie', 'localStorage'], min: '', max: '', minSeconds: 30, maxSeconds: most },
    }),
  ),
);
/** What a text may claim, a few things of each kind. */
export const claims: fc.Arbitrary<Claim[]> = fc
  .array(
    fc.record({
      body,
      polarity: fc.constantFrom('affirmed', 'affirmed', 'denied', 'former' as const),
      modality: fc.constantFrom('does', 'may' as const),
      confidence: fc.constantFrom('sure', 'likely', 'weak' as const),
      start: fc.integer({ min: 0, max: 400 }),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ body: one, polarity, modality, confidence, start }) => ({
      ...claim(one, polarity, start),
      modality,
      confidence,
    })),
  );

const attribution = fc
  .record({ company: fc.option(company), category, likely: fc.boolean() })
  .map((one) => by(one.company, one.category, one.likely));
const moments = fc
  .constantFrom('before-choice', 'after-refusal', 'after-acceptance', 'unknown' as const)
  .map((moment) => ({
    moments: [moment],
    firstIn: { [moment]: { at: NOON, ref: `${VISIT}:3` } },
  }));
/** What a browser may have seen. */
export const seen: fc.Arbitrary<SeenThing[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('cookie', 'host', 'storage'),
      name,
      attribution,
      moments,
      seconds: fc.option(seconds),
      at: fc.nat(9),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ kind, name: one, attribution: whose, moments: when, seconds: age, at }, index): SeenThing => {
      const life = { ...when, key: `${kind} ${index}`, firstSeen: NOON + at, lastSeen: NOON + at };
      if (kind === 'cookie') return seenCookie(one, { ...life, attribution: whose, requestedSeconds: age });
      if (kind === 'storage') return seenStorage(one, { ...life, attribution: whose });
      return seenHost(`h${index}.example`, whose, life);
    }),
  );
