import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type RuleId } from '../../../../utils/comparison/index.ts';
import { COMPARISON_RULES } from '../../../../utils/comparison/rules/all.ts';
import { type Behaviour, behaviourNames, behavioursOf, behaviourTable } from '../../../shop/conduct/behaviours.ts';
import { type Choice, recordedComparison } from '../../../shop/conduct/recorded-comparison.ts';
import { TOGETHER } from '../../../shop/conduct/together.ts';
import { expectedConduct } from '../../../shop/expected.ts';
import type { PolicyLanguage } from '../../../shop/policy/policy-text.ts';

const LANGUAGES: PolicyLanguage[] = ['en', 'fi', 'sv', 'de'];
const CONTRADICTIONS = behaviourNames.filter((name) => behaviourTable[name].kind !== 'conduct');
const honest = behavioursOf('honest');
const choiceFor = (name: Behaviour): Choice =>
  name === 'tags-before-choice' ? null : name === 'tags-after-refusal' ? 'refuse' : 'accept';

const differences = (comparison: Comparison, rules = COMPARISON_RULES): string[] =>
  compare(comparison, rules)
    .filter(({ verdict }) => verdict !== 'agrees')
    .map(({ key }) => key)
    .toSorted();
const keysOf = (on: typeof honest): string[] =>
  [...new Set(expectedConduct(on).findings.map(({ check, subject }) => `${check} ${subject}`))].toSorted();

describe.each(LANGUAGES)('an honest shop, read in %s', (language) => {
  test.each<[string, Choice]>([
    ['accepting', 'accept'],
    ['refusing', 'refuse'],
    ['leaving the banner alone', null],
  ])('has no difference when %s', (_, choice) => {
    const comparison = recordedComparison(honest, { language, choice });
    expect(differences(comparison)).toEqual([]);
    const agreeing = new Set(compare(comparison).map(({ rule }) => rule));
    for (const rule of ['C1', 'C2', 'C3', 'C6', 'R1'] as const) expect(agreeing, rule).toContain(rule);
  });

  test.each(CONTRADICTIONS)('with %s has exactly that', (name) => {
    const on = { ...honest, [name]: true };
    expect(keysOf(on).length).toBeGreaterThan(0);
    expect(differences(recordedComparison(on, { language, choice: choiceFor(name) }))).toEqual(keysOf(on));
  });
});

test('each behaviour is told by its own rule, and V1 by what changes between two visits', () => {
  const told = new Set(
    CONTRADICTIONS.flatMap((name) => expectedConduct({ ...honest, [name]: true }).findings.map(({ check }) => check)),
  );
  expect([...told, 'V1'].toSorted()).toEqual(Object.keys(COMPARISON_RULES).toSorted());
});

describe('all that can be planted together', () => {
  test('is found in one visit, and nothing else', () => {
    const on = behavioursOf('planted');
    // With everything accepted, what happened after a refusal was not seen.
    const expected = keysOf(on).filter((key) => !key.endsWith(':after-refusal'));
    expect(differences(recordedComparison(on))).toEqual(expected);
  });

  test.each(TOGETHER)('so is %s', (_, names) => {
    const on = { ...honest, ...Object.fromEntries(names.map((name) => [name, true])) };
    expect(differences(recordedComparison(on))).toEqual(keysOf(on));
  });
});

describe('what changes between two visits', () => {
  const before = recordedComparison(honest);
  const after = recordedComparison({ ...honest, 'portability-left-out': true });
  const [then, now] = [before.policies[0], after.policies[0]];

  test('is V1’s', () => {
    if (!then || !now) throw new Error('the demo shop has a policy');
    const right = then.reading.claims.filter(({ kind, value }) => kind === 'right' && value.article === '20');
    const change = {
      url: then.url,
      kind: then.kind,
      before: { hash: then.hash, readAt: before.now },
      after: { hash: 'sha256-later', readAt: before.now + 1 },
      added: [],
      removed: right,
      changed: [],
    };
    expect(right.length).toBeGreaterThan(0);
    expect(differences({ ...before, changes: [change] })).toEqual([`V1 document:${then.url}:sha256-later`]);
    expect(differences({ ...before, changes: [change] }, { ...COMPARISON_RULES, V1: () => [] })).toEqual([]);
  });
});

describe('a rule that is broken is noticed', () => {
  const RULES = (Object.keys(COMPARISON_RULES) as RuleId[]).filter((rule) => rule !== 'V1');
  const behaviourOf = (rule: RuleId): Behaviour => {
    const found = CONTRADICTIONS.find((name) =>
      expectedConduct({ ...honest, [name]: true }).findings.some(({ check }) => check === rule),
    );
    if (!found) throw new Error(`nothing in the demo shop makes ${rule} speak`);
    return found;
  };

  test.each(RULES)('%s, when it is silent', (rule) => {
    const name = behaviourOf(rule);
    const on = { ...honest, [name]: true };
    const comparison = recordedComparison(on, { choice: choiceFor(name) });
    const found = differences(comparison, { ...COMPARISON_RULES, [rule]: () => [] });
    expect(found).not.toEqual(keysOf(on));
    expect(found).toEqual(keysOf(on).filter((key) => !key.startsWith(`${rule} `)));
  });

  test.each(RULES)('%s, when it calls a difference an agreement', (rule) => {
    const name = behaviourOf(rule);
    const on = { ...honest, [name]: true };
    const mild = (ground: Parameters<(typeof COMPARISON_RULES)[RuleId]>[0]) =>
      COMPARISON_RULES[rule](ground).map((finding) => ({ ...finding, verdict: 'agrees' as const }));
    const comparison = recordedComparison(on, { choice: choiceFor(name) });
    expect(differences(comparison, { ...COMPARISON_RULES, [rule]: mild })).not.toEqual(keysOf(on));
  });

  test.each(RULES)('%s, when it speaks of an honest shop', (rule) => {
    const name = behaviourOf(rule);
    const planted = recordedComparison({ ...honest, [name]: true }, { choice: choiceFor(name) });
    const always = compare(planted, { [rule]: COMPARISON_RULES[rule] });
    expect(differences(recordedComparison(honest), { ...COMPARISON_RULES, [rule]: () => always })).not.toEqual([]);
  });
});
