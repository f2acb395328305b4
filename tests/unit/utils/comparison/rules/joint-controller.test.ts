import { expect, test } from 'vitest';
import data from '../../../../../utils/comparison/data/joint-controllers.json' with { type: 'json' };
import { compare, type Finding, type SeenHost } from '../../../../../utils/comparison/index.ts';
import type { PolicyLanguage } from '../../../../../utils/policy/index.ts';
import { by, claim, declared, saying, seenHost } from '../../../../support/comparisons.ts';

const meta = claim({ kind: 'recipient', value: { name: 'Meta', role: 'social' } });
const pixel = seenHost('px.example', by('Meta', 'social'));
const findings = (text: string, seen: SeenHost[] = [pixel], reading = {}): Finding[] =>
  compare(saying(text, { seen }, { claims: [meta], ...reading })).filter(({ rule }) => rule === 'R3');

test('a pixel at work, its network named and nothing said of answering together', () => {
  expect(findings('Meta gets data.')).toMatchObject([
    {
      key: 'R3 company:Meta',
      severity: 'medium',
      verdict: 'not-mentioned',
      said: { quote: meta.quote },
      params: { company: 'Meta', hosts: 'px.example' },
    },
  ]);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'Meta and we are joint controllers for the pixel.'],
  ['en', 'We are jointly responsible with Meta.'],
  ['en', 'The arrangement under Article 26 GDPR is published by Meta.'],
  ['fi', 'Meta ja me olemme yhteisrekisterinpitäjiä.'],
  ['sv', 'Meta och vi är gemensamt personuppgiftsansvariga.'],
  ['de', 'Meta und wir sind gemeinsam Verantwortliche.'],
])('any word on it is enough (%s: %s)', (language, text) => {
  expect(findings(text, [pixel], { language })).toEqual([]);
});

test.each<[string, SeenHost[], object]>([
  ['the network is not named at all, which R1 tells', [pixel], { claims: [] }],
  [
    'the reader understood that it answers too',
    [pixel],
    { claims: [meta, claim({ kind: 'controller.joint', value: 'Meta Platforms' })] },
  ],
  ['another company is at work', [seenHost('s.example', by('Google', 'analytics'))], {}],
  ['its host serves something else', [seenHost('cdn.example', by('Meta', 'hosting'))], {}],
  ['it is only likely to be the network', [seenHost('px.example', by('Meta', 'social', true))], {}],
  ['its requests were blocked', [{ ...pixel, blocked: 1 }], {}],
])('no finding where %s', (_, seen, reading) => {
  expect(findings('', seen, reading)).toEqual([]);
});

test('a text that ends in the middle may say it further on', () => {
  expect(findings('', [pixel], { truncated: true })).toMatchObject([{ verdict: 'cannot-tell', doubt: 'text-cut' }]);
});

test('every network of the data is one', () => {
  for (const { company } of data.companies) {
    const claims = [declared('px', 60, company)];
    expect(findings('', [seenHost('px.example', by(company, 'social'))], { claims }), company).toHaveLength(1);
  }
});
