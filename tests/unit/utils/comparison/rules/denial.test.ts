import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding } from '../../../../../utils/comparison/index.ts';
import type { PolicyLanguage } from '../../../../../utils/policy/index.ts';
import { by, claim, saying, seenHost } from '../../../../support/comparisons.ts';

const google = seenHost('stats.example', by('Google', 'analytics'));
const fonts = seenHost('fonts.example', by('Fonts', 'hosting'));
const findings = (text: string, more: Partial<Comparison> = {}, reading = {}): Finding[] =>
  compare(saying(text, { seen: [google], ...more }, reading)).filter(({ rule }) => rule === 'R2');
const subjects = (text: string, language: PolicyLanguage = 'en') =>
  findings(text, {}, { language }).map(({ subject }) => subject);

test('a flat denial beside a tracker that is named nowhere is denied', () => {
  const text = 'We care. We never share your data with third parties. You can write to us.';
  expect(findings(text)).toMatchObject([
    {
      key: 'R2 policy:denies-sharing',
      severity: 'high',
      verdict: 'denied',
      said: { quote: 'We never share your data with third parties.' },
      message: 'denied-sharing',
      params: { count: 1, companies: 'Google' },
    },
  ]);
});

test('of companies that are named elsewhere it is unclear which words hold', () => {
  const named = claim({ kind: 'recipient', value: { name: 'Google', role: 'analytics' } });
  expect(findings('We do not share data with third parties.', {}, { claims: [named] })).toMatchObject([
    { severity: 'medium', verdict: 'vague', message: 'denied-and-named-sharing', params: { companies: 'Google' } },
  ]);
});

describe('a denial', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'Your data will never be passed on to third parties.'],
    ['en', 'No third party gets access to your data.'],
    ['en', "We don't share your information with any third party."],
    ['fi', 'Emme luovuta tietojasi kolmansille osapuolille.'],
    ['fi', 'Henkilötietoja ei luovuteta ulkopuolisille.'],
    ['sv', 'Vi lämnar aldrig ut dina uppgifter till tredje part.'],
    ['sv', 'Personuppgifterna delas inte med utomstående.'],
    ['de', 'Ihre Daten geben wir nicht an Dritte weiter.'],
    ['de', 'Es erfolgt keine Weitergabe Ihrer Daten an Dritte.'],
  ])('of sharing is understood (%s: %s)', (language, text) => {
    expect(subjects(text, language)).toEqual(['policy:denies-sharing']);
  });

  test.each<[PolicyLanguage, string]>([
    ['en', 'We do not use tracking cookies.'],
    ['fi', 'Emme käytä seurantaevästeitä.'],
    ['sv', 'Vi använder inga spårningskakor.'],
    ['de', 'Wir verwenden keine Tracking-Cookies.'],
  ])('of tracking is understood (%s: %s)', (language, text) => {
    expect(subjects(text, language)).toEqual(['policy:denies-tracking']);
  });

  test.each<[PolicyLanguage, string]>([
    ['en', 'We do not share your data with third parties without your consent.'],
    ['en', 'We do not sell your data.'],
    ['en', 'If you refuse, we do not use tracking cookies.'],
    ['en', 'We do not share card details: card numbers never reach us or third parties.'],
    ['en', 'We share data with third parties. We do not sell it.'],
    ['de', 'In diesem Zusammenhang erfolgt keine Weitergabe Ihrer Daten an Dritte.'],
    ['sv', 'Uppgifterna delas inte med utomstående.'],
    ['fi', 'Emme luovuta tietoja kolmansille ilman suostumustasi.'],
    ['sv', 'Vi delar inte uppgifter med tredje part utan ditt samtycke.'],
    ['de', 'Wir geben Daten nicht an Dritte weiter, es sei denn, ein Gesetz verlangt es.'],
  ])('with a condition, or of something else, is another statement (%s: %s)', (language, text) => {
    expect(subjects(text, language)).toEqual([]);
  });
});

test('what a page about cookies denies, it denies of them', () => {
  const [policy] = saying('We never share your data with third parties.').policies;
  const policies = policy ? [{ ...policy, kind: 'cookie' as const }] : [];
  expect(compare({ ...saying('', { seen: [google] }), policies }).filter(({ rule }) => rule === 'R2')).toEqual([]);
});

describe('with nobody there', () => {
  const text = 'We never share your data with third parties. We do not use tracking cookies.';

  test('a denial is kept where everything could be seen', () => {
    expect(findings(text, { seen: [fonts] }).map(({ verdict, message }) => [verdict, message])).toEqual([
      ['agrees', 'kept-sharing-denial'],
      ['agrees', 'kept-tracking-denial'],
    ]);
  });

  test.each<[string, Partial<Comparison>]>([
    ['other companies are out of sight', { access: 'shop' }],
    ['no visit was complete', { visits: [{ at: 0, complete: false }] }],
  ])('and cannot be told where %s', (_, more) => {
    const found = findings(text, { seen: [], ...more });
    expect(found.map(({ verdict, doubt }) => [verdict, doubt])).toEqual([
      ['cannot-tell', 'shop-access-only'],
      ['cannot-tell', 'shop-access-only'],
    ]);
  });
});

test('a contact that gets no more than an address is no sharing, one that carries an identifier is', () => {
  const text = 'We never share your data with third parties.';
  const carried = [{ what: 'stored' as const, of: 'cookie', ref: '01:1' }];
  expect(findings(text, { seen: [fonts] })).toMatchObject([{ verdict: 'agrees' }]);
  expect(findings(text, { seen: [{ ...fonts, carried }] })).toMatchObject([{ verdict: 'denied' }]);
});

test('what is only likely to track contradicts nothing', () => {
  const likely = seenHost('x.example', by('X', 'advertising', true));
  expect(findings('We do not use tracking cookies.', { seen: [likely] })).toMatchObject([{ verdict: 'agrees' }]);
});
