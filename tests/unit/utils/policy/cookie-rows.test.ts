import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { blocksFromDom } from '../../../../utils/policy/blocks-from-dom.ts';
import type { PolicyLanguage, PolicyReading } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { claimsOf, read } from './read.ts';

const rows = (reading: PolicyReading): string[] =>
  claimsOf(reading, 'cookie').map(({ value: { name, lifetime, category, provider, purpose } }) =>
    [name, lifetime.iso ?? lifetime.kind, category ?? '-', provider ?? '-', purpose ?? '-'].join(' | '),
  );
const page = (html: string): string[] => rows(readPolicy(blocksFromDom(parseHTML(`<main>${html}</main>`).document)));

describe('tables', () => {
  test('a class that reaches over several rows speaks for each', () => {
    expect(
      page(`<h1>Evästeet</h1><table><tr><th>Luokka</th><th>Nimi</th><th>Kesto</th></tr>
        <tr><td rowspan="2">Tilastot</td><td>_aa</td><td rowspan="2">3 kk</td></tr><tr><td>_bb</td></tr></table>`),
    ).toEqual(['_aa | P3M | analytics | - | -', '_bb | P3M | analytics | - | -']);
  });

  test('a name that reaches over several rows is told once', () => {
    expect(
      page(`<h1>Cookies</h1><table><tr><th>Name</th><th>Purpose</th><th>Expires</th></tr>
        <tr><td rowspan="2">_aa</td><td>counts visits</td><td>1 day</td></tr><tr><td>and more</td><td>2 days</td></tr></table>`),
    ).toEqual(['_aa | P1D | - | - | counts visits']);
  });

  test('headings in the first column', () => {
    expect(
      page(`<h1>Kakor</h1><table><tr><th>Kaka</th><td>_aa</td><td>_bb</td></tr><tr><th>Vem</th><td>Meta</td><td>Vi</td></tr>
        <tr><th>Varför</th><td>visar annonser</td><td>minns dig</td></tr><tr><th>Hur länge</th><td>9 mån</td><td>1 dag</td></tr></table>`),
    ).toEqual(['_aa | P9M | marketing | Meta | visar annonser', '_bb | P1D | - | Vi | minns dig']);
  });

  test('columns without headings are told by their cells', () => {
    expect(
      rows(
        read(
          '# Cookies\n\n_aa\tStatistik\tMatomo\tzählt Besuche\t2 Tage\n_bb\tWerbung\tCriteo\tzeigt Werbung\t1 Tag',
          'de',
        ),
      ),
    ).toEqual(['_aa | P2D | analytics | Matomo | zählt Besuche', '_bb | P1D | marketing | Criteo | zeigt Werbung']);
  });

  test('a table of one entry whose name is not told first', () => {
    expect(
      page(`<h1>Cookies</h1><h2>Statistik</h2><table><tr><th>Name</th><td>Zählwerk</td></tr><tr><th>Anbieter</th><td>Laden am Eck</td></tr>
        <tr><th>Zweck</th><td>zählt Besuche</td></tr><tr><th>Cookie Name</th><td>_aa</td></tr><tr><th>Cookie Laufzeit</th><td>2 Tage</td></tr></table>`),
    ).toEqual(['_aa | P2D | analytics | Laden am Eck | zählt Besuche']);
  });

  test('whether it is a third party is not whose it is', () => {
    expect(rows(read('# Cookies\n\nCookie\tThird party\tExpires\n_aa\tYes\t1 day\n_bb\tNo\t2 days'))).toEqual([
      '_aa | P1D | - | - | -',
      '_bb | P2D | - | - | -',
    ]);
  });
});

describe('labels', () => {
  test('each with its value in the block below', () => {
    expect(
      page(`<h1>Cookies</h1><h3>Matomo</h3><h4>Statistik</h4><h5>Name</h5><div>_aa</div><h5>Ablaufdatum</h5><div>2 Tage</div>
        <h5>Funktion</h5><div>zählt Besuche</div><h5>Name</h5><div>_bb</div><h5>Ablaufdatum</h5><div></div><h5>Funktion</h5><div></div>`),
    ).toEqual(['_aa | P2D | analytics | Matomo | zählt Besuche', '_bb | unknown | analytics | Matomo | -']);
  });

  test('one label alone names nothing', () => {
    expect(page('<h1>Cookies</h1><h5>Name</h5><div>Annika</div><p>We keep it for 2 days.</p>')).toEqual([]);
  });

  test('entries between drawn lines, under headings of capitals', () => {
    expect(
      rows(
        read(
          'OUR COOKIES\n\nESSENTIAL\n\nCookie name: till\nWhat it does: holds the basket\nHow long it lasts: 4 days\n---------\nCookie name: till.sig\nWhat it does: signs it\nHow long it lasts: 5 days\n\nMARKETING\n\nCookie name: _aa\nHow long it lasts: 6 days',
        ),
      ),
    ).toEqual([
      'till | P4D | necessary | - | holds the basket',
      'till.sig | P5D | necessary | - | signs it',
      '_aa | P6D | marketing | - | -',
    ]);
  });

  test('a plain word is a name where the entry says what it is stored as', () => {
    const entry = (kind: string): string => `Dienste\n\nName: weiter\nArt: ${kind}\nDauer: 2 Tage`;
    expect(rows(read(entry('Cookie'), 'de'))).toEqual(['weiter | P2D | - | - | -']);
    expect(rows(read(entry('Lehrgang'), 'de'))).toEqual([]);
  });
});

describe('several names and their lengths', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['en', 'We set the cookies _aa and _bb, which end after 13 months and 30 minutes respectively.', ['P13M', 'PT30M']],
    ['fi', 'Evästeet _aa ja _bb säilyvät kaksi vuotta ja vuorokauden.', ['P2Y', 'P1D']],
    ['sv', '- _aa, _bb och zcookie: 30 dagar, 1 år och 6 månader', ['P30D', 'P1Y', 'P6M']],
    [
      'de',
      'Gesetzt werden die Cookies _aa, _bb und _cc. Die ersten beiden bleiben 2 Jahre, das letzte 3 Tage.',
      ['P2Y', 'P2Y', 'P3D'],
    ],
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
    ['fi', '- _aa (Kauppamme, 2 pv): pitää kielen', ['_aa | P2D | - | - | pitää kielen']],
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
    ['en', 'The fr cookie lasts 90 days.', ['fr | P90D | - | - | -']],
    ['fi', 'Käytämme Matomoa. Sen eväste _aa säilyy vuoden.', ['_aa | P1Y | - | Matomo | -']],
    ['en', 'If you come via Criteo, the cookie _aa is set for 9 days.', ['_aa | P9D | - | - | -']],
    ['sv', '## Statistik\n\nMatomo sätter kakan _aa i 2 dagar.', ['_aa | P2D | analytics | Matomo | -']],
    [
      'de',
      'a) Cookies zu Werbezwecken\n\nHier bleibt das Cookie _aa 2 Tage gespeichert, bis es gelöscht wird.',
      ['_aa | P2D | marketing | - | -'],
    ],
  ])('%s: %s', (language, text, expected) => expect(rows(read(`# Cookies\n\n${text}`, language))).toEqual(expected));
});
