import { describe, expect, test } from 'vitest';
import data from '../../../../../utils/comparison/data/adequate-countries.json' with { type: 'json' };
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { Claim, PolicyLanguage } from '../../../../../utils/policy/index.ts';
import { by, claim, saying, seenHost } from '../../../../support/comparisons.ts';

const SEATS: Record<string, string> = {
  Google: 'US',
  Adyen: 'NL',
  Nosto: 'FI',
  Criteo: 'FR',
  ByteDance: 'CN',
  Rakuten: 'JP',
};
const companyOf = (name: string) => (SEATS[name] ? { name, country: SEATS[name], aliases: [] } : null);
const google = seenHost('stats.example', by('Google', 'analytics'));
const findings = (rule: RuleId, text: string, more: Partial<Comparison> = {}, reading = {}): Finding[] =>
  compare(saying(text, { seen: [google], companyOf, ...more }, reading)).filter((finding) => finding.rule === rule);
const transfer = (mechanism: string, more: Partial<Claim> = {}): Claim =>
  ({ ...claim({ kind: 'transfer', value: { mechanism, country: null } }), ...more }) as Claim;

describe('T1: companies abroad and no word on transfers', () => {
  test('is not mentioned, with who and where', () => {
    expect(findings('T1', 'Google gets data.')).toMatchObject([
      {
        key: 'T1 policy:transfers',
        severity: 'medium',
        verdict: 'not-mentioned',
        said: null,
        params: { count: 1, companies: 'Google', inCountries: 'US' },
      },
    ]);
  });

  test('agrees where transfers are told', () => {
    const told = transfer('dpf');
    expect(findings('T1', '', {}, { claims: [told] })).toMatchObject([
      { verdict: 'agrees', severity: 'information', said: { quote: told.quote } },
    ]);
  });

  test('cannot be told where a document could not be read', () => {
    const unread = [{ url: 'https://shop.example/more', kind: 'privacy' as const }];
    expect(findings('T1', '', { unread })).toMatchObject([{ verdict: 'cannot-tell', doubt: 'document-unread' }]);
  });

  test.each<[string, Partial<Comparison>]>([
    ['inside the EEA', { seen: [seenHost('a.example', by('Criteo', 'advertising'))] }],
    ['where a decision covers the whole country', { seen: [seenHost('a.example', by('Rakuten', 'advertising'))] }],
    ['whose seat is not known', { seen: [seenHost('a.example', by('Nobody', 'advertising'))] }],
    ['that get no more than an address', { seen: [seenHost('a.example', by('Google', 'hosting'))] }],
  ])('companies %s are no finding', (_, more) => {
    expect(findings('T1', '', more)).toEqual([]);
  });

  test('nothing is asked of a shop without a text', () => {
    expect(compare({ ...saying('', { seen: [google], companyOf }), policies: [] })).toEqual([]);
  });

  test('a company abroad that tracks counts beside one that does not', () => {
    const seen = [
      google,
      seenHost('b.example', by('ByteDance', 'social')),
      seenHost('c.example', by('Nosto', 'advertising')),
    ];
    expect(findings('T1', '', { seen })).toMatchObject([
      { params: { count: 2, companies: 'ByteDance, Google', inCountries: 'CN, US' } },
    ]);
  });
});

describe('the countries', () => {
  test('are codes with decisions and dates, none of them inside the EEA', () => {
    for (const { country, decision, from, to } of data.adequate) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(decision).toMatch(/\d{4}\/\d+/);
      expect(Temporal.PlainDate.from(from).toString()).toBe(from);
      expect(to === null || to > from).toBe(true);
      expect(data.eea).not.toContain(country);
    }
    expect(data.eea).toHaveLength(30);
  });

  test('are adequate on the day, not before and not after', () => {
    const seen = [seenHost('a.example', by('British', 'advertising'))];
    const british = { seen, companyOf: (name: string) => ({ name, country: 'GB', aliases: [] }) };
    const on = (date: string) => findings('T1', '', { ...british, now: Date.parse(date) }).length;
    expect([on('2021-06-01'), on('2026-11-22'), on('2032-01-01')]).toEqual([1, 0, 1]);
  });
});

describe('T3: clauses of the past', () => {
  test.each([
    'We rely on the standard clauses of Commission Decision 2010/87/EU.',
    'The clauses (2001/497/EC) are attached.',
    'Standard clauses 2004/915/EC apply.',
  ])('are told: %s', (text) => {
    expect(findings('T3', text)).toMatchObject([
      {
        key: 'T3 policy:old-clauses',
        severity: 'low',
        verdict: 'differs',
        said: { quote: text },
        params: { endedOn: '2022-12-27' },
      },
    ]);
  });

  test.each([
    'The clauses of 2021/914 replaced those of 2010/87/EU.',
    'We use the clauses of Decision (EU) 2021/914. Earlier contracts rested on 2010/87/EU.',
    'We formerly relied on 2010/87/EU.',
    'Order number 2010/88.',
  ])('are no finding as history: %s', (text) => {
    expect(findings('T3', text)).toEqual([]);
  });
});

describe('T4: a promise that data stay', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'Your data are stored only in Finland.'],
    ['en', 'We do not transfer personal data outside the EU or the EEA.'],
    ['en', 'Personal data never leave the European Union.'],
    ['fi', 'Tietoja ei siirretä EU:n tai ETA-alueen ulkopuolelle.'],
    ['fi', 'Tiedot säilytetään ainoastaan Suomessa.'],
    ['sv', 'Uppgifterna överförs inte utanför EU eller EES.'],
    ['sv', 'Uppgifterna lagras endast inom EU.'],
    ['de', 'Eine Übermittlung in Drittländer findet nicht statt: keine Übermittlung in Drittländer.'],
    ['de', 'Die Daten werden ausschließlich in Deutschland verarbeitet.'],
  ])('is not kept by companies abroad (%s: %s)', (language, text) => {
    const found = findings('T4', text, {}, { language });
    expect(found).toMatchObject([
      { verdict: 'differs', severity: 'medium', params: { companies: 'Google', inCountries: 'US' } },
    ]);
    expect(findings('T1', text, {}, { language })).toEqual([]);
  });

  test.each<[string, string, object]>([
    ['with an exception', 'As a rule we do not transfer data outside the EU.', {}],
    ['of one register alone', 'The register of customers is kept in Finland.', {}],
    ['taken back by a transfer', 'Your data are stored only in Finland.', { claims: [transfer('scc')] }],
  ])('is none %s', (_, text, reading) => {
    expect(findings('T4', text, {}, reading)).toEqual([]);
  });

  test('is also what the reader understood as a denied transfer', () => {
    const denied = transfer('none', { polarity: 'denied' });
    expect(findings('T4', '', {}, { claims: [denied] })).toMatchObject([{ said: { quote: denied.quote } }]);
    expect(findings('T4', '', {}, { claims: [transfer('none', { polarity: 'denied', confidence: 'weak' })] })).toEqual(
      [],
    );
  });

  test('agrees where everything could be seen and nobody from abroad was there', () => {
    const text = 'Your data are stored only in Finland.';
    expect(findings('T4', text, { seen: [] })).toMatchObject([{ verdict: 'agrees', message: 'stays-as-told' }]);
    expect(findings('T4', text, { seen: [], access: 'shop' })).toMatchObject([
      { verdict: 'cannot-tell', doubt: 'shop-access-only', message: 'stays-unseen' },
    ]);
  });
});
