import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';
import type { Block, ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';

/** The affirmed claims of one kind, in their short form. */
const claimed = (language: PolicyLanguage, kind: ClaimKind, blocks: Block[]): string[] =>
  readPolicy(blocks, { language }).claims.flatMap((claim) => {
    const short = claim.kind === kind && claim.polarity === 'affirmed' ? shortForm(claim) : undefined;
    return short === undefined ? [] : [short];
  });

const told = (language: PolicyLanguage, kind: ClaimKind, text: string): string[] =>
  claimed(language, kind, blocksFromText(text));

/** A heading and a table below it; the first row is its head where `header` says so. */
function table(heading: string, rows: string[][], header = false): Block[] {
  const cells = rows.flatMap((row, r) =>
    row.map((text, column) => ({
      role: 'cell' as const,
      text,
      cell: { table: 0, row: r, column, header: header && r === 0 },
    })),
  );
  return [{ role: 'heading2', text: heading }, ...cells];
}

describe('an address with its code behind the town', () => {
  test.each([
    [
      'The data controller is Lamp Works plc, with its registered office at Unit 7, Kestrel Park, Leeds LS11 5QR.',
      'Unit 7, Kestrel Park, Leeds LS11 5QR',
    ],
    [
      'The data controller is Bee Candles Ltd (CRO 654321), The Old Creamery, Kilcolgan, Co. Galway, H91 X2Y3, Ireland.',
      'The Old Creamery, Kilcolgan, Co. Galway, H91 X2Y3',
    ],
    [
      'The data controller is\nNorth Outfitters, LLC\n2180 Juniper Avenue, Suite 4\nBoulder, CO 80302',
      '2180 Juniper Avenue, Suite 4, Boulder, CO 80302',
    ],
    ['The data controller is Moss B.V., Prinsengracht 12, 1015 DV Amsterdam.', 'Prinsengracht 12, 1015 DV Amsterdam'],
  ])('%s', (text, address) => expect(told('en', 'controller.address', text)).toEqual([address]));

  test('what only looks like a code makes no address', () => {
    expect(
      told('en', 'controller.address', 'The data controller is Lamp Works plc. Use lamp E27 9WW or AB 12345.'),
    ).toEqual([]);
  });
});

describe('cookies', () => {
  test('each name of a cell has its lifetime behind it', () => {
    const rows = [
      ['Anbieter', 'Cookies und Laufzeiten', 'Wozu'],
      ['Etracker GmbH', '_et_coid (2 Jahre), isSdEnabled (24 Stunden)', 'Messung'],
    ];
    expect(claimed('de', 'cookie', table('Cookies', rows, true))).toEqual(['_et_coid P2Y', 'isSdEnabled PT24H']);
  });

  test('a table of labels and values is one declaration', () => {
    const rows = [
      ['Name', 'Facebook Pixel'],
      ['Anbieter', 'Meta Platforms Ireland Limited'],
      ['Zweck', 'Werbung'],
      ['Cookie Name', '_fbp'],
      ['Cookie Laufzeit', '3 Monate'],
    ];
    expect(claimed('de', 'cookie', table('Cookies', rows))).toEqual(['_fbp P3M']);
    expect(claimed('de', 'retention', table('Cookies', rows))).toEqual([]);
  });

  test('a column headed by a question', () => {
    const rows = [
      ['Bezeichnung', 'Herkunft', 'Wie lange?'],
      ['sb_session', 'eigener', 'Browserende'],
      ['sb_lang', 'eigener', 'max. 1 J. ab Besuch'],
    ];
    expect(claimed('de', 'cookie', table('Cookies', rows, true))).toEqual(['sb_session session', 'sb_lang P1Y']);
  });

  test('rows of firms between the rows of names are no names', () => {
    const rows = [
      ['Meta Platforms Ireland Limited'],
      ['_fbp', 'Annonser', '3 mån'],
      ['fr', 'Annonser', '90 dgr'],
      ['Microsoft Corporation'],
      ['MUID', 'Webbläsare', '13 mån'],
    ];
    expect(claimed('sv', 'cookie', table('Cookies', rows))).toEqual(['_fbp P3M', 'fr P90D', 'MUID P13M']);
  });

  test.each<[PolicyLanguage, string, string[]]>([
    ['de', 'Cookies\n\nDer Warenkorb-Cookie (jcart) hält 30 Tage.', ['jcart P30D']],
    ['de', 'Cookies\n\nDer Eintrag „wishlist“ im Local Storage bleibt, bis Sie ihn löschen.', ['wishlist persistent']],
    ['en', 'Cookies\n\nTracking cookies (identifiers) last for two years.', []],
    [
      'fi',
      'Evästeet\n\nfrontend (Kauppa, istunto): pitää kirjautuneena.\nCookieConsent (Kauppa, 1 vuosi): valintasi.',
      ['frontend session', 'CookieConsent P1Y'],
    ],
    ['sv', 'Cookies\n\n_fbp (Facebook) – 90 dagar\nsamtycke – 12 mån', ['_fbp P90D', 'samtycke P12M']],
    ['sv', 'Cookies\n\n• _ga och _ga_H1 (Statistik). Räknar. Lagras: 13 månader.', ['_ga P13M', '_ga_H1 P13M']],
    ['en', 'Cookies\n\nName: lastReferrer\nExpires: never', ['lastReferrer persistent']],
    ['en', 'Cookies\n\n- XSRF-TOKEN – protects forms – 30 min', ['XSRF-TOKEN PT30M']],
    ['fi', 'Evästeet\n\n- _pin_unauth – Pinterest, voimassa vuoden', ['_pin_unauth P1Y']],
  ])('%s: %s', (language, text, cookies) => expect(told(language, 'cookie', text)).toEqual(cookies));
});

describe('who receives', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    [
      'en',
      'Fraud checks are carried out by Signify Test, Inc. Since May we no longer use Criteo.',
      ['Signify Test, Inc.'],
    ],
    ['en', 'We share data with our supplier, Lamp eMarketing Systems GmbH.', ['Lamp eMarketing Systems GmbH']],
    [
      'en',
      'We share data with Facebook Audience Network and DPD Ireland.',
      ['Facebook Audience Network', 'DPD Ireland'],
    ],
    ['en', 'Who else sees it\n\nOur accountants, Hill & Partners, see the invoices.', ['Hill & Partners']],
    [
      'en',
      'Cookies\n\nWe use a cookie which goes when you close your browser, and two of Google Analytics, which last a year.',
      ['Google Analytics'],
    ],
    ['de', 'Wir nutzen Meta-Pixel und Google-Analytics.', ['Meta Pixel', 'Google Analytics']],
    ['de', 'Unser Hoster Welt Internet Services GmbH speichert Zugriffe.', ['Welt Internet Services GmbH']],
    ['de', 'Wir versenden mit CleverReach (CleverReach GmbH & Co. KG, Rastede).', ['CleverReach GmbH & Co. KG']],
    ['fi', 'Käytämme Klarnaa. Google Analyticsin olemme poistaneet käytöstä.', ['Klarna']],
    ['de', 'Empfänger\n\nWir nutzen Matomo. Criteo haben wir zum Jahresende abgeschaltet.', ['Matomo']],
    ['fi', 'Paketit kulkevat Postin kyydissä, kuljettaa myös Matkahuolto Oy Ab.', ['Posti', 'Matkahuolto Oy Ab']],
    ['fi', "Kauppa toimii MyCashflow'n alustalla ja WordPressillä.", ['MyCashflow', 'WordPress']],
  ])('%s: %s', (language, text, names) => expect(told(language, 'recipient', text)).toEqual(names));
});

test('a trade at the end of a name in a column of recipients', () => {
  const rows = [
    ['What we do', 'Kept for', 'Goes to'],
    ['Deliver', '6 years', 'DPD, Fastlane Couriers'],
    ['Pay', '13 months', 'PayPal, card issuers'],
  ];
  const names = claimed('en', 'recipient', table('Processing', rows, true));
  expect(names).toEqual(['DPD', 'Fastlane Couriers', 'PayPal']);
});

describe('whose notice it is', () => {
  test.each<[PolicyLanguage, string, string]>([
    [
      'en',
      'This notice for Lamp Works, LLC ("we," "us," or "our"), says how we use ("process") your data.',
      'Lamp Works, LLC',
    ],
    ['de', 'Wer bin ich?\n\nDer Laden gehört mir: Ada Muster, Seifenstube, Marktgasse 2, 36037 Fulda.', 'Ada Muster'],
    ['de', '# Cookie-Richtlinie der Lichtblick Keramik e.K.\n\nWir setzen Cookies ein.', 'Lichtblick Keramik e.K.'],
    ['sv', 'Norrhyllan ekonomisk förening använder kakor på sin webbplats.', 'Norrhyllan ekonomisk förening'],
    ['fi', 'Keitä olemme\n\nLankapesä avoin yhtiö, Jokikatu 8, 06100 Porvoo.', 'Lankapesä avoin yhtiö'],
    ['de', 'Anbieter dieser Seite ist die Teehaus Morgen OHG, Bergstraße 5, 01069 Dresden.', 'Teehaus Morgen OHG'],
  ])('%s: %s', (language, text, name) => expect(told(language, 'controller.name', text)).toEqual([name]));

  test('the only address of a notice without a firm is its own, an authority’s is not', () => {
    const own = 'Verkstaden ligger på Byagatan 5, 272 95 Simrishamn.';
    const other = 'Klaga hos Integritetsskyddsmyndigheten, Box 8114, 104 20 Stockholm.';
    expect(told('sv', 'controller.address', `${own} ${other}`)).toEqual(['Byagatan 5, 272 95 Simrishamn']);
    expect(told('sv', 'controller.address', other)).toEqual([]);
  });
});

test('the officer told by a short name again does not take the next address of the shop', () => {
  const text =
    'Our Data Protection Officer can be reached at dpo@shop.example or in writing: DPO, PO Box 3, Leeds. For orders write to help@shop.example.';
  expect(told('en', 'dpo.email', text)).toEqual(['dpo@shop.example']);
  expect(told('en', 'contact.email', text)).toEqual(['help@shop.example']);
});

test('a sign spelled out without brackets, a date with blanks, a year in one letter', () => {
  expect(told('sv', 'contact.email', 'E-post: privacy snabel-a shop.example.')).toEqual(['privacy@shop.example']);
  expect(told('de', 'policy.updated', 'Letzte Aktualisierung: 5. 9. 2026')).toEqual(['2026-09-05']);
  expect(told('fi', 'retention', 'Säilytysajat\n\nLaskut säilytetään 6 v tilikauden päättymisestä.')).toEqual(['P6Y']);
});

test.each<[PolicyLanguage, string, string[]]>([
  ['en', 'Retention\n\nInvoices: 7 tax years. Our guarantee runs for ten years.', ['P7Y']],
  ['fi', 'Tietojen säilyttäminen\n\nMarkkinointi: 24 kk. Tarjous on voimassa 14 päivää.', ['P24M']],
  ['sv', 'Lagring\n\nFakturor – 7 år. Öppet köp gäller i 60 dagar.', ['P7Y']],
  ['de', 'Speicherdauer\n\nRechnungen: 7 Jahre. Die Garantie gilt zwei Jahre.', ['P7Y']],
])('an offer that is valid is nothing kept, %s', (language, text, periods) => {
  expect(told(language, 'retention', text)).toEqual(periods);
});

test('a ground in parentheses behind a purpose', () => {
  const text =
    'Miksi käsittelemme tietoja\n\n- Tilausten toimittaminen (sopimus)\n- Mainonta (oikeutettu etu tai suostumuksesi)';
  expect(told('fi', 'legalBasis', text).sort()).toEqual(['6(1)(a)', '6(1)(b)', '6(1)(f)']);
  expect(told('fi', 'legalBasis', 'Yhteystiedot\n\nKauppa (sopimus numero 5)')).toEqual([]);
});

test('the column of lifetimes in a table of cookies is no retention of data', () => {
  const rows = [
    ['Tarjoaja', 'Säilytysaika', 'Tehtävä'],
    ['Zendesk', '12 kk', 'Chat'],
  ];
  expect(claimed('fi', 'retention', table('Evästeet', rows, true))).toEqual([]);
});

describe('chatty words for rights', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['en', 'Your say\n\nAsk us for a copy, ask us to fix it.', ['15', '16']],
    [
      'en',
      'Your rights\n\nYou may ask to see your data, to object to its use or to take it elsewhere.',
      ['15', '20', '21'],
    ],
    ['de', 'Ihre Rechte\n\nSie können Ihre Daten übertragen lassen.', ['20']],
    ['de', 'Deine Rechte\n\nDu darfst wissen, was ich über dich gespeichert habe.', ['15']],
    ['fi', 'Oikeutesi\n\nSaat kysyä, mitä meillä on sinusta.', ['15']],
    ['sv', 'Du bestämmer\n\nHör av dig om du vill se vad jag sparat eller få något ändrat.', ['15', '16']],
  ])('%s: %s', (language, text, articles) => expect(told(language, 'right', text).sort()).toEqual(articles));
});
