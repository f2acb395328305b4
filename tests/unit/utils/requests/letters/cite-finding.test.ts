import { expect, test } from 'vitest';
import type { Finding } from '../../../../../utils/comparison/model.ts';
import { citeFinding } from '../../../../../utils/requests/index.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  key: 'C2 cookie:_ga',
  rule: 'C2',
  subject: 'cookie:_ga',
  severity: 'high',
  verdict: 'differs',
  said: { source: 'sha256-x', quote: 'up to 24 months', start: 0, end: 15 },
  events: [],
  message: 'lifetime-over',
  params: { name: '_ga', askedSeconds: 34_560_000, storedSeconds: 1, at: 5 },
  ...more,
});
const dateOf = (at: number): string => `day ${at}`;

test('a finding becomes what was seen and what was said', () => {
  expect(citeFinding(finding(), dateOf)).toEqual({
    fact: 'lifetime',
    subject: '_ga',
    on: 'day 5',
    seconds: 34_560_000,
    quote: 'up to 24 months',
  });
});

test('the message decides where a rule says two things', () => {
  const moment = (message: string) =>
    citeFinding(finding({ rule: 'C9', message, params: { company: 'Meta', names: '_fbp', at: 1 } }), dateOf);
  expect(moment('before-choice-cookies')).toMatchObject({ fact: 'before-choice', subject: '_fbp (Meta)' });
  expect(moment('after-refusal-requests')).toMatchObject({ fact: 'after-refusal' });
});

test('agreement and what could not be told are not cited', () => {
  expect(citeFinding(finding({ verdict: 'agrees' }), dateOf)).toBeNull();
  expect(citeFinding(finding({ verdict: 'cannot-tell' }), dateOf)).toBeNull();
});

test('the words on a banner are no words of the policy', () => {
  const said = { source: 'banner', quote: 'Reject all', start: 0, end: 10 };
  expect(citeFinding(finding({ said }), dateOf)?.quote).toBeUndefined();
  expect(citeFinding(finding({ said: null, params: {} }), dateOf)).toMatchObject({ subject: '_ga', on: undefined });
});

test('a rule that no letter rests on gives nothing', () => {
  expect(citeFinding(finding({ rule: 'V1' as Finding['rule'] }), dateOf)).toBeNull();
});
