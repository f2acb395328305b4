import { expect, test } from 'vitest';
import type { RuleId } from '../../../../../utils/comparison/index.ts';
import { pickTop } from '../../../../../utils/services/findings/pick-top.ts';

const found = (rule: RuleId, subject: string) => ({ rule, subject });
const said = (findings: ReturnType<typeof found>[]) => pickTop(findings, 3).map((one) => `${one.rule} ${one.subject}`);

test('three findings of three rules about three things come before two about one cookie', () => {
  expect(
    said([
      found('C1', 'cookie:_ga'),
      found('C2', 'cookie:_ga'),
      found('C1', 'cookie:_fbp'),
      found('C9', 'company:Adform:after-refusal'),
      found('R1', 'company:Adform'),
      found('N1', 'policy:contact'),
    ]),
  ).toEqual(['C1 cookie:_ga', 'C9 company:Adform:after-refusal', 'N1 policy:contact']);
});

test('where there are no three such, another thing comes before another rule, and what weighs more before the rest', () => {
  expect(said([found('C1', 'cookie:a'), found('C2', 'cookie:a'), found('C1', 'cookie:b')])).toEqual([
    'C1 cookie:a',
    'C1 cookie:b',
    'C2 cookie:a',
  ]);
  expect(said([found('C1', 'cookie:a')])).toEqual(['C1 cookie:a']);
  expect(said([])).toEqual([]);
});
