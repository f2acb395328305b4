import { describe, expect, test } from 'vitest';
import type { ClaimKind, Polarity, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

describe('a mechanism that is given up is former in every language', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'For transfers to the United States we no longer rely on the Privacy Shield.'],
    ['en', 'Transfers formerly rested on the Privacy Shield.'],
    ['fi', 'Siirroissa Yhdysvaltoihin emme enää nojaudu Privacy Shield -järjestelyyn.'],
    ['sv', 'Vid överföring till USA förlitar vi oss inte längre på Privacy Shield.'],
    ['de', 'Auf das Privacy Shield stützen wir uns bei Übermittlungen in die USA nicht mehr.'],
    ['de', 'Bei der Übermittlung in die USA gibt es keine Garantien (ehemals Privacy Shield Zertifizierung).'],
  ])('%s: %s', (language, text) => {
    expect(claimsOf(read(text, language), 'transfer').map((claim) => [claim.value.mechanism, claim.polarity])).toEqual([
      ['privacy-shield', 'former'],
    ]);
  });
});

describe('a denial is no recipient', () => {
  test.each<[PolicyLanguage, string, Polarity]>([
    ['en', 'We never share your data with Facebook.', 'denied'],
    ['en', 'We used to share data with Criteo.', 'former'],
    ['fi', 'Emme luovuta tietojasi Facebookille.', 'denied'],
    ['sv', 'Vi delar aldrig dina uppgifter med Facebook.', 'denied'],
    ['de', 'Wir geben Ihre Daten nicht an Facebook weiter.', 'denied'],
    ['en', 'We share your data not only with Facebook.', 'affirmed'],
  ])('%s: %s', (language, text, polarity) => {
    expect(claimsOf(read(text, language), 'recipient').map((claim) => claim.polarity)).toEqual([polarity]);
  });

  test('never selling names nobody', () => {
    expect(
      read('We never sell your personal data to third parties.').claims.filter(
        (claim) => claim.polarity === 'affirmed',
      ),
    ).toEqual([]);
  });
});

test('"no transfer" is denied, not stated', () => {
  const texts: [PolicyLanguage, string][] = [
    ['en', 'We do not transfer personal data outside the EEA.'],
    ['fi', 'Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.'],
    ['sv', 'Vi överför inte personuppgifter till land utanför EU/EES.'],
    ['de', 'Eine Übermittlung in Drittländer findet nicht statt.'],
  ];
  for (const [language, text] of texts) {
    expect(claimsOf(read(text, language), 'transfer'), text).toMatchObject([
      { value: { mechanism: 'none' }, polarity: 'denied' },
    ]);
  }
});

describe('addresses of authorities are no contacts', () => {
  test('by their domain', () => {
    const reading = read(
      '# Contact\n\nWrite to help@shop.example.\n\n# Complaints\n\nYou may lodge a complaint: imy@imy.se or poststelle@lfd.niedersachsen.de.',
    );
    expect(claimsOf(reading, 'contact.email').map((claim) => claim.value)).toEqual(['help@shop.example']);
  });

  test('by the name before them, even with an unknown domain and a telephone', () => {
    const reading = read(
      '# Complaints\n\nLodge a complaint with the Data Protection Commission\nPhone: 0761 104 800\ncomplaints@regulator.example\n\n# Contact\n\nPhone: 020 123 4567, hello@shop.example',
    );
    expect(claimsOf(reading, 'contact.email').map((claim) => claim.value)).toEqual(['hello@shop.example']);
    expect(claimsOf(reading, 'contact.phone').map((claim) => claim.value)).toEqual(['020 123 4567']);
  });
});

describe('of several dates the right one', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['en', 'This policy was published on 1 May 2020 and last updated on 3 June 2023.', ['2023-06-03']],
    ['en', 'Last updated: 2 April 2022. Previous version: 9 May 2023.', ['2022-04-02']],
    ['de', 'Diese Erklärung wurde zuletzt am 24.05.2018 angepasst.', ['2018-05-24']],
    ['de', 'Letzte Anpassung: 3. März 2024', ['2024-03-03']],
    ['de', 'Die Preise wurden zum 1.3.2024 angepasst und gelten im Laden.', []],
    ['en', 'Since 25 May 2018 the General Data Protection Regulation applies to us.', []],
    ['en', 'The Court of Justice declared the decision invalid on 16 July 2020.', []],
    ['fi', 'Laadittu 3.9.2019, päivitetty 12.1.2024. EU:n tietosuoja-asetus tuli voimaan 25.5.2018.', ['2024-01-12']],
    ['sv', 'Policyn gäller från den 1 januari 2025. Senast uppdaterad 2025-03-09.', ['2025-03-09']],
    ['de', 'Die DSGVO gilt seit dem 25. Mai 2018. Stand dieser Erklärung: 1. März 2024', ['2024-03-01']],
  ])('%s: %s', (language, text, dates) => {
    expect(claimsOf(read(text, language), 'policy.updated').map((claim) => claim.value)).toEqual(dates);
  });
});

test('one cookie declared in two classes is told twice', () => {
  const reading = read(
    '# Cookies\n\nCookie name\tCategory\tExpires\nshop_id\tNecessary\tSession\nshop_id\tMarketing\t12 months\nshop_x\tMarketing\t1 day',
  );
  expect(
    claimsOf(reading, 'cookie').map((claim) => [claim.value.name, claim.value.category, claim.value.lifetime.kind]),
  ).toEqual([
    ['shop_id', 'necessary', 'session'],
    ['shop_id', 'marketing', 'duration'],
    ['shop_x', 'marketing', 'duration'],
  ]);
});

describe('ranges glued to their units', () => {
  test.each<[PolicyLanguage, string, string]>([
    ['en', 'Functional cookies remain in the browser for 15min-24 months.', 'PT15M P24M'],
    ['en', 'Marketing tags are valid 30s-24months.', 'PT30S P24M'],
    ['fi', 'Markkinointievästeet ovat voimassa 30s–24kk.', 'PT30S P24M'],
    ['sv', 'Nödvändiga kakor sparas 15min–2år.', 'PT15M P2Y'],
    ['de', 'Notwendige Cookies werden 30min-12Monate gespeichert.', 'PT30M P12M'],
  ])('%s: %s', (language, text, wanted) => {
    expect(
      claimsOf(read(text, language), 'cookie.lifetime').map((claim) => `${claim.value.min} ${claim.value.max}`),
    ).toEqual([wanted]);
  });
});

describe('retention is not every length of time', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'We answer your request within one month.'],
    ['en', 'Our services are not for children under 16 years of age.'],
    ['de', 'Wir beantworten Ihre Anfrage innerhalb von 30 Tagen.'],
    ['sv', 'Vi svarar inom en månad.'],
  ])('%s: %s', (language, text) => expect(claimsOf(read(text, language), 'retention')).toEqual([]));
});

test('browsers named in help with settings are no recipients, and a seal is none', () => {
  const reading = read(
    '# Cookies\n\nYou can block cookies in the settings of Google Chrome, Mozilla Firefox or Microsoft Edge.',
  );
  expect(claimsOf(reading, 'recipient')).toEqual([]);
  expect(claimsOf(read('Unser Shop trägt das Gütesiegel der Siegelwerk Prüf GmbH.', 'de'), 'recipient')).toEqual([]);
});

test('may and does are told apart', () => {
  const modality = (text: string): string[] => claimsOf(read(text), 'recipient').map((claim) => claim.modality);
  expect(modality('We may share your data with Klarna Bank AB.')).toEqual(['may']);
  expect(modality('You can pay with Klarna Bank AB, who receive your data.')).toEqual(['does']);
  expect(modality('We share your data with Klarna Bank AB.')).toEqual(['does']);
});

test('another language is read for numbers, names and tables, without absences', () => {
  const text =
    'Vi behandler dine oplysninger, og vi sletter dem ikke før tid. Kontakt os på post@butik.example, tlf 12 34 56 78.\n\nName\tExpiry\nbutik_id\t13 måneder\n_ga\t2 år';
  const reading = read(text, 'und');
  const kinds = new Set<ClaimKind>(reading.claims.map((claim) => claim.kind));
  expect(kinds).toEqual(new Set(['contact.email', 'contact.phone', 'cookie']));
  expect(claimsOf(reading, 'cookie').map((claim) => claim.value.lifetime.iso)).toEqual(['P13M', 'P2Y']);
  expect(reading.absences).toEqual([]);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'We analyse how our shop is used so that we can develop it.'],
  ['en', 'We process your order so we can deliver it.'],
  ['en', 'We deliver the orders that customers can follow.'],
  ['fi', 'Käytämme tietoja tilausten toimittamiseen, jotta voimme palvella asiakkaita.'],
  ['fi', 'Käytämme tietoja, jotta palvelu voi toimittaa tilauksen.'],
  ['sv', 'Vi behandlar uppgifter så att vi kan leverera din beställning.'],
  ['sv', 'Vi behandlar uppgifter för att vi kan leverera din beställning.'],
  ['de', 'Wir verarbeiten Daten, damit wir Ihre Bestellung liefern können.'],
  ['de', 'Wir verarbeiten Daten, damit die Post Ihre Bestellung liefern kann.'],
])('what something is for is no possibility: %s %s', (language, text) => {
  const told = claimsOf(read(`# Why we use data\n\n${text}`, language), 'purpose');
  expect(told.length).toBeGreaterThan(0);
  expect(told.map(({ modality }) => modality)).toEqual(told.map(() => 'does'));
});

describe('words of every day are no claims', () => {
  test.each<[string, ClaimKind]>([
    ['Osa toimittajista on Yhdysvalloissa. Siirto perustuu vakiosopimuslausekkeisiin.', 'recipient'],
    ['Google LLC on sertifioitu EU:n ja Yhdysvaltojen tietosuojakehyksessä.', 'controller.name'],
    ['# Siirrot\n\nMailchimp on yhdysvaltalainen yritys. Se on sitoutunut tietosuojakehykseen.', 'controller.name'],
    ['Jos haet meille töihin, käsittelemme ansioluettelosi, todistuksesi ja suosittelijasi.', 'purpose'],
  ])('%s', (text, kind) => expect(claimsOf(read(text, 'fi'), kind)).toEqual([]));
});
