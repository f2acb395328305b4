import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { blocksFromDom } from '../../../../utils/policy/blocks/blocks-from-dom.ts';
import type { PolicyReading } from '../../../../utils/policy/model.ts';
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

  test('a firm across the table is whose cookies follow, a class of one filled cell what they are', () => {
    expect(
      page(`<h1>Cookies</h1><p>Statistics</p><table><tr><td colspan="3">LinkedIn</td></tr><tr><td>_aa</td><td>2 days</td><td>counts for Matomo</td></tr>
        <tr><td colspan="3">Corner Shop</td></tr><tr><td>_bb</td><td>3 days</td><td>counts again</td></tr></table>`),
    ).toEqual([
      '_aa | P2D | analytics | LinkedIn | counts for Matomo',
      '_bb | P3D | analytics | Corner Shop | counts again',
    ]);
    expect(
      rows(
        read(
          '# Evästeet\n\n| Eväste | Poistuu |\n| --- | --- |\n| **Tilastot** | |\n| _aa | 2 pv |\n| **Mainonta** | |\n| _bb | 3 pv |',
          'fi',
        ),
      ),
    ).toEqual(['_aa | P2D | analytics | - | -', '_bb | P3D | marketing | - | -']);
  });

  test('as many lines of lengths as of names', () => {
    expect(
      page(`<h1>Cookies</h1><table><tr><th>Cookies</th><th>Type and expiry</th></tr><tr><td>_aa<br>_bb</td>
        <td>First party; persistent, 1 day<br>Third party; session</td></tr><tr><td>_cc, _dd</td><td>First party; persistent, 9 days</td></tr></table>`),
    ).toEqual(['_aa | P1D | - | - | -', '_bb | session | - | - | -', '_cc | P9D | - | - | -', '_dd | P9D | - | - | -']);
  });

  test('a row of words that could be headings is none where it names a cookie', () => {
    expect(rows(read('# Cookies\n\nEintrag\tDauer\tBeschreibung\nab-cd-id\tbis zur Löschung\tKennung', 'de'))).toEqual([
      'ab-cd-id | persistent | - | - | Kennung',
    ]);
  });

  test('the only column of single words under a heading of other words', () => {
    expect(
      rows(read('# Kakor\n\nCookie\tVad gör den?\tSparas\n_aa\tFelsökning\t1 dag\n_bb\tVarukorgen\t2 dagar', 'sv')),
    ).toEqual(['_aa | P1D | - | - | Felsökning', '_bb | P2D | - | - | Varukorgen']);
  });

  test('a row that broke behind its name goes on below', () => {
    const row = (words: string): string[] =>
      rows(read(`# Cookies\n\nArt\tName\tZweck\tWeiteres\n \taa.sprache\n\n${words}\n \t_bb\tzählt\t1 Tag`, 'de'));
    expect(row('Merkt sich, in welcher Sprache gelesen wird.\nVerfällt nach 3 Tagen.')[0]).toMatch(
      /^aa\.sprache \| P3D/,
    );
    expect(row('Merkt sich, in welcher Sprache gelesen wird.\tVerfällt nach 4 Tagen.')[0]).toMatch(
      /^aa\.sprache \| P4D/,
    );
    expect(row('Kurz: 3 Tage')[0]).not.toMatch(/P3D/);
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

  test('a name with its purpose above them', () => {
    expect(
      page(`<h1>Evästeet</h1><h2>Tilastot</h2><h3>Leadoo <a>Lue lisää</a></h3>
        <p><b>_aa</b> Tunnistaa vierailijat.<br><b>Enimmäissäilytysaika</b>: 9 päivää<br><b>Tyyppi</b>: HTTP-eväste</p>`),
    ).toEqual(['_aa | P9D | analytics | Leadoo | Tunnistaa vierailijat.']);
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

  test('a plain word above labels, one of them for a length', () => {
    expect(
      page(`<h1>Kakor</h1><h2>Nödvändiga</h2><h3>kassa-steg</h3><p>Syfte: visar kassan</p><p>Lagringstid: 1 timme</p>
        <h3>frakt</h3><p>Kontakt: se ovan</p>`),
    ).toEqual(['kassa-steg | PT1H | necessary | - | visar kassan']);
    expect(
      page(
        '<h1>Cookies</h1><ul><li><b>_aa, weiter</b><br>Zweck: zählt<br>Speicherdauer: 2 Jahre, 24 Stunden</li></ul>',
      ),
    ).toEqual(['_aa | P2Y | - | - | zählt', 'weiter | PT24H | - | - | zählt']);
  });

  test('a plain word is a name where the entry says what it is stored as', () => {
    const entry = (kind: string): string => `Dienste\n\nName: weiter\nArt: ${kind}\nDauer: 2 Tage`;
    expect(rows(read(entry('Cookie'), 'de'))).toEqual(['weiter | P2D | - | - | -']);
    expect(rows(read(entry('Lehrgang'), 'de'))).toEqual([]);
  });
});
