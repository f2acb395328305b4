import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { Claim, PolicyLanguage } from '../../../../../utils/policy/index.ts';
import { by, claim, comparing, saying, seenCookie, seenHost } from '../../../../support/comparisons.ts';
import { NOON } from '../../../../support/observed-events.ts';

const findings = (rule: RuleId, claims: Claim[], more: Partial<Comparison> = {}): Finding[] =>
  compare(comparing(claims, more)).filter((finding) => finding.rule === rule);

describe('L2: Do Not Track as the way out', () => {
  const promise = claim({ kind: 'consent.optOut', value: { means: 'dnt' } });
  const on = { doNotTrack: true, globalPrivacyControl: false, since: 0 };
  const off = { doNotTrack: false, globalPrivacyControl: true, since: 0 };
  const trackers = [seenHost('stats.example', by('Google', 'analytics')), seenHost('px.example', by('Meta', 'social'))];
  const first = (more: Partial<Comparison>) => findings('L2', [promise], more)[0];

  test('ignored: the signal is on and trackers work', () => {
    expect(first({ signals: on, seen: trackers })).toMatchObject({
      verdict: 'differs',
      severity: 'high',
      message: 'do-not-track-ignored',
      params: { companies: 'Google, Meta', count: 2 },
    });
  });

  test('kept: the signal is on and no tracker was seen', () => {
    expect(first({ signals: on, seen: [seenHost('cdn.example', by('Fastly', 'hosting'))] })).toMatchObject({
      verdict: 'agrees',
      message: 'do-not-track-kept',
      events: [],
    });
  });

  test('not to be told: the signal is off, or was never seen', () => {
    for (const signals of [off, null]) {
      expect(first({ signals, seen: trackers })).toMatchObject({
        verdict: 'cannot-tell',
        message: 'do-not-track-offered',
      });
    }
  });

  test('trackers of visits before the signal was sent break no promise', () => {
    const later = { ...on, since: NOON + 1 };
    expect(first({ signals: later, seen: trackers })).toMatchObject({
      verdict: 'agrees',
      message: 'do-not-track-kept',
    });
    expect(first({ signals: { ...on, since: NOON }, seen: trackers })).toMatchObject({ verdict: 'differs' });
  });

  test('what is only likely to track breaks no promise', () => {
    const likely = seenCookie('_ga', { attribution: by('Google', 'analytics', true) });
    expect(first({ signals: on, seen: [likely] })).toMatchObject({ verdict: 'agrees' });
  });

  test('no promise, no finding', () => {
    const other = claim({ kind: 'consent.optOut', value: { means: 'browser-settings' } });
    const denied = claim({ kind: 'consent.optOut', value: { means: 'dnt' } }, 'denied');
    expect(findings('L2', [other, denied], { signals: on, seen: trackers })).toEqual([]);
  });
});

describe('L2: blocking third-party cookies as the way out', () => {
  const own = seenCookie('_ga', { attribution: by('Google', 'analytics') });
  const block = (text: string, seen: Comparison['seen'], language: PolicyLanguage = 'en') =>
    compare(saying(text, { seen }, { language })).filter(({ rule }) => rule === 'L2');

  test.each<[PolicyLanguage, string]>([
    ['en', 'You can set your browser to reject third-party cookies.'],
    ['fi', 'Voit kieltäytyä estämällä kolmansien osapuolten evästeet.'],
    ['sv', 'Du kan låta webbläsaren avvisa tredjepartskakor.'],
    ['de', 'Sie können Cookies von Drittanbietern in Ihrem Browser ablehnen.'],
  ])('does nothing against trackers that use the shop’s own (%s: %s)', (language, text) => {
    expect(block(text, [own], language)).toMatchObject([
      {
        key: 'L2 policy:block-third-party-cookies',
        severity: 'medium',
        verdict: 'differs',
        said: { quote: text },
        message: 'blocking-does-nothing',
        params: { count: 1, names: '_ga', companies: 'Google' },
      },
    ]);
  });

  test.each<[string, Comparison['seen']]>([
    ['a cookie of the other company', [{ ...own, party: 'third' }]],
    ['a cookie of the shop’s own needs', [seenCookie('cart', { attribution: by('Shop', 'functional') })]],
    [
      'a cookie that only its name makes a tracker',
      [seenCookie('_ga', { attribution: by('Google', 'analytics', true) })],
    ],
    ['a cookie that the browser ignored', [{ ...own, refusals: ['too-large'] }]],
  ])('is no finding with %s', (_, seen) => {
    expect(block('You can block third-party cookies.', seen)).toEqual([]);
  });
});
