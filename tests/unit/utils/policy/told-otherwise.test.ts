import { describe, expect, test } from 'vitest';
import { splitPhrases } from '../../../../utils/policy/cues/listed-phrases.ts';
import type { Block, ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { read } from './read.ts';

const told = (language: PolicyLanguage, kind: ClaimKind, text: string): (string | undefined)[] =>
  read(text, language)
    .claims.filter((claim) => claim.kind === kind)
    .map(shortForm);

test('a phrase of the lexicon may hold alternatives', () => {
  expect(splitPhrases('[see/know] what [we/i] hold|copy')).toEqual([
    'see what we hold',
    'see what i hold',
    'know what we hold',
    'know what i hold',
    'copy',
  ]);
});

describe('lengths of time', () => {
  test.each<[PolicyLanguage, string, string]>([
    ['en', 'We delete them one and a half years after your last order.', 'P18M'],
    ['en', 'We keep letters for a year and a half.', 'P18M'],
    ['sv', 'Uppgifterna raderas ett och ett halvt år efter köpet.', 'P18M'],
    ['fi', 'Tiedot poistetaan kahden ja puolen vuoden kuluttua.', 'P30M'],
    ['de', 'Wir löschen sie nach zweieinhalb Jahren.', 'P30M'],
    ['fi', 'Tili poistetaan kuukauden kuluessa sen sulkemisesta.', 'P1M'],
    ['fi', 'Kortit säilytetään jäsenyyden keston ja vuoden sen jälkeen.', 'P1Y'],
    ['fi', 'Potilastiedot säilytetään 120 vuotta syntymästä.', 'P120Y'],
    ['de', 'Briefe beantworten wir und löschen sie spätestens nach zwei Jahren.', 'P2Y'],
  ])('%s: %s', (language, text, length) => {
    expect(told(language, 'retention', text)).toEqual([length]);
  });

  test('the time to answer in is none', () => {
    expect(told('fi', 'retention', 'Vastaamme pyyntöihin kuukauden kuluessa.')).toEqual([]);
    expect(told('de', 'retention', 'Ihren Antrag beantworten wir innerhalb eines Monats.')).toEqual([]);
  });

  test('from one unit on, without a number', () => {
    const text = '# Evästeet\n\nAnalytiikkaevästeet säilyvät vuorokaudesta kahteen vuoteen.';
    expect(told('fi', 'cookie.lifetime', text)).toEqual(['P1D P2Y']);
  });
});

describe('cookies in prose', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    [
      'de',
      '# Cookies\n\nAWIN setzt die Cookies „aw12345“ und „_aw_m_12345“ für jeweils 30 Tage.',
      ['aw12345 P30D', '_aw_m_12345 P30D'],
    ],
    ['de', '# Cookies\n\nDas Cookie lang (Gültigkeit: ein Jahr) bewahrt Ihre Sprachwahl.', ['lang P1Y']],
    [
      'fi',
      '# Evästeet\n\nEväste pp_cart muistaa ostoskorin viikon ajan ja pyora-consent tallentaa valintasi vuodeksi.',
      ['pp_cart P1W', 'pyora-consent P1Y'],
    ],
    ['sv', '# Kakor\n\nTvå kakor behövs: wp_session_ med ett nummer (2 dagar).', ['wp_session_ P2D']],
  ])('%s: %s', (language, text, cookies) => {
    expect(told(language, 'cookie', text)).toEqual(cookies);
  });
});

test.each<[PolicyLanguage, string, string[]]>([
  [
    'fi',
    '_fbp: Meta, mainonta, 3 kk\nIDE: Google, mainonnan kohdentaminen kaikilla sivuilla, joilla käyt, 13 kk',
    ['_fbp P3M', 'IDE P13M'],
  ],
  [
    'de',
    'session- (Shopware): hält den Warenkorb, wird beim Schließen des Browsers gelöscht.\ncookie-preference: Ihre Auswahl, 30 Tage.',
    ['session- session', 'cookie-preference P30D'],
  ],
])('lines that begin with names: %s: %s', (language, text, cookies) => {
  const blocks: Block[] = [
    { role: 'heading1', text: 'Cookies' },
    { role: 'para', text },
  ];
  const { claims } = readPolicy(blocks, { language });
  expect(claims.filter(({ kind }) => kind === 'cookie').map(shortForm)).toEqual(cookies);
});

describe('names', () => {
  test.each<[PolicyLanguage, string, string]>([
    ['en', "I'm Ada Sample and I run this shop on my own.", 'Ada Sample'],
    ['fi', 'Olen Aada Mallikas ja pidän tätä kauppaa.', 'Aada Mallikas'],
    ['fi', 'Osuuskunta Villakerä vastaa henkilötiedoista.', 'Osuuskunta Villakerä'],
    ['en', 'Thimble Retail plc runs 41 shops. The plc is the controller for all of them.', 'Thimble Retail plc'],
    [
      'de',
      'Verantwortlicher: Buchladen am Tor Inhaberin Ada Muster e.K., Torgasse 3',
      'Buchladen am Tor Inhaberin Ada Muster e.K.',
    ],
  ])('of the controller: %s: %s', (language, text, name) => {
    expect(told(language, 'controller.name', text)).toEqual([name]);
  });

  test.each<[PolicyLanguage, string, string]>([
    [
      'de',
      'Die Buchhaltung führt für uns das Steuerbüro Muster, dem wir die Rechnungen übermitteln.',
      'Steuerbüro Muster',
    ],
    ['fi', 'Isot lähetykset luovutamme kuljetettaviksi: Kuljetusliike Mallikas.', 'Kuljetusliike Mallikas'],
  ])('of recipients: %s: %s', (language, text, name) => {
    expect(told(language, 'recipient', text)).toEqual([name]);
  });

  test('a trade alone is none', () => {
    expect(told('de', 'recipient', 'Wir geben Daten an eine Spedition weiter. Spedition Lieferung Daten.')).toEqual([]);
  });
});

test('a heading about both tells whose address neither is', () => {
  const text =
    '## Controller and data protection officer\n\nMuster Ltd, shop@muster.example\n\nOur officer answers at dpo@muster.example.';
  expect(told('en', 'dpo.email', text)).not.toContain('shop@muster.example');
});

test.each<[PolicyLanguage, string, string[]]>([
  [
    'sv',
    '## Kundkonto\n\nDär finns dina adresser, tidigare beställningar och favoriter.',
    ['postal-address', 'purchase-history', 'preferences'],
  ],
  [
    'en',
    '## Having an account\n\nIt stored your addresses and order history so that you need not type them again.',
    ['postal-address', 'purchase-history'],
  ],
])('what is only once, or needs not be done, denies nothing: %s: %s', (language, text, kinds) => {
  const { claims } = read(text, language);
  expect(
    claims.filter(({ kind, polarity }) => kind === 'data.category' && polarity === 'affirmed').map(shortForm),
  ).toEqual(kinds);
});

test('a right to complain is not denied by what it follows', () => {
  const { claims } = read('## Dina rättigheter\n\nKommer vi inte överens kan du klaga hos tillsynsmyndigheten.', 'sv');
  expect(claims.find(({ kind }) => kind === 'right')?.polarity).toBe('affirmed');
});

test('a name of a cookie in capitals is no firm', () => {
  const text =
    '# Kakor\n\nGoogle sätter _gcl_au i 90 dagar och NID i 6 månader. Bing använder MUID, som ligger kvar i 390 dagar.';
  expect(told('sv', 'cookie', text)).toEqual(['_gcl_au P90D', 'NID P6M', 'MUID P390D']);
  expect(told('sv', 'recipient', text)).not.toContain('MUID');
});
