import { describe, expect, test } from 'vitest';
import data from '../../../../utils/comparison/data/requests.json' with { type: 'json' };
import { type Finding, type RuleId, requestFor } from '../../../../utils/comparison/index.ts';
import { COMPARISON_RULES } from '../../../../utils/comparison/rules/all.ts';
import { groundsInLetter, letterForRight } from '../../../../utils/requests/index.ts';

const asked = (rule: RuleId, message: string, verdict: Finding['verdict'] = 'differs') =>
  requestFor({ rule, message, verdict });

test.each<[string, RuleId, string, string, string[]]>([
  ['vague recipients', 'R1', 'recipient-vague', '15', ['15(1)(c)', 'C-154/21']],
  ['no retention period', 'N3', 'retention-untold', '15', ['15(1)(d)']],
  ['no portability', 'N1', 'missing-portability', '20', ['20(1)', '20(2)']],
  ['another missing right', 'N1', 'missing-access', '15', ['15(1)']],
  ['an unexplained decision', 'N7', 'credit-unexplained', '15', ['15(1)(h)', 'C-203/22', 'C-634/21']],
  ['transfers under a void shield', 'T2', 'privacy-shield', '15', ['15(2)', 'C-311/18']],
])('%s leads to its request', (_, rule, message, right, grounds) => {
  expect(asked(rule, message)).toEqual({ right, grounds });
});

test('tracking before the choice or after a refusal leads to erasure, with objection and withdrawal', () => {
  for (const message of ['before-choice-cookies', 'after-refusal-requests']) {
    const request = asked('C9', message);
    expect(request?.right).toBe('17');
    expect(request?.grounds).toEqual(expect.arrayContaining(['17(1)(d)', '21(1)', '7(3)']));
  }
});

test('what agrees asks for nothing', () => {
  expect(asked('R1', 'recipient-agrees', 'agrees')).toBeNull();
});

test('a finding that concerns the text alone and nobody’s data asks for nothing', () => {
  for (const rule of ['C5', 'C10', 'L1', 'L3', 'N9'] as const) expect(asked(rule, 'anything')).toBeNull();
});

test('an answer is the caller’s own', () => {
  asked('R1', 'recipient-vague')?.grounds.push('changed');
  expect(asked('R1', 'recipient-vague')?.grounds).toEqual(['15(1)(c)', 'C-154/21']);
});

describe('the data', () => {
  test('name for each finding something that its letter argues with', () => {
    for (const { rule, right, grounds } of data.requests) {
      const letter = letterForRight(right);
      expect(letter, rule).not.toBeNull();
      expect(letter && groundsInLetter(letter, grounds), rule).not.toEqual([]);
    }
  });

  test('name rules and rights that exist', () => {
    for (const { rule, right, grounds } of data.requests) {
      expect(Object.keys(COMPARISON_RULES)).toContain(rule);
      expect(['7(3)', '15', '16', '17', '18', '20', '21']).toContain(right);
      expect(grounds.length).toBeGreaterThan(0);
      for (const ground of grounds)
        expect(ground).toMatch(/^(\d+(\(\d\))?(\([a-h]\))?|C-\d+\/\d+|2002\/58\/EC 5\(3\))$/);
    }
  });

  test('have no line that another one hides', () => {
    const seen: [string, string][] = [];
    for (const { rule, message = '' } of data.requests) {
      expect(
        seen.some(([other, head]) => other === rule && message.startsWith(head)),
        `${rule} ${message}`,
      ).toBe(false);
      seen.push([rule, message]);
    }
  });
});
