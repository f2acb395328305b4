import { describe, expect, test } from 'vitest';
import type { PolicyLanguage, PolicyReading } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const rows = (reading: PolicyReading): string[] =>
  claimsOf(reading, 'cookie').map(({ value: { name, lifetime, category, provider, purpose } }) =>
    [name, lifetime.iso ?? lifetime.kind, category ?? '-', provider ?? '-', purpose ?? '-'].join(' | '),
  );

describe('several names and their lengths', () => {
  test.each<[PolicyLanguage, string, (string | undefined)[]]>([
    ['en', 'We set the cookies _aa and _bb, which end after 13 months and 30 minutes respectively.', ['P13M', 'PT30M']],
    ['fi', 'Evästeet _aa ja _bb säilyvät kaksi vuotta ja vuorokauden.', ['P2Y', 'P1D']],
    ['sv', '- _aa, _bb och zcookie: 30 dagar, 1 år och 6 månader', ['P30D', 'P1Y', 'P6M']],
    [
      'de',
      'Gesetzt werden die Cookies _aa, _bb und _cc. Die ersten beiden bleiben 2 Jahre, das letzte 3 Tage.',
      ['P2Y', 'P2Y', 'P3D'],
    ],
    ['de', '- _aa und _bb (1 bzw. 390 Tage)', ['P1D', 'P390D']],
    ['de', 'Die Cookies _aa und _bb gelten zwei Jahre beziehungsweise einen Tag.', ['P2Y', 'P1D']],
    ['de', '- "MUID", "_aa" und "_bb" von Microsoft (13 Monate, ein Tag und 9 Monate)', ['P13M', 'P1D', 'P9M']],
    [
      'en',
      'We set necessary cookies (_aa) and analytics cookies (_bb_1). Necessary ones go when you close the browser. The analytics ones last 14 months.',
      [undefined, 'P14M'],
    ],
    ['de', '- _aa, _bb, _cc: 2 Jahre, 24 Stunden, 1 Minute', ['P2Y', 'PT24H', 'PT1M']],
    ['en', 'Cookies _aa, _bb and _cc (1 year, 1 month, 4 days) remain.', ['P1Y1M4D', 'P1Y1M4D', 'P1Y1M4D']],
    ['en', 'Cookies _aa and _bb (1 year, 1 month and 4 days) remain.', ['P1Y1M4D', 'P1Y1M4D']],
    ['fi', 'Eväste _aa (9 päivää) sekä evästeet _bb ja IDE (2 päivää ja 3 kuukautta).', ['P9D', 'P2D', 'P3M']],
  ])('%s: %s', (language, text, expected) =>
    expect(claimsOf(read(`# Cookies\n\n${text}`, language), 'cookie').map(({ value }) => value.lifetime.iso)).toEqual(
      expected,
    ),
  );

  test('a length without a number among them is unknown', () => {
    expect(rows(read('# Cookies\n\nName\tLifespan\n_aa, _bb\tA few seconds, 9 Days'))).toEqual([
      '_aa | unknown | - | - | -',
      '_bb | P9D | - | - | -',
    ]);
  });
});

describe('items of a list', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    [
      'fi',
      '- _aa – Matomo – vuosi\n- _bb – pitää kielen – 2 tuntia',
      ['_aa | P1Y | - | Matomo | -', '_bb | PT2H | - | - | pitää kielen'],
    ],
    [
      'sv',
      '- _aa – räknar, 2 dagar\n- our-choice – ditt svar, 9 dagar',
      ['_aa | P2D | - | - | räknar', 'our-choice | P9D | - | - | ditt svar'],
    ],
    [
      'fi',
      '- _aa, kielivalinta: viikko\n- _bb, Matomo: vuosi',
      ['_aa | P1W | - | - | kielivalinta', '_bb | P1Y | - | Matomo | -'],
    ],
    ['de', '1) Cookies für Statistik (nur mit Einwilligung):\n\n- _aa (2 Tage)', ['_aa | P2D | analytics | - | -']],
    ['fi', '- _aa (Kauppamme, 2 pv): pitää kielen', ['_aa | P2D | - | - | pitää kielen']],
    [
      'en',
      '- Trustpilot: TP.uid, kept for two years, to show reviews',
      ['TP.uid | P2Y | - | Trustpilot | to show reviews'],
    ],
    [
      'sv',
      'Egna kakor: _aa (3 dagar), _bb (ett år)\n\nKriteriet gäller i 9 dagar.',
      ['_aa | P3D | - | - | -', '_bb | P1Y | - | - | -'],
    ],
    ['de', '- _aa_{shop_nr} – 2 Tage', ['_aa_{shop_nr} | P2D | - | - | -']],
  ])('%s: %s', (language, text, expected) => expect(rows(read(`# Cookies\n\n${text}`, language))).toEqual(expected));
});

describe('names in sentences', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['en', 'A cookie called trolley is kept for 3 days.', ['trolley | P3D | - | - | -']],
    ['en', 'A cookie called session cookie is kept for 3 days.', []],
    [
      'de',
      'Es wird ein Cookie mit der Bezeichnung „ab12“ gesetzt, dessen Gültigkeit nach 30 Tagen endet.',
      ['ab12 | P30D | - | - | -'],
    ],
    ['en', 'We keep the cookie _aa in localStorage until you clear it.', ['_aa | persistent | - | - | -']],
    [
      'sv',
      'Matomo använder kakor (”_aa” och ”_bb”) för att räkna.',
      ['_aa | unknown | - | Matomo | -', '_bb | unknown | - | Matomo | -'],
    ],
    ['en', 'The cookie _aa (a signed JWT cookie) lasts 7 days.', ['_aa | P7D | - | - | -']],
    ['en', 'We use _cookies_ for a day, and Third-party-Cookies for two.', []],
    ['en', 'It lasts 1 yearThis cookie keeps what you chose.', []],
    ['en', 'Google Analytics uses anonymize_ip for its cookies.', []],
    ['en', 'The cookie _aa expires on exit of browser.', ['_aa | session | - | - | -']],
    ['en', 'The fr cookie lasts 90 days.', ['fr | P90D | - | - | -']],
    ['fi', 'Käytämme Matomoa. Sen eväste _aa säilyy vuoden.', ['_aa | P1Y | - | Matomo | -']],
    ['en', 'If you come via Criteo, the cookie _aa is set for 9 days.', ['_aa | P9D | - | - | -']],
    ['sv', '## Statistik\n\nMatomo sätter kakan _aa i 2 dagar.', ['_aa | P2D | analytics | Matomo | -']],
    [
      'en',
      'We set cookies for the language (aa_lang), the open session (aa_open, httpOnly) and your basket (aa_till, 2 days).',
      ['aa_till | P2D | - | - | -', 'aa_lang | unknown | - | - | -', 'aa_open | unknown | - | - | -'],
    ],
    [
      'fi',
      'Evästeemme: kieli (aa_lang), kirjautunut istunto (aa_open, httpOnly) ja ostoskori (aa_till).',
      ['aa_lang | unknown | - | - | -', 'aa_open | unknown | - | - | -', 'aa_till | unknown | - | - | -'],
    ],
    [
      'sv',
      'Kakor behövs för språk (aa_lang), inloggad session (aa_open, httpOnly) och varukorg (aa_till).',
      ['aa_lang | unknown | - | - | -', 'aa_open | unknown | - | - | -', 'aa_till | unknown | - | - | -'],
    ],
    [
      'de',
      'Cookies für die Sprache (aa_lang), die laufende Session (aa_open, httpOnly) und den Korb (aa_till).',
      ['aa_lang | unknown | - | - | -', 'aa_open | unknown | - | - | -', 'aa_till | unknown | - | - | -'],
    ],
    [
      'de',
      'a) Cookies zu Werbezwecken\n\nHier bleibt das Cookie _aa 2 Tage gespeichert, bis es gelöscht wird.',
      ['_aa | P2D | marketing | - | -'],
    ],
  ])('%s: %s', (language, text, expected) => expect(rows(read(`# Cookies\n\n${text}`, language))).toEqual(expected));
});

test('a numbered section under the one on cookies', () => {
  const text = (above: string): string =>
    `Hinweise\n\n5. ${above}\n\nHier steht mehr dazu.\n\n5.1 Messung\n\nMatomo speichert „_aa“ für 2 Tage.`;
  expect(rows(read(text('Cookies'), 'de'))).toEqual(['_aa | P2D | analytics | Matomo | -']);
  expect(rows(read(text('Lieferung'), 'de'))).toEqual([]);
});

test.each<[PolicyLanguage, string, string]>([
  ['en', 'Counts each session and visitor for the reports that the owner of the till has kept.', 'unknown'],
  ['fi', 'Laskee jokaisen istunnon ja kävijän niitä raportteja varten, joita kassasta säilytetään.', 'unknown'],
  ['sv', 'Räknar varje session och besökare till de rapporter om kassan som vi lagrar hos oss.', 'unknown'],
  ['de', 'Zählt jede Session und jeden Besucher für die Berichte zur Kasse, die bei uns bleiben.', 'unknown'],
  ['en', 'Counts visitors for the reports that we read. It is deleted after the session.', 'session'],
  ['fi', 'Laskee kävijöitä raportteja varten. Se poistetaan istunnon jälkeen.', 'session'],
  ['sv', 'Räknar besökare till våra rapporter. Den raderas efter sessionen.', 'session'],
  ['de', 'Zählt Besucher für die Berichte. Es wird nach der Session gelöscht.', 'session'],
  ['en', 'Counts visitors for the reports. Gone upon closing the browser.', 'session'],
])('%s: what a cell says of its purpose: %s', (language, purpose, lifetime) => {
  const table = `| Cookie | ${{ en: 'Purpose', fi: 'Tarkoitus', sv: 'Syfte', de: 'Zweck' }[language as 'en']} |\n|---|---|\n| _aa | ${purpose} |\n| _bb | ${purpose} |`;
  const cookies = claimsOf(read(`# Cookies\n\n${table}`, language), 'cookie');
  expect(cookies.map(({ value }) => value.lifetime.kind)).toEqual([lifetime, lifetime]);
});
