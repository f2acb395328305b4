import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const declared = (text: string, language: PolicyLanguage = 'en'): string[] =>
  claimsOf(read(text, language), 'cookie').map(({ value: { name, lifetime, provider } }) =>
    [name, lifetime.iso ?? lifetime.kind, ...(provider === undefined ? [] : [provider])].join(' '),
  );

describe('a cell that holds the name and who sets it', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    [
      'en',
      '# Cookies\n\nProvider / name\tPurpose\tExpires\nOur till: basket\tOrder\t1 day\nMolli: ml_id\tFraud\t2 hours',
      ['basket P1D Our till', 'ml_id PT2H Molli'],
    ],
    [
      'fi',
      '# Evästeet\n\nPalvelu ja evästeen nimi\tSyy\tKesto\nKlarna – kl_id, kl_ses\tMaksu\t30 min\nTikTok – _ttp\tMainos\t13 kk',
      ['kl_id PT30M Klarna', 'kl_ses PT30M Klarna', '_ttp P13M TikTok'],
    ],
    [
      'sv',
      '# Kakor\n\nNamn och leverantör\tSyfte\tLivslängd\nli_gc (LinkedIn)\tVal\t6 mån\nlang, LinkedIn\tSpråk\tSession',
      ['li_gc P6M LinkedIn', 'lang session LinkedIn'],
    ],
    [
      'de',
      '# Cookies\n\nBezeichnung (Anbieter)\tZweck\tDauer\n_pk_id von Matomo\tBesuche\t13 Monate\nsprache / Webshop\tSprache\t1 Jahr',
      ['_pk_id P13M Matomo', 'sprache P1Y Webshop'],
    ],
    // no heading tells, but most cells do
    [
      'en',
      '# Cookies\n\nCookie\tPurpose\tExpires\nHotjar: _hj_one\tVisits\t1 year\nHotjar: _hj_two\tVisits\t1 day',
      ['_hj_one P1Y Hotjar', '_hj_two P1D Hotjar'],
    ],
  ])('%s: %s', (language, text, expected) => expect(declared(text, language)).toEqual(expected));

  test('a heading that speaks of one only', () => {
    expect(declared('# Cookies\n\nName of provider\tCookie\tExpires\nLinkedIn\tlang\t1 day')).toEqual([
      'lang P1D LinkedIn',
    ]);
    expect(declared('# Partners\n\nProvider / name\tPurpose\tKept\nPosti: parcels\tDelivery\t2 years')).toEqual([]);
  });
});

describe('one name in the words around it', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['en', '# Cookies\n\nGoogle sets the NID cookie for 6 months.', ['NID P6M Google']],
    ['fi', '# Evästeet\n\nMainoksissa NID-eväste on voimassa puoli vuotta.', ['NID P6M']],
    ['sv', '# Kakor\n\nKakan YSC sparas i 1 dag.', ['YSC P1D']],
    ['de', '# Cookies\n\nBeim Abspielen wird „YSC“ für einen Tag gespeichert.', ['YSC P1D']],
    ['de', '# Cookies\n\n## Anzeigen\n\nDort werden „_aa“ (Speicherdauer: 3 Monate) gesetzt.', ['_aa P3M']],
    ['de', '# Cookies\n\n- laden-cookie, Ihre Wahl, läuft nach 60 Tagen ab', ['laden-cookie P60D']],
    ['en', '# Cookies\n\n- cookie-notice: your choice, 3 months', ['cookie-notice P3M']],
  ])('%s: %s', (language, text, expected) => expect(declared(text, language)).toEqual(expected));

  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\nUnder EU cookie law we ask you again after 12 months.'],
    ['en', '# Cookies\n\nAn HTTP cookie lasts for up to 2 years.'],
    ['de', '# Cookies\n\nKlicken Sie auf „OK“, gilt das für 6 Monate.'],
    ['en', '# Cookies\n\n- necessary: 1 year\n- marketing, 2 years'],
    ['en', '# Cookies\n\n- first-party: 1 year\n- e-mail, 2 years'],
  ])('none in %s: %s', (language, text) => expect(declared(text, language)).toEqual([]));
});

describe('names and lengths in one place', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    [
      'de',
      '# Cookies\n\nDienst\tCookies mit Laufzeit\nMatomo\t_pk_id: 13 Monate; _pk_ses: 30 Min.\nOutbrain\tobuid: 3 Monate',
      ['_pk_id P13M Matomo', '_pk_ses PT30M Matomo', 'obuid P3M Outbrain'],
    ],
    ['en', '# Cookies\n\nWho | Which | Until\nwe | _a1 | 2 days\nwe | _b2 | a week', ['_a1 P2D we', '_b2 P1W we']],
    [
      'sv',
      'Våra kakor\n\nNÖDVÄNDIGA\n\nci_session – ditt besök – 2 timmar\nbasket_id – din varukorg – 30 dygn',
      ['ci_session PT2H', 'basket_id P30D'],
    ],
    [
      'sv',
      'Våra kakor\n\nSTATISTIK\n\n_pk_id.1 (Matomo, 393 dagar) – känner igen återkommande besökare\n_pk_ses.1 (Matomo, 30 min) – sidvisningar under besöket på sidan',
      ['_pk_id.1 P393D Matomo', '_pk_ses.1 PT30M Matomo'],
    ],
    [
      'fi',
      '# Evästeet\n\n### ostoskori_id\n\nKertoo, mitä korissa on. Asettaja: Lankakoppa. Kesto: kaksi päivää.',
      ['ostoskori_id P2D Lankakoppa'],
    ],
    ['en', '# Cookies\n\n- fr: three months\n- lang: until you close the browser', ['fr P3M', 'lang session']],
    ['fi', '# Evästeet\n\nEväste _pin_a vanhenee vuodessa.', ['_pin_a P1Y']],
    [
      'de',
      '# Cookies\n\nIm Local Storage liegt der Eintrag „mein-merkzettel“, bis Sie ihn löschen.',
      ['mein-merkzettel persistent'],
    ],
    [
      'en',
      'Cookie statement\n\n2. What others set\n\nGoogle: _ga (13 months), chat-id-ab1 (9 months), av12 (24 h).',
      ['_ga P13M Google', 'chat-id-ab1 P9M Google', 'av12 PT24H Google'],
    ],
    ['fi', '# Evästeet\n\n- _a1 (Matomo, 12 kk) ja _b2 (Matomo, 24 h): polut', ['_a1 P12M Matomo', '_b2 PT24H Matomo']],
    [
      'fi',
      '# Mainonta\n\nVerkko\tEvästeitä\tVanhenee\nAdform\tuid, C\t60 pv kuluttua\nRTB House\tg, u\tvuoden kuluttua',
      ['uid P60D Adform', 'C P60D Adform', 'g P1Y RTB House', 'u P1Y RTB House'],
    ],
  ])('%s: %s', (language, text, expected) => expect(declared(text, language)).toEqual(expected));

  test.each<[PolicyLanguage, string]>([
    ['en', 'Cookie statement\n\nWe offer the model x-200-b (9 months of warranty) and A4 (2 years).'],
    ['de', '# Cookies\n\n### PayPal\n\nPayPal speichert Daten 3 Jahre lang.'],
    ['en', '# Cookies\n\n### our_partners\n\nThey help us.'],
    ['en', 'Cookies\n\nHOW LONG\n\norders – kept for 7 years\naccounts – kept for 2 years'],
    ['en', 'Home | Cookies | Help\n\nWe set no cookies.'],
  ])('none in %s: %s', (language, text) => expect(declared(text, language)).toEqual([]));
});

describe('lifetimes in words', () => {
  test.each<[PolicyLanguage, string, string]>([
    ['en', 'half an hour', 'PT30M'],
    ['en', '1.5 days', 'PT36H'],
    ['en', 'Year', 'P1Y'],
    ['fi', 'vuorokausi', 'P1D'],
    ['fi', 'kuukausi', 'P1M'],
    ['sv', 'Direkt efter besöket', 'session'],
    ['de', 'Ende der Browsersitzung', 'session'],
    ['de', 'bleibt, bis Sie den Speicher leeren', 'persistent'],
    ['en', 'Months', 'unknown'],
  ])('%s: %s', (language, words, expected) =>
    expect(declared(`Cookie\tProvider\tExpires\n_x\tWe\t${words}\n_y\tWe\t1 day`, language)[0]).toBe(
      `_x ${expected} We`,
    ),
  );
});

describe('names that are written like words', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['fi', '# Evästeet\n\nVideot tallentavat evästeen vuid kahdeksi vuodeksi.', ['vuid P2Y']],
    [
      'de',
      '# Cookies\n\nDer Chat legt die Cookies hubspotutk und messagesUtk an, die 180 Tage gelten.',
      ['hubspotutk P180D', 'messagesUtk P180D'],
    ],
    ['en', '# Cookies\n\nThe shop sets _ab (1 day) and timezone (30 days).', ['_ab P1D', 'timezone P30D']],
    ['en', '# Cookies\n\nThe timezone (30 days) and statistics (2 years) are kept.', []],
    ['en', '# Cookies\n\nThe shop sets _ab (1 day); we keep statistics (2 years).', ['_ab P1D']],
    ['en', '# Cookies\n\nPut it in the cart within 2 days.', []],
    // a digit and a letter inside a name are no length
    [
      'en',
      '# Cookies\n\nIt sets the cookies _ga_Q1W2E3R4 and _gid. They stay for 2 years.',
      ['_ga_Q1W2E3R4 P2Y', '_gid P2Y'],
    ],
    ['sv', '# Kakor\n\n- butik_a: ditt besök. Varar så länge webbläsaren är öppen.', ['butik_a session']],
    ['de', '# Cookies\n\n- TikTok-Pixel – _ttp – 13 Monate', ['_ttp P13M TikTok-Pixel']],
    [
      'sv',
      '# Cookies\n\nNamn\tPart\tLagras\n_ga_<mätnings-id>\tGoogle\t1 år\nai_user, ai_ses\tVi\t1 år resp. 30 minuter',
      ['_ga_<mätnings-id> P1Y Google', 'ai_user P1Y Vi', 'ai_ses PT30M Vi'],
    ],
  ])('%s: %s', (language, text, expected) => expect(declared(text, language)).toEqual(expected));
});
