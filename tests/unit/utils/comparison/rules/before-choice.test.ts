import { describe, expect, test } from 'vitest';
import { compare, type Finding, type SeenThing } from '../../../../../utils/comparison/index.ts';
import type { ChoiceMoment, ConsentMoment } from '../../../../../utils/observation/index.ts';
import { by, comparing, seenCookie, seenHost, seenStorage } from '../../../../support/comparisons.ts';
import { NOON, VISIT } from '../../../../support/observed-events.ts';

const shown: ConsentMoment = {
  at: NOON,
  tool: 'banner',
  event: 'shown',
  label: 'Accept · Reject',
  evidence: `${VISIT}:9`,
};
const refused: ConsentMoment = { ...shown, event: 'refused', label: 'Reject', evidence: `${VISIT}:10` };

const findings = (...seen: SeenThing[]): Finding[] =>
  compare(comparing([], { seen, consent: [shown, refused] })).filter(({ rule }) => rule === 'C9');

/** When and where a thing acted, as its sighting tells it. */
const acted = (moment: ChoiceMoment, seq = 3) => ({
  moments: [moment],
  firstIn: { [moment]: { at: NOON + seq, ref: `${VISIT}:${seq}` } },
});

const google = by('Google', 'analytics');

test('a tracker’s cookie before the choice differs from asking for one', () => {
  expect(findings(seenCookie('_ga', { attribution: google, ...acted('before-choice') }))).toEqual([
    {
      key: 'C9 company:Google:before-choice',
      rule: 'C9',
      subject: 'company:Google:before-choice',
      severity: 'high',
      verdict: 'differs',
      said: { source: 'banner', quote: 'Accept · Reject', start: 0, end: 15 },
      events: [`${VISIT}:9`, `${VISIT}:3`],
      message: 'before-choice-cookies',
      params: { company: 'Google', count: 1, names: '_ga', hosts: '', at: NOON + 3 },
    },
  ]);
});

test('after a refusal the finding cites the refusal and what came after it, not what came first', () => {
  const cookie = seenCookie('_ga', {
    attribution: google,
    firstSeen: NOON - 5,
    evidence: [`${VISIT}:1`],
    moments: ['after-refusal', 'before-choice'],
    firstIn: { ...acted('before-choice', 3).firstIn, ...acted('after-refusal', 12).firstIn },
  });
  const after = findings(cookie).find(({ message }) => message === 'after-refusal-cookies');
  expect(after).toMatchObject({
    said: { quote: 'Reject' },
    events: [`${VISIT}:10`, `${VISIT}:12`],
    params: { at: NOON + 12 },
  });
  expect(findings(cookie)).toHaveLength(2);
});

test('the banner stays cited however much there is to cite', () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    seenCookie(`c${i}`, { attribution: google, ...acted('before-choice', 20 + i) }),
  );
  const [finding] = findings(...many);
  expect(finding?.events).toHaveLength(8);
  expect(finding?.events[0]).toBe(`${VISIT}:9`);
  expect(finding?.params).toMatchObject({ count: 20, names: 'c0, c1, c10, c11, c12' });
});

test('a contact without a cookie is told as a contact', () => {
  expect(findings(seenHost('stats.example', google, acted('before-choice')))).toMatchObject([
    { message: 'before-choice-requests', params: { hosts: 'stats.example', count: 0 } },
  ]);
});

test('one finding a company, its hosts and cookies together', () => {
  const things = [
    seenHost('a.example', google, acted('before-choice')),
    seenHost('b.example', google, acted('before-choice')),
    seenCookie('_ga', { attribution: google, ...acted('before-choice') }),
    seenHost('m.example', by('Meta', 'advertising'), acted('before-choice')),
  ];
  expect(findings(...things).map(({ params }) => [params.company, params.hosts])).toEqual([
    ['Google', 'a.example, b.example'],
    ['Meta', 'm.example'],
  ]);
});

describe('what is only likely', () => {
  const likely = by('Google', 'analytics', true);

  test('is never told as a difference', () => {
    expect(findings(seenCookie('_ga', { attribution: likely, ...acted('before-choice') }))).toMatchObject([
      { verdict: 'cannot-tell', severity: 'low', doubt: 'known-by-name-only' },
    ]);
  });

  test('is not told along with what is sure', () => {
    const sure = seenHost('stats.example', google, acted('before-choice'));
    const [finding] = findings(seenCookie('_ga', { attribution: likely, ...acted('before-choice', 4) }), sure);
    expect(finding).toMatchObject({
      verdict: 'differs',
      message: 'before-choice-requests',
      params: { names: '', count: 0 },
    });
  });

  test('and without a company goes by its own name', () => {
    const alone = seenCookie('_px', { attribution: by(null, 'advertising', true), ...acted('before-choice') });
    expect(findings(alone)).toMatchObject([{ verdict: 'cannot-tell', params: { company: '_px' } }]);
  });
});

test.each<[string, SeenThing]>([
  ['after acceptance', seenCookie('_ga', { attribution: google, ...acted('after-acceptance') })],
  ['in a visit without a banner', seenCookie('_ga', { attribution: google, ...acted('unknown') })],
  ['in the jar before the visit', seenCookie('_ga', { attribution: google, baseline: true })],
  ['of a necessary kind', seenCookie('sid', { attribution: by('Shop', 'necessary'), ...acted('before-choice') })],
  ['of the consent tool itself', seenHost('cmp.example', by('CMP', 'consent'), acted('before-choice'))],
  ['of a payment provider', seenHost('pay.example', by('Pay', 'payment'), acted('before-choice'))],
  [
    'a cookie that the browser refused',
    seenCookie('_ga', { attribution: google, refusals: ['domain-mismatch'], ...acted('before-choice') }),
  ],
  [
    'a contact that was blocked',
    seenHost('stats.example', google, { count: 2, blocked: 2, ...acted('before-choice') }),
  ],
  ['of an unknown kind', seenHost('x.example', by(null, 'unknown', true), acted('before-choice'))],
  ['storage', seenStorage('k', { attribution: google, ...acted('before-choice') })],
])('%s there is nothing to say', (_, thing) => {
  expect(findings(thing)).toEqual([]);
});
