import { describe, expect, test } from 'vitest';
import references from '../../../../utils/comparison/data/law-references.json' with { type: 'json' };
import data from '../../../../utils/comparison/data/rules.json' with { type: 'json' };
import { lawBehind, type RuleId, refutationsOf, weightOf } from '../../../../utils/comparison/index.ts';
import { COMPARISON_RULES } from '../../../../utils/comparison/rules/all.ts';

const RULES = Object.keys(COMPARISON_RULES) as RuleId[];
const TODAY = '2026-11-22';

test('the data know every rule and no other', () => {
  expect(Object.keys(data.rules).toSorted()).toEqual(RULES.toSorted());
});

describe.each(RULES)('%s', (rule) => {
  test('rests on law that a reader can look up and that applies today', () => {
    const law = lawBehind(rule, TODAY);
    expect(law.length).toBeGreaterThan(0);
    expect(law).toHaveLength(data.rules[rule].law.length);
  });

  test('says what would refute it and how much it weighs', () => {
    expect(refutationsOf(rule).length).toBeGreaterThan(0);
    expect(['high', 'medium', 'low', 'information']).toContain(weightOf(rule));
  });
});

test('what did not apply yet is not cited', () => {
  expect(lawBehind('R1', '2020-01-01').map(({ id }) => id)).toEqual(['gdpr-13-1-e', 'wp260']);
  expect(lawBehind('R1', '2017-01-01')).toEqual([]);
});

test('every reference is dated, has an address and is used', () => {
  const used = new Set(Object.values(data.rules).flatMap(({ law }) => law));
  for (const { id, ref, title, url, from, to, checkedOn } of references.references) {
    expect(used.has(id), id).toBe(true);
    expect(ref).toMatch(/^(GDPR|Directive|CJEU|EDPB|Decision|WP\d+|CNIL|FI|SE) ?/);
    expect(title.length, id).toBeGreaterThan(10);
    expect(URL.canParse(url), id).toBe(true);
    for (const date of [from, checkedOn]) expect(Temporal.PlainDate.from(date).toString(), id).toBe(date);
    expect(from <= TODAY, id).toBe(true);
    expect(to, id).toBeNull();
  }
  expect(new Set(references.references.map(({ id }) => id)).size).toBe(references.references.length);
});
