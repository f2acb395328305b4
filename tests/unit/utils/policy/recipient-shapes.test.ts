import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

type Case = [language: PolicyLanguage, text: string, expected: string[]];

const named = (language: PolicyLanguage, text: string): string[] =>
  claimsOf(read(text, language), 'recipient')
    .filter(({ polarity }) => polarity === 'affirmed')
    .map(({ value }) => value.name);

describe('where a name begins and ends', () => {
  test.each<Case>([
    // what a firm does is no part of its name
    ['de', 'Wir nutzen den Werbevermarkter Quellmark Media GmbH.', ['Quellmark Media GmbH']],
    ['de', 'Die Daten gehen an unseren Hosting-Dienstleister Nebelhost AG.', ['Nebelhost AG']],
    ['sv', 'Fraktbolaget Kvickfrakt AB får din adress när du beställer.', ['Kvickfrakt AB']],
    ['sv', 'Adressen lämnas till Elbolaget Norr AB.', ['Elbolaget Norr AB']],
    [
      'fi',
      'Rekisterinpitäjä on Sammal Kauppa Oy. Mainostoimisto Kielo Oy saa tietoja. Jaamme tietoja myös, kun mainostoimisto Kielo Oy mittaa käyntejä.',
      ['Kielo Oy'],
    ],
    // a small first word is
    ['de', 'Wir setzen Dienste der quobix Media Services GmbH ein.', ['quobix Media Services GmbH']],
    ['de', 'Wir setzen Dienste der neuen Beispiel Services GmbH ein.', ['Beispiel Services GmbH']],
    ['de', 'Pakete übergeben wir an tal-zu-tal Express GmbH & Co. KG.', ['tal-zu-tal Express GmbH & Co. KG']],
    // forms with full stops, and unions
    ['de', 'Wir übermitteln Daten an die Nordpaket S.à r.l. & Co. OHG, Köln.', ['Nordpaket S.à r.l. & Co. OHG']],
    ['de', 'Wir übermitteln Daten an die Zahlfix S.à.r.l. & Cie. S.C.A., Trier.', ['Zahlfix S.à.r.l. & Cie. S.C.A.']],
    ['de', 'Wir übermitteln Daten an den Verband der Läden Musterreform e.V.', ['Verband der Läden Musterreform e.V.']],
    ['en', 'Data are shared with Quillon, PBC in Boston.', ['Quillon, PBC']],
    ['en', 'Data are shared with Quillon, L.L.C. in Boston.', ['Quillon, L.L.C.']],
    // a small word inside a name that is known
    ['sv', 'Uppgifter lämnas till Get a Newsletter Nordia AB.', ['Get a Newsletter Nordia AB']],
    ['fi', 'Tietoja käsittelevät palveluntarjoajat ovat GDPR-mukaisia.', []],
    ['de', 'Wir geben Daten nach Art. 6 Ab.1 DSGVO weiter.', []],
    // a version is none, a product that fills a label is
    ['sv', 'Vi använder Google Analytics 4. Google Analytics sätter kakor.', ['Google Analytics']],
    ['en', 'We use:\n\n- Google Shelfmark Lists (our book lists)\n- Stripe', ['Google Shelfmark Lists', 'Stripe']],
    ['de', 'Erstellt mit Hilfe der Recht-Nord Kanzlei Lübeck, deren Dienste wir nutzen.', []],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('points of a list of recipients', () => {
  const points = (...items: string[]): string =>
    `# Recipients\n\nWe share data with:\n\n${items.map((item) => `- ${item}`).join('\n')}`;
  test.each<Case>([
    [
      'en',
      points('Stripe: Payments on our pages', 'Quillon: Letters to customers', 'DHL'),
      ['Stripe', 'Quillon', 'DHL'],
    ],
    ['en', points('Payments: Quillon', 'Parcels: DHL', 'Stripe'), ['Quillon', 'DHL', 'Stripe']],
    ['en', points('Stripe. Storage: 30 days.', 'DHL. Returns (by post).'), ['Stripe', 'DHL']],
    ['en', points('Couriers: DHL and others', 'Authorities: At their request', 'Stripe'), ['DHL', 'Stripe']],
    // a name that keeps its capital inside a sentence
    [
      'en',
      `${points('Quillon — sends letters when you order', 'our bank')}\n\nWe tell Quillon your address.`,
      ['Quillon'],
    ],
    ['en', points('QuillBox sends letters when you order', 'our bank'), ['QuillBox']],
    // a word with the mark of a label is a name
    [
      'en',
      points('Resend (letters to customers who have an account)', 'Render: the servers of our shop'),
      ['Resend', 'Render'],
    ],
    ['en', points('Render what you want and resend it to whom you like, in any way', 'our bank'), []],
    ['en', points('Mailbird.io is told your address', 'our bank'), ['Mailbird.io']],
    ['en', points('Stripe/PostgreSQL: payments', 'DHL/Fastway: parcels'), ['Stripe', 'DHL', 'Fastway']],
    ['en', points('Couriers — bring what you order', 'our bank'), []],
    [
      'en',
      `${points('Stripe', 'DHL')}\n\n# Not used\n\nThese collect no data:\n\n- Hotjar / Matomo`,
      ['Stripe', 'DHL'],
    ],
    [
      'de',
      '# Empfänger\n\nWir setzen ein:\n\n- Anna Muster, Beraterin, Torstr. 3, 12345 Waldstadt (Schulungen)\n- Nebelhost AG, Torstr. 4, 12345 Waldstadt\n- Stripe',
      ['Anna Muster', 'Nebelhost AG', 'Stripe'],
    ],
  ])('%s: %s', (language, text, expected) => expect(named(language, text).sort()).toEqual(expected.sort()));
});

describe('a row in which each name has its aside', () => {
  test.each<Case>([
    ['en', 'Data are shared with Stripe (cards), Quillon (letters) and DHL (parcels).', ['Stripe', 'Quillon', 'DHL']],
    ['de', 'Empfänger sind Stripe (Karten), Quill Nest (Briefe) und DHL (Pakete).', ['Stripe', 'Quill Nest', 'DHL']],
    ['en', 'Data are shared with Stripe Ltd (cards), Ireland, and DHL (parcels).', ['Stripe Ltd', 'DHL']],
    [
      'en',
      '# Sharing\n\n- Payment processors: Quillon takes cards. Cards are never seen by us but by Quillon alone.',
      ['Quillon'],
    ],
    ['en', 'Payments are made by Stripe using PCI-DSS systems.', ['Stripe']],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('tables and headings of recipients', () => {
  test.each<Case>([
    [
      'sv',
      '# Mottagare\n\nLeverantör\tÄndamål\nCloudflare\tServrar\nQuillmoln\tServrar\nKvickmoln\tServrar',
      ['Cloudflare', 'Quillmoln', 'Kvickmoln'],
    ],
    [
      'de',
      '# Empfänger\n\nDienst\tAnbieter\nAnzeigen\tMeta Platforms Ireland Ltd, Quill House, Harrow Street, Dublin\nBriefe\tNebelhost AG',
      ['Meta Platforms Ireland Ltd', 'Nebelhost AG'],
    ],
    [
      'fi',
      '# Vastaanottajat\n\n## Quillnappi (palvelimet)\n\nTietokantamme sijaitsee Quillnappin palvelimilla.',
      ['Quillnappi'],
    ],
    ['fi', 'Palvelumme sijaitsee vuokratussa ympäristössä (Quillkanta, Google Cloud).', ['Quillkanta', 'Google Cloud']],
    ['en', 'Data are stored with partners in the EU (Frankfurt, Google Cloud region west).', ['Google Cloud']],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('one thing named twice', () => {
  test.each<Case>([
    ['en', 'We use Google reCAPTCHA. Data go to reCAPTCHA when you write to us.', ['Google reCAPTCHA']],
    ['en', 'Adverts are shown on Facebook and Google, which we share data with.', ['Facebook', 'Google']],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('beside the word for what serves', () => {
  test.each<Case>([
    ['sv', 'Vi skickar nyhetsbrev med verktyget Brevlådan.', ['Brevlådan']],
    ['sv', 'Vår leverantör är Molnkraft (Sverige), som vi delar uppgifter med.', ['Molnkraft']],
    ['fi', 'Käytämme uutiskirjeisiin Kirjekyyhky-palvelua.', ['Kirjekyyhky']],
    ['fi', 'Käytämme varauksiin Soittokello Pro -järjestelmää.', ['Soittokello Pro']],
    ['fi', 'Käytämme Cookiebot-työkalua.', ['Cookiebot']],
    ['en', 'We sell some lamps through the Lampmarket website.', ['Lampmarket']],
    ['en', 'We sell some lamps through the Committee.', []],
    ['en', 'Your address is shared with our courier, Quillon.', ['Quillon']],
    ['en', 'Data are shared: our hosting provider is Cloudnest.', ['Cloudnest']],
    [
      'de',
      'Wir nutzen einen Dienst. Anbieter ist die Nebelhost AG, NEBEL Haus, Torweg 2, 26180 Rastede.',
      ['Nebelhost AG'],
    ],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

test('a vendor of whom little says that it is the controller stays a recipient', () => {
  const text =
    '# Who else sees your data\n\nWe use these providers:\n\nQuill Systems Ltd — orders.\n\nStripe Payments Europe, Ltd. — cards. Stripe is a controller of its own and acts on its own notice.';
  expect(named('en', text)).toContain('Stripe Payments Europe, Ltd.');
});

describe('the firm itself is no recipient', () => {
  test.each<Case>([
    ['en', '# Privacy\n\nMossCart Admin Ltd\n9 Shore Street, Lerwick ZE1 0AA\nVAT-ID: GB123456782', []],
    ['en', 'Write to hello@mosscart.example. Cookies are stored when you use Mosscart.', []],
    [
      'fi',
      '# Oikeutesi\n\nVoit käyttää oikeuksiasi kirjallisesti osoitteeseen Sammal Auto Oy, Torikatu 5, 00390 Helsinki.',
      [],
    ],
    ['sv', 'Skriv till vårt dataskyddsombud: Mossvagn GmbH, Torgatan 26, 80335 München.', []],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});
