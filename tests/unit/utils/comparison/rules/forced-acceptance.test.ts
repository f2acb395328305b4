import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { Claim, PolicyLanguage, PolicyReading } from '../../../../../utils/policy/index.ts';
import { claim, saying } from '../../../../support/comparisons.ts';

const findings = (
  rule: RuleId,
  text: string,
  reading: Partial<PolicyReading> = {},
  more: Partial<Comparison> = {},
): Finding[] => compare(saying(text, more, reading)).filter((finding) => finding.rule === rule);

describe('N5: acceptance', () => {
  test.each<[PolicyLanguage, string, string]>([
    ['en', 'By continuing to browse this site you consent to our use of cookies.', 'consent-by-use'],
    ['en', 'The customer must accept this privacy policy.', 'acceptance-forced'],
    ['fi', 'Jatkamalla selaamista hyväksyt evästeet.', 'consent-by-use'],
    ['fi', 'Asiakkaan tulee hyväksyä tämä tietosuojaseloste.', 'acceptance-forced'],
    ['de', 'Sie müssen unserer Datenschutzerklärung zustimmen.', 'acceptance-forced'],
    ['sv', 'Genom att fortsätta använda sidan samtycker du till kakor.', 'consent-by-use'],
    ['sv', 'Du måste godkänna vår integritetspolicy.', 'acceptance-forced'],
    ['de', 'Durch die weitere Nutzung der Seite erklären Sie sich mit Cookies einverstanden.', 'consent-by-use'],
  ])('by use, or as a condition (%s: %s)', (language, text, list) => {
    expect(findings('N5', text, { language })).toMatchObject([
      {
        key: `N5 policy:${list}`,
        severity: 'medium',
        verdict: 'differs',
        said: { quote: text },
        message: `says-${list}`,
      },
    ]);
  });

  test('or as the reader understood it for certain', () => {
    const means = (what: string, more: Partial<Claim> = {}): Claim =>
      ({ ...claim({ kind: 'consent.means', value: { text: 'x', means: what } }), ...more }) as Claim;
    const said = means('continued-use');
    expect(findings('N5', '', { claims: [said] })).toMatchObject([
      { key: 'N5 policy:consent-by-use', said: { quote: said.quote } },
    ]);
    expect(findings('N5', '', { claims: [means('acceptance')] })).toMatchObject([
      { key: 'N5 policy:acceptance-forced' },
    ]);
    for (const other of [
      means('banner'),
      means('acceptance', { confidence: 'likely' }),
      means('acceptance', { polarity: 'denied' }),
    ])
      expect(findings('N5', '', { claims: [other] })).toEqual([]);
  });

  test.each<[PolicyLanguage, string]>([
    ['en', 'Browsing on does not mean that you consent.'],
    ['en', 'You can accept or refuse cookies.'],
    ['sv', 'Genom att använda sidan samtycker du inte till kakor.'],
    ['de', 'Sie können Cookies akzeptieren oder ablehnen.'],
  ])('is not what these say (%s: %s)', (language, text) => {
    expect(findings('N5', text, { language })).toEqual([]);
  });
});
