import { expect, test } from 'vitest';
import { compare, type SeenCookie } from '../../../../../utils/comparison/index.ts';
import { by, comparing, DAY, MONTH, seenCookie } from '../../../../support/comparisons.ts';

const findings = (...seen: SeenCookie[]) => compare(comparing([], { seen })).filter(({ rule }) => rule === 'C5');
const ga = by('Google', 'analytics');
const asking = (name: string, seconds: number, more: Partial<SeenCookie> = {}) =>
  seenCookie(name, { requestedSeconds: seconds, attribution: ga, ...more });

test('trackers beyond 13 months are one finding of information', () => {
  expect(
    findings(asking('_ga', 24 * MONTH), asking('_fbp', 15 * MONTH, { attribution: by('Meta', 'social') })),
  ).toMatchObject([
    {
      key: 'C5 cookies:long-trackers',
      severity: 'information',
      said: null,
      params: {
        count: 2,
        names: '_fbp, _ga',
        companies: 'Google, Meta',
        askedSeconds: 24 * MONTH,
        guidanceSeconds: 13 * MONTH,
      },
    },
  ]);
});

test.each<[string, SeenCookie]>([
  ['13 months, give or take a day', asking('_ga', 13 * MONTH + DAY)],
  ['a cookie that needs no consent', asking('cart', 24 * MONTH, { attribution: by('Shop', 'functional') })],
  ['what only its name makes a tracker', asking('_ga', 24 * MONTH, { attribution: by('Google', 'analytics', true) })],
  ['what the browser ignored', asking('_ga', 24 * MONTH, { refusals: ['too-large'] })],
  ['a session', seenCookie('_ga', { attribution: ga })],
])('%s is no finding', (_, cookie) => {
  expect(findings(cookie)).toEqual([]);
});
