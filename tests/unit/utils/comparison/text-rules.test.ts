import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../utils/comparison/index.ts';
import type { Claim, Polarity } from '../../../../utils/policy/index.ts';
import {
  by,
  claim,
  comparing,
  lasting,
  MONTH,
  seenCookie,
  seenHost,
  seenStorage,
} from '../../../support/comparisons.ts';

const findings = (rule: RuleId, claims: Claim[], more: Partial<Comparison> = {}): Finding[] =>
  compare(comparing(claims, more)).filter((finding) => finding.rule === rule);

describe('C4: storage that cannot expire', () => {
  const promise = lasting('functional', 900, 24 * MONTH, 'localStorage');
  const seen = [seenStorage('cart'), seenStorage('seen-items')];

  test('differs from an expiry told for it', () => {
    expect(findings('C4', [promise], { seen })).toMatchObject([
      {
        verdict: 'differs',
        severity: 'medium',
        said: { quote: promise.quote },
        message: 'storage-cannot-expire',
        params: { count: 2, names: 'cart, seen-items', declaredMaxSeconds: 24 * MONTH },
      },
    ]);
  });

  test.each<[string, Claim[], Comparison['seen']]>([
    ['nothing is promised', [], seen],
    ['only cookies have a time', [lasting('functional', 900, 24 * MONTH)], seen],
    ['nothing is stored', [promise], []],
    ['only the session stores', [promise], [seenStorage('a', { store: 'sessionStorage' })]],
    ['only others store', [promise], [seenStorage('a', { party: 'third' })]],
    ['only cookies are kept', [promise], [seenCookie('a')]],
  ])('is no finding when %s', (_, claims, things) => {
    expect(findings('C4', claims, { seen: things })).toEqual([]);
  });
});

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

describe('T2: transfers under the Privacy Shield', () => {
  const relied = (polarity?: Polarity) =>
    claim({ kind: 'transfer', value: { mechanism: 'privacy-shield', country: 'US' } }, polarity);
  const updated = (value: string) => claim({ kind: 'policy.updated', value });

  test.each([
    ['after the judgment', '2021-06-08', 'high', 'privacy-shield-after'],
    ['on the day of the judgment', '2020-07-16', 'medium', 'privacy-shield'],
    ['before the judgment', '2018-05-25', 'medium', 'privacy-shield'],
  ])('a policy written %s', (_, date, severity, message) => {
    expect(findings('T2', [relied(), updated(date)])).toMatchObject([
      { verdict: 'differs', severity, message, events: [], params: { invalidSince: '2020-07-16', updated: date } },
    ]);
  });

  test('a policy without a date', () => {
    expect(findings('T2', [relied()])).toMatchObject([
      { severity: 'medium', message: 'privacy-shield', params: { invalidSince: '2020-07-16' } },
    ]);
  });

  test('the date of another document says nothing', () => {
    const [one] = comparing([relied()]).policies;
    const [other] = comparing([updated('2021-06-08')]).policies;
    const policies = [one, other && { ...other, hash: 'sha256-other' }].flatMap((policy) => policy ?? []);
    expect(findings('T2', [], { policies })).toMatchObject([{ severity: 'medium' }]);
  });

  test.each<Polarity>(['former', 'denied'])('"no longer" and "not" (%s) are no finding', (polarity) => {
    expect(findings('T2', [relied(polarity), updated('2021-06-08')])).toEqual([]);
  });

  test('other safeguards are no finding', () => {
    expect(findings('T2', [claim({ kind: 'transfer', value: { mechanism: 'scc', country: null } })])).toEqual([]);
  });
});
