import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const lifetimes = (language: PolicyLanguage, text: string): string[] =>
  claimsOf(read(text, language), 'cookie.lifetime').map(({ value }) => `${value.scope} ${value.min} ${value.max}`);

describe('both ends of a range of which one is short', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'Cookies are stored for 30 s–24 months.'],
    ['en', 'Cookies are stored for 30 seconds to 24 months.'],
    ['en', 'The lifetime of cookies varies between 30 s and 24 months.'],
    ['fi', 'Evästeet ovat voimassa 30 s–24 kuukautta.'],
    ['fi', 'Evästeet säilyvät 30 sekunnista 24 kuukauteen.'],
    ['fi', 'Evästeitä säilytetään 30 s - 24 kk.'],
    ['sv', 'Kakorna sparas i 30 s–24 månader.'],
    ['sv', 'Kakorna lagras från 30 s till 24 mån.'],
    ['de', 'Cookies werden 30 s–24 Monate gespeichert.'],
    ['de', 'Die Speicherdauer der Cookies beträgt 30 Sek. bis 24 Monate.'],
  ])('%s: %s', (language, text) => expect(lifetimes(language, text)).toEqual(['all PT30S P24M']));

  test('the longer end may be short too, where nothing follows it', () => {
    expect(lifetimes('en', 'The lifetime of cookies is 15 min to 2 y.')).toEqual(['all PT15M P2Y']);
    expect(lifetimes('fi', 'Evästeiden elinikä on 30 s – 2 v.')).toEqual(['all PT30S P2Y']);
  });
});

describe('a class and its length, without a verb', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\n- Necessary cookies: 12 months\n- Statistics: 13 months'],
    ['fi', '# Evästeet\n\n- Välttämättömät evästeet: 12 kuukautta\n- Tilastot: 13 kuukautta'],
    ['sv', '# Kakor\n\n- Nödvändiga kakor: 12 månader\n- Statistik: 13 månader'],
    ['de', '# Cookies\n\n- Notwendige Cookies: 12 Monate\n- Statistik: 13 Monate'],
    ['en', '# Cookies\n\nType\tDuration\nNecessary\t12 months\nStatistics\t13 months'],
    ['de', '# Cookies\n\nNotwendig\t12 Monate\nStatistik\t13 Monate'],
  ])('%s: %s', (language, text) =>
    expect(lifetimes(language, text)).toEqual(['necessary P12M P12M', 'analytics P13M P13M']),
  );
});

describe('how long a choice is remembered is no lifetime of cookies', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\nWe remember your choice for 180 days.'],
    ['fi', '# Evästeet\n\nMuistamme valinnan 180 päivää.'],
    ['sv', '# Kakor\n\nVi minns valet i 180 dagar.'],
    ['de', '# Cookies\n\nWir merken uns die Auswahl 180 Tage lang.'],
  ])('%s: %s', (language, text) => expect(lifetimes(language, text)).toEqual([]));
});

const declared = (language: PolicyLanguage, text: string): string[] =>
  claimsOf(read(text, language), 'cookie').map(
    ({ value: { name, lifetime } }) => `${name} ${lifetime.iso ?? lifetime.kind}`,
  );

describe('a session that is kept open is no length', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\n- till_a - Used, to keep your session open.\n- till_b - the basket, for the session'],
    ['fi', '# Evästeet\n\n- till_a – käytetään, jotta istunto pysyy auki.\n- till_b – ostoskori, istunnon ajan'],
    ['sv', '# Kakor\n\n- till_a – används, för att hålla sessionen öppen.\n- till_b – varukorgen, bara för sessionen'],
    [
      'de',
      '# Cookies\n\n- till_a - Dient dazu, um Ihre Sitzung zu verwalten.\n- till_b - Warenkorb, nur für die Sitzung',
    ],
  ])('%s: %s', (language, text) => expect(declared(language, text)).toEqual(['till_a unknown', 'till_b session']));
});

describe('lengths that say whose they are', () => {
  test.each<[PolicyLanguage, string]>([
    [
      'en',
      '# Cookies\n\nCookie: till_a, till_b, till_c\nProvider: LampTalk\nLifetime: till_a: 13 months, till_c: 2 years',
    ],
    [
      'fi',
      '# Evästeet\n\nEväste: till_a, till_b, till_c\nTarjoaja: LampTalk\nKesto: till_a: 13 kuukautta, till_c: 2 vuotta',
    ],
    [
      'sv',
      '# Kakor\n\nKaka: till_a, till_b, till_c\nLeverantör: LampTalk\nLagringstid: till_a: 13 månader, till_c: 2 år',
    ],
    [
      'de',
      '# Cookies\n\nCookie: till_a, till_b, till_c\nAnbieter: LampTalk\nSpeicherdauer: till_a: 13 Monate, till_c: 2 Jahre',
    ],
  ])('%s: %s', (language, text) =>
    expect(declared(language, text)).toEqual(['till_a P13M', 'till_b unknown', 'till_c P2Y']),
  );
});

describe('until it is deleted or no longer wanted', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\nName\tKept\ntill_a\tuntil deletion\ntill_b\tuntil withdrawal'],
    ['fi', '# Evästeet\n\nNimi\tKesto\ntill_a\tpoistamiseen asti\ntill_b\tperuuttamiseen asti'],
    ['sv', '# Kakor\n\nNamn\tLagringstid\ntill_a\ttills radering\ntill_b\ttills återkallelse'],
    ['de', '# Cookies\n\nName\tSpeicherdauer\ntill_a\tbis Löschen\ntill_b\tbis Widerruf / Löschen'],
  ])('%s: %s', (language, text) =>
    expect(declared(language, text)).toEqual(['till_a persistent', 'till_b persistent']),
  );
});

test('a service in a table of names is no cookie, unless its length is told', () => {
  const rows = 'Newsletter\tnur bei Anmeldung\tbis Abmeldung\nWarenkorb\tmerkt ihn\t1 Tag\n[Werkzeug – falls da]\t…\t…';
  expect(declared('de', `# Cookies\n\nName\tZweck\tSpeicherdauer\ntill_a\tKasse\t2 Tage\n${rows}`)).toEqual([
    'till_a P2D',
    'Warenkorb P1D',
  ]);
});

test('the name of the choice itself, in a row of names', () =>
  expect(
    declared('en', '# Cookies\n\nEssential: till_a (session, login); cookieconsent (1 year, your choice).'),
  ).toEqual(['till_a session', 'cookieconsent P1Y']));

describe('a class that only the beginning of its item names, and the most that it lasts, shortened', () => {
  test.each<[PolicyLanguage, string]>([
    [
      'en',
      '# Cookies\n\n- Statistics cookies: tell what is read. Lifetime: max. 24 months.\n- Marketing cookies: show adverts. They are kept for up to 2 years.',
    ],
    [
      'fi',
      '# Evästeet\n\n- Tilastoevästeet: kertovat, mitä luetaan. Säilytysaika: enint. 24 kk.\n- Markkinointievästeet: näyttävät mainoksia. Ne säilyvät enintään 2 vuotta.',
    ],
    [
      'sv',
      '# Kakor\n\n- Statistikkakor: visar vad som läses. Lagringstid: max. 24 månader.\n- Marknadsföringskakor: visar annonser. De sparas i högst 2 år.',
    ],
    [
      'de',
      '# Cookies\n\n- Statistik-Cookies: zeigen, was gelesen wird. Speicherdauer: max. 24 Monate.\n- Marketing-Cookies: zeigen Anzeigen. Sie bleiben höchstens 2 Jahre.',
    ],
  ])('%s: %s', (language, text) =>
    expect(lifetimes(language, text)).toEqual(['analytics PT0S P24M', 'marketing PT0S P2Y']),
  );
});

test('a heading that is a name, with labels below it of which one is no field of a cookie', () =>
  expect(
    declared(
      'de',
      '# Cookies\n\n### till.session-token\n\n- Zweck: hält Sie angemeldet.\n- Rechtsgrundlage: § 25 TDDDG\n- Speicherdauer: 24 Stunden',
    ),
  ).toEqual(['till.session-token PT24H']));

describe('a cookie named in a sentence by a name with a hyphen', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'The basket is kept in a cookie named till-basket for 2 days.'],
    ['fi', 'Ostoskori tallennetaan evästeeseen nimeltä till-basket 2 päiväksi.'],
    ['sv', 'Varukorgen sparas i en kaka som heter till-basket i 2 dagar.'],
    ['de', 'Der Warenkorb liegt in einem Cookie namens till-basket für 2 Tage.'],
  ])('%s: %s', (language, text) => expect(declared(language, `# Cookies\n\n${text}`)).toEqual(['till-basket P2D']));
});
