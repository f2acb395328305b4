import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const declared = (text: string, language: PolicyLanguage = 'en'): string[] =>
  claimsOf(read(text, language), 'cookie').map(
    ({ value: { name, lifetime } }) => `${name} ${lifetime.iso ?? lifetime.kind}`,
  );

describe('points of a list on a page about cookies that name none', () => {
  test('firms below each other, one of which is written with a digit', () => {
    const list = '- Vidder\n- TV1\n- Vimmo\n- Google Maps';
    const cookies = '- till_id – the basket, 2 days\n- till_sum – the sum, 2 days';
    expect(declared(`# Cookies\n\n${cookies}\n\nTerms of the services:\n\n${list}`)).toEqual([
      'till_id P2D',
      'till_sum P2D',
    ]);
  });

  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\nRead more:\n\n- ICO – on cookies\n- ePrivacy-directive: the law on them'],
    ['fi', '# Evästeet\n\nLue lisää:\n\n- TSV – tietoa evästeistä\n- ePrivacy-direktiivi: laki niistä'],
    ['sv', '# Kakor\n\nLäs mer:\n\n- PTS - Om kakor\n- GDPR-lagen: vad den säger om kakor'],
    ['de', '# Cookies\n\nMehr dazu:\n\n- EDSA — Leitlinien zu Cookies\n- DSGVO-text: das Gesetz dazu'],
    [
      'en',
      '# Cookies\n\nSignals of the tool:\n\n- ad_storage – advertising cookies\n- analytics_storage – counting cookies',
    ],
  ])('%s: %s', (language, text) => expect(declared(text, language)).toEqual([]));

  test('initials among names are one', () => {
    expect(declared('# Cookies\n\n- till_id – the basket\n- TDM – the counter\n- till_sum – the sum')).toEqual([
      'till_id unknown',
      'TDM unknown',
      'till_sum unknown',
    ]);
  });
});

describe('firms that write themselves like a cookie', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\nlampShop uses session cookies to know who is logged in.'],
    ['fi', '# Evästeet\n\nlampShop käyttää istuntoevästeitä kirjautumiseen.'],
    ['sv', '# Kakor\n\nlampShop använder sessionskakor för inloggning.'],
    ['de', '# Cookies\n\nlampShop verwendet Session-Cookies für die Anmeldung.'],
    ['en', '# Cookies\n\n## GetTheLamp\n\nGetTheLamp may set cookies when you look at a lamp.\n\nLifetime: 2 months'],
  ])('%s: %s', (language, text) => expect(declared(text, language)).toEqual([]));
});

describe('what is told of sessions is no lifetime', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\n- till_id – session management'],
    ['fi', '# Evästeet\n\n- till_id – istunnon ylläpito'],
    ['sv', '# Kakor\n\n- till_id – sessionshantering'],
    ['de', '# Cookies\n\n- till_id – Sitzungsverwaltung'],
  ])('%s: %s', (language, text) => expect(declared(text, language)).toEqual(['till_id unknown']));
});

test('how long a session lasts is counted, not told of the names', () => {
  expect(declared('# Cookies\n\nMatomo (till_a, till_b) counts pages and session duration.')).toEqual([
    'till_a unknown',
    'till_b unknown',
  ]);
  expect(declared('# Cookies\n\nName\tExpires\ntill_a\tSession duration')).toEqual(['till_a session']);
});

describe('marks of a cookie are none themselves', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\n- till.sid (httpOnly) – keeps you at the till. Lifetime: 7 days'],
    ['fi', '# Evästeet\n\n- till.sid (httpOnly) – pitää sinut kassalla. Voimassaoloaika: 7 päivää'],
    ['sv', '# Kakor\n\n- till.sid (httpOnly) – håller dig vid kassan. Livslängd: 7 dagar'],
    ['de', '# Cookies\n\n- till.sid (SameSite) – hält dich an der Kasse. Lebensdauer: 7 Tage'],
  ])('%s: %s', (language, text) => expect(declared(text, language)).toEqual(['till.sid P7D']));
});

describe('a length for what else is kept', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\ntill_id\nThe cookie lasts 30 days, and log data are kept for a year.'],
    ['fi', '# Evästeet\n\ntill_id\nEväste on voimassa 30 päivää, ja lokitiedot säilytetään vuoden.'],
    ['sv', '# Kakor\n\ntill_id\nKakan gäller i 30 dagar, och uppgifterna sparas i ett år.'],
    ['de', '# Cookies\n\ntill_id\nDas Cookie gilt 30 Tage, und die Daten werden ein Jahr gespeichert.'],
  ])('%s: %s', (language, text) => expect(declared(text, language)).toEqual(['till_id P30D']));
});
