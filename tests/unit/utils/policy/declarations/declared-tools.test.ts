import { describe, expect, test } from 'vitest';
import { valuesOf as of, declared as read, soundQuotes } from '../../../../support/declared.ts';

describe('Usercentrics', () => {
  const service = {
    id: 'HkocEodjb7',
    name: 'Google Analytics',
    categorySlug: 'marketing',
    consent: { status: false },
    processingCompany: { name: 'Google Ireland Limited', address: 'Gordon House, Dublin' },
    dataPurposes: ['Analytics', 'Marketing'],
    dataCollected: ['IP address', 'Date and time of visit', 'Browsing data'],
    legalBasis: ['Art. 6 para. 1 s. 1 lit. a GDPR'],
    retentionPeriodDescription: 'The data will be deleted after 14 months.',
    dataDistribution: { processingLocation: 'European Union', thirdPartyCountries: 'United States of America' },
    dataRecipients: ['Google Ireland Limited', 'Alphabet Inc.'],
    cookieMaxAgeSeconds: 63_072_000,
    deviceStorage: { disclosures: [{ identifier: '_ga', type: 'cookie', maxAgeSeconds: 63_072_000, domain: '*' }] },
  };

  test('the fullest of the tools is read field by field', () => {
    const made = read('usercentrics', [{ path: 'UC_UI.getServicesFullInfo()', value: [service] }], 'en');
    soundQuotes(made);
    expect(of(made, 'recipient').map(({ name }) => name)).toEqual([
      'Google Ireland Limited',
      'Google Ireland Limited',
      'Alphabet Inc.',
    ]);
    expect(of(made, 'purpose').map(({ purpose }) => purpose)).toContain('analytics');
    expect(of(made, 'data.category').map(({ category }) => category)).toEqual(
      expect.arrayContaining(['ip-address', 'usage']),
    );
    expect(of(made, 'legalBasis')).toEqual([{ article: '6(1)(a)' }]);
    expect(of(made, 'transfer')).toEqual([{ mechanism: 'none', country: 'US' }]);
    expect(of(made, 'retention')).toMatchObject([{ subject: 'Google Analytics', max: 'P14M' }]);
    expect(of(made, 'cookie')).toMatchObject([
      { name: '_ga', category: 'marketing', lifetime: { kind: 'duration', seconds: 63_072_000 } },
    ]);
    expect(of(made, 'cookie.lifetime')).toMatchObject([{ scope: 'Google Analytics', maxSeconds: 63_072_000 }]);
  });

  test('the base information alone names the services', () => {
    const base = { id: 'x', name: 'Hotjar', categorySlug: 'functional', consent: { status: true } };
    expect(of(read('usercentrics', [{ path: 'UC_UI.getServicesBaseInfo()', value: [base] }]), 'recipient')).toEqual([
      { name: 'Hotjar', role: 'other' },
    ]);
  });

  test('the full information of a service replaces the base one', () => {
    const base = { name: 'Google Analytics', processingCompany: { name: 'Google Ireland Limited' } };
    const made = read('usercentrics', [
      { path: 'UC_UI.getServicesBaseInfo()', value: [base] },
      { path: 'UC_UI.getServicesFullInfo()', value: [service] },
    ]);
    expect(made.reading.text.match(/^Google Analytics$/gm)).toHaveLength(1);
  });
});

test('Klaro: services with names, patterns and purposes, and no lifetimes', () => {
  const made = read('klaro', [
    {
      path: 'klaroConfig',
      value: {
        version: 1,
        services: [
          {
            name: 'matomo',
            title: 'Matomo',
            purposes: ['analytics'],
            cookies: ['_pk_id', ['^_pk_ses.*$', '/', 'lampor.example']],
          },
          { name: 'shopsession', purposes: ['functional'], required: true, cookies: [] },
        ],
      },
    },
  ]);
  soundQuotes(made);
  expect(of(made, 'cookie').map(({ name, provider, lifetime }) => [name, provider, lifetime.kind])).toEqual([
    ['_pk_id', undefined, 'unknown'],
    ['^_pk_ses.*$', 'lampor.example', 'unknown'],
  ]);
  expect(of(made, 'recipient').map(({ name }) => name)).toEqual(['Matomo', 'shopsession']);
});

test('CookieYes: cookies by category', () => {
  const made = read('cookieyes', [
    {
      path: '_ckyStore._categories',
      value: [
        { slug: 'necessary', isNecessary: true, cookies: [] },
        { slug: 'advertisement', isNecessary: false, cookies: [{ cookieID: 'YSC', domain: 'youtube.com' }] },
      ],
    },
  ]);
  expect(of(made, 'cookie')).toEqual([
    { name: 'YSC', provider: 'youtube.com', category: 'marketing', lifetime: { kind: 'unknown' } },
  ]);
});

test('Real Cookie Banner: typed lifetimes, legal bases and countries', () => {
  const made = read('real-cookie-banner', [
    {
      path: 'realCookieBanner.others.frontend.groups',
      value: [
        {
          id: 5,
          name: 'Statistik',
          slug: 'statistics',
          items: [
            {
              name: 'Google Analytics',
              provider: 'Google Ireland Limited',
              purpose: 'Analyse des Besucherverhaltens',
              legalBasis: 'consent',
              dataProcessingInCountries: ['US', 'IE', 'SG'],
              technicalDefinitions: [
                {
                  type: 'http',
                  name: '_ga_*',
                  host: '.lampen.example',
                  duration: 13,
                  durationUnit: 'mo',
                  isSessionDuration: false,
                },
                {
                  type: 'http',
                  name: 'sid',
                  host: '.lampen.example',
                  duration: 0,
                  durationUnit: 'y',
                  isSessionDuration: true,
                },
                {
                  type: 'local',
                  name: 'seen',
                  host: 'lampen.example',
                  duration: 2,
                  durationUnit: 'y',
                  isSessionDuration: false,
                },
              ],
            },
          ],
        },
      ],
    },
  ]);
  soundQuotes(made);
  expect(of(made, 'cookie').map(({ name, category, lifetime }) => [name, category, lifetime])).toEqual([
    ['_ga_*', 'analytics', { kind: 'duration', iso: 'P13M', seconds: 13 * 2_629_746 }],
    ['sid', 'analytics', { kind: 'session' }],
    ['seen', 'analytics', { kind: 'duration', iso: 'P2Y', seconds: 63_113_904 }],
  ]);
  expect(of(made, 'legalBasis')).toEqual([{ article: '6(1)(a)' }]);
  expect(of(made, 'transfer').map(({ country }) => country)).toEqual(['US', 'SG']);
});

test('orestbida: the page’s language and columns that the site named itself', () => {
  const section = (title: string, cookie: string, until: string) => ({
    title,
    linkedCategory: 'analytics',
    cookieTable: {
      headers: { a: cookie, b: 'Domän', c: until, d: 'Beskrivning' },
      body: [{ a: '_ga', b: 'Google', c: '2 år', d: 'Räknar besök' }],
    },
  });
  const translations = {
    en: { preferencesModal: { sections: [{ title: 'Analytics' }] } },
    sv: { preferencesModal: { sections: [{ title: 'Om cookies' }, section('Analys', 'Namn', 'Löptid')] } },
  };
  const made = read(
    'orestbida',
    [{ path: 'CookieConsent.getConfig().language.translations', value: translations }],
    'sv-SE',
  );
  soundQuotes(made);
  expect(of(made, 'cookie')).toEqual([
    {
      name: '_ga',
      provider: 'Google',
      purpose: 'Räknar besök',
      category: 'analytics',
      lifetime: { kind: 'duration', iso: 'P2Y', seconds: 63_113_904 },
    },
  ]);
});
