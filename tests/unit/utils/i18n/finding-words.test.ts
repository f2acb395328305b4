import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type SeenThing } from '../../../../utils/comparison/index.ts';
import { english, findingWords, type MessageKey, type Params, wordsIn } from '../../../../utils/i18n/index.ts';
import type { ChoiceMoment } from '../../../../utils/observation/index.ts';
import type { Claim } from '../../../../utils/policy/index.ts';
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
import { NOON, VISIT } from '../../../support/observed-events.ts';

const words = wordsIn('en', english);
const google = by('Google', 'analytics');
const host = seenHost('stats.example', google, { count: 3 });
const acted = (moment: ChoiceMoment) => ({
  moments: [moment],
  firstIn: { [moment]: { at: NOON, ref: `${VISIT}:3` } },
});
const dnt = claim({ kind: 'consent.optOut', value: { means: 'dnt' } });
const shield = claim({ kind: 'transfer', value: { mechanism: 'privacy-shield', country: null } });
const on = { signals: { doNotTrack: true, globalPrivacyControl: false, since: 0 } };

/** One case for every message a rule can give. */
const CASES: Record<string, [Claim[], SeenThing[], Partial<Comparison>?]> = {
  'lifetime-over': [[lasting('all', 0, MONTH)], [seenCookie('cart', { requestedSeconds: 60 * MONTH })]],
  'lifetime-under': [[lasting('all', 6 * MONTH, 12 * MONTH)], [seenCookie('cart', { requestedSeconds: MONTH })]],
  'lifetime-within': [[lasting('all', 0, MONTH)], [seenCookie('cart', { requestedSeconds: MONTH })]],
  'storage-cannot-expire': [[lasting('all', 0, MONTH, 'localStorage')], [seenStorage('cart')]],
  'before-choice-cookies': [[], [seenCookie('_ga', { attribution: google, ...acted('before-choice') })]],
  'before-choice-requests': [[], [seenHost('stats.example', google, acted('before-choice'))]],
  'after-refusal-cookies': [[], [seenCookie('_ga', { attribution: google, ...acted('after-refusal') })]],
  'after-refusal-requests': [[], [seenHost('stats.example', google, acted('after-refusal'))]],
  'recipient-agrees': [[claim({ kind: 'recipient', value: { name: 'Google', role: 'analytics' } })], [host]],
  'recipient-vague': [[claim({ kind: 'recipient.category', value: { category: 'analytics' } })], [host]],
  'recipient-not-mentioned': [[], [host]],
  'do-not-track-ignored': [[dnt], [host], on],
  'do-not-track-kept': [[dnt], [], on],
  'do-not-track-offered': [[dnt], []],
  'privacy-shield': [[shield], []],
  'privacy-shield-after': [[shield, claim({ kind: 'policy.updated', value: '2021-06-08' })], []],
};

function findingOf(message: string): Finding {
  const [claims, seen, more] = CASES[message] ?? [[], []];
  const found = compare(comparing(claims, { seen, ...more })).find((finding) => finding.message === message);
  if (!found) throw new Error(`no rule says ${message}`);
  return found;
}

const fieldsOf = (key: string): string[] => {
  const message = Object.entries(english).find(([name]) => name === key)?.[1];
  const texts = message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message);
  return texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? ''));
};

describe.each(Object.keys(CASES))('%s', (message) => {
  const { sentence, seen } = findingWords(findingOf(message), words);

  test('is said in two sentences without a gap', () => {
    for (const text of [sentence, seen]) {
      expect(text).not.toMatch(/undefined|null|NaN|[{}]|\[object| {2}|^ | ,|: ,|^,|\(\)/);
      expect(text.length).toBeGreaterThan(3);
    }
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toBe(findingOf(message).subject);
  });

  test('has a value for each field that its messages name', () => {
    /** The translator again, with what it is asked for written down. */
    const asked: Params[] = [];
    const t = (_: MessageKey, params: Params = {}): string => {
      asked.push(params);
      return '';
    };
    findingWords(findingOf(message), { ...words, t });
    for (const [index, key] of [`finding.${message}`, `finding.${message}.seen`].entries()) {
      for (const field of fieldsOf(key)) {
        expect(asked[index], `${key} {${field}}`).toHaveProperty(field);
        expect(asked[index]?.[field], `${key} {${field}}`).not.toBe('');
      }
    }
  });
});

test('every finding message of the file belongs to a rule, and every rule’s message is in the file', () => {
  const told = Object.keys(english).filter((key) => key.startsWith('finding.'));
  const expected = Object.keys(CASES).flatMap((message) => [`finding.${message}`, `finding.${message}.seen`]);
  expect(told.sort()).toEqual(expected.sort());
});

test('values become the reader’s words', () => {
  expect(findingWords(findingOf('lifetime-over'), words).sentence).toBe(
    'cart asked to stay 5 years. The policy says 30 days at most.',
  );
  expect(findingWords(findingOf('privacy-shield-after'), words).sentence).toBe(
    'The policy of Tue, June 8, 2021 relies on the EU-US Privacy Shield, which had ended on Thu, July 16, 2020.',
  );
});

test('a message that is not known leaves the subject, not an error', () => {
  const odd = { ...findingOf('lifetime-over'), message: 'of-another-version' };
  expect(findingWords(odd, words)).toEqual({ sentence: 'cookie:cart', seen: 'cookie:cart' });
});
