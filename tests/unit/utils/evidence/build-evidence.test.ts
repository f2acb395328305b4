import { expect, test } from 'vitest';
import { compare } from '../../../../utils/comparison/index.ts';
import { buildEvidence, CHAIN_START } from '../../../../utils/evidence/index.ts';
import type { ChoiceMoment } from '../../../../utils/observation/index.ts';
import { buildFinding } from '../../../support/build-finding.ts';
import {
  by,
  comparing,
  HASH,
  lasting,
  MONTH,
  seenCookie,
  seenHost,
  seenStorage,
} from '../../../support/comparisons.ts';
import { evidenceInput } from '../../../support/evidence-input.ts';
import { consent as consentEvent, NOON, VISIT } from '../../../support/observed-events.ts';
import { chainedJournal } from '../../../support/verify-journal.ts';

const MOMENT = '2026-11-22T12:00:00.000Z';

test('an empty history is a whole bundle', () => {
  expect(buildEvidence(evidenceInput())).toEqual({
    schema: 'customer-copy/evidence@1',
    exportedAt: MOMENT,
    shop: { domain: 'shop.example', controller: 'Shop Oy' },
    policies: [],
    cookies: [],
    storage: [],
    requests: [],
    consent: [],
    consentSignals: [],
    findings: [],
    pictures: [],
    blindSpots: [],
    visits: [],
    events: { count: 0, head: CHAIN_START },
    journal: [],
  });
});

test('a cookie is told as the contract has it', () => {
  const cookie = seenCookie('_ga', {
    states: ['attempted', 'sentBack', 'stored'],
    setBy: [{ how: 'script', url: 'https://tags.example/g.js' }],
    requestedSeconds: 63_072_000,
    storedSeconds: 34_560_000,
    capped: true,
    moments: ['before-choice', 'after-acceptance'],
    attribution: by('Google', 'analytics'),
  });
  expect(buildEvidence(evidenceInput({ seen: [cookie] })).cookies).toEqual([
    {
      name: '_ga',
      domain: '.shop.example',
      path: '/',
      partition: null,
      party: 'first',
      httpOnly: false,
      secure: false,
      sameSite: 'lax',
      states: ['attempted', 'sentBack', 'stored'],
      refusals: [],
      value: null,
      setBy: { how: 'script', url: 'https://tags.example/g.js', company: 'Google' },
      requestedSeconds: 63_072_000,
      storedSeconds: 34_560_000,
      capped: true,
      beforeConsent: true,
      company: 'Google',
      category: 'analytics',
      sources: ['overlay'],
      firstSeen: MOMENT,
      lastSeen: MOMENT,
    },
  ]);
});

test('a host-only cookie has no dot, one of nobody no setter', () => {
  const [cookie] = buildEvidence(evidenceInput({ seen: [seenCookie('sid', { hostOnly: true })] })).cookies;
  expect(cookie).toMatchObject({ domain: 'shop.example', setBy: null, company: null });
  const inline = seenCookie('sid', { setBy: [{ how: 'script', url: null }] });
  expect(buildEvidence(evidenceInput({ seen: [inline] })).cookies[0]?.setBy).toEqual({
    how: 'script',
    url: null,
    company: null,
  });
});

test.each<[ChoiceMoment[], boolean | null]>([
  [[], null],
  [['unknown'], null],
  [['before-choice'], true],
  [['after-refusal', 'before-choice'], true],
  [['after-acceptance'], false],
  [['after-refusal', 'unknown'], false],
])('seen in the moments %j, before consent is %s', (moments, beforeConsent) => {
  const { cookies, requests } = buildEvidence(
    evidenceInput({
      seen: [seenCookie('a', { moments }), seenHost('x.example', by(null, 'unknown', true), { moments })],
    }),
  );
  expect(cookies[0]?.beforeConsent).toBe(beforeConsent);
  expect(requests[0]?.beforeConsent).toBe(beforeConsent);
});

test('storage and requests are told as the contract has them', () => {
  const { storage, requests } = buildEvidence(
    evidenceInput({
      seen: [
        seenStorage('cart', { bytes: 12, setBy: [{ how: 'script', url: 'https://tags.example/g.js' }] }),
        seenHost('tags.example', by('Google', 'analytics'), { count: 3, blocked: 1, resources: ['image', 'script'] }),
        seenHost('x.example', by(null, 'unknown', true)),
      ],
    }),
  );
  expect(storage).toEqual([
    {
      kind: 'localStorage',
      origin: 'https://shop.example',
      key: 'cart',
      bytes: 12,
      setBy: ['https://tags.example/g.js'],
    },
  ]);
  expect(requests).toEqual([
    {
      host: 'tags.example',
      company: 'Google',
      category: 'analytics',
      country: 'US',
      party: 'third',
      count: 3,
      blocked: 1,
      types: ['image', 'script'],
      beforeConsent: null,
      fromWorkers: 0,
      carried: [],
      alias: null,
    },
    {
      host: 'x.example',
      company: null,
      category: 'unknown',
      country: null,
      party: 'third',
      count: 1,
      blocked: 0,
      types: ['script'],
      beforeConsent: null,
      fromWorkers: 0,
      carried: [],
      alias: null,
    },
  ]);
});

test('a finding comes with its sentence, both sides, its events and its law', () => {
  const promise = lasting('all', 0, 24 * MONTH);
  const seen = [seenCookie('cart', { requestedSeconds: 60 * MONTH })];
  const findings = compare(comparing([promise], { seen }));
  const told = buildEvidence(evidenceInput({ seen, findings })).findings.filter(({ rule }) => rule === 'C2');
  expect(told).toEqual([
    {
      rule: 'C2',
      subject: 'cookie:cart',
      severity: 'high',
      verdict: 'differs',
      sentence: 'The cookie cart asked to stay 5 years. The policy says 24 months at most.',
      said: { quote: promise.quote, policy: HASH },
      seen: { text: expect.stringMatching(/^cart: asked for 5 years on /), events: [`${VISIT}:1`] },
      law: expect.arrayContaining(['GDPR Art. 13(2)(a)']),
    },
  ]);
});

test('a finding that was put aside is in it with the reason, and without the note', () => {
  const finding = buildFinding();
  const { verdict, message } = finding;
  const dismissed = { reason: 'explained', note: 'They wrote to me.', at: NOON, verdict, message } as const;
  const [held, changed] = buildEvidence(
    evidenceInput({
      findings: [
        { ...finding, dismissed },
        { ...finding, message: 'lifetime-under', dismissed },
      ],
    }),
  ).findings;
  expect(held?.putAside).toEqual({ at: MOMENT, reason: 'explained' });
  expect(changed).toBeDefined();
  expect(changed).not.toHaveProperty('putAside');
  expect(JSON.stringify(held)).not.toContain('They wrote');
});

test('policies, the choice and the head of the journal are in it', async () => {
  const journal = await chainedJournal([consentEvent(0, 'shown'), consentEvent(5, 'refused')], VISIT);
  const bundle = buildEvidence(
    evidenceInput({
      journal,
      consent: [{ at: NOON, tool: 'banner', event: 'shown', label: 'Accept', evidence: `${VISIT}:0` }],
      policies: [{ url: 'https://shop.example/p', hash: HASH, readAt: NOON, language: 'sv', claims: [], text: '' }],
    }),
  );
  expect(bundle.events).toEqual({ count: 2, head: journal[1]?.hash });
  expect(bundle.journal).toEqual(journal);
  expect(bundle.consent).toEqual([{ at: MOMENT, tool: 'banner', event: 'shown', label: 'Accept' }]);
  expect(bundle.policies).toEqual([
    { url: 'https://shop.example/p', hash: HASH, readAt: MOMENT, language: 'sv', claims: [] },
  ]);
});
