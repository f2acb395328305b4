import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const rows = (text: string, language: PolicyLanguage = 'en'): string[] =>
  claimsOf(read(text, language), 'cookie').map(({ value: { name, lifetime, category, purpose } }) =>
    [name, lifetime.iso ?? lifetime.kind, category ?? '-', purpose ?? '-'].join(' | '),
  );

describe('tables whose cells stand one below the other', () => {
  test.each<[string, PolicyLanguage, string, string[]]>([
    [
      'marked by a bar, an unknown heading among known ones',
      'en',
      '# Cookies\n\nName |\nPurpose |\nSent where |\nSessional or not? |\n_till_id |\nHolds the order |\nus |\nSessional |\nbasket |\nHolds the wool |\nnobody |\nKept for 2 weeks |',
      ['_till_id | session | - | Holds the order', 'basket | P2W | - | Holds the wool'],
    ],
    [
      'marked by a bar, without known headings, with groups',
      'en',
      '# Cookies\n\n|\n|\nStandard |\nStatistics |\n_qa |\nCounts visits. |\n2 years |\n_qb |\nTells visitors apart. |\n30 mins |\nOurs |\nwoolChosen |\nRemembers your answer. |\n1 year |',
      [
        '_qa | P2Y | analytics | Counts visits.',
        '_qb | PT30M | analytics | Tells visitors apart.',
        'woolChosen | P1Y | - | Remembers your answer.',
      ],
    ],
    [
      'plain lines below their headings',
      'sv',
      '# Kakor\n\n## Statistik\n\nNamn\nLeverantör\nSyfte\nLagringstid\nTyp\n_qa\nGarnboden\nRäknar besök på sidan.\n2 år\nHTTP-kaka\n_qb\nGarnboden\nSkiljer besökare åt.\n1 dag\nHTTP-kaka',
      ['_qa | P2Y | analytics | Räknar besök på sidan.', '_qb | P1D | analytics | Skiljer besökare åt.'],
    ],
    [
      'plain lines without headings, a cell missing',
      'de',
      '# Cookies\n\nDiese Cookies setzen wir:\n\n_qa\n\nZählt Besuche.\n\n2 Jahre\n\n_qb\n\nUnterscheidet Gäste.\n\n1 Tag\n\n_qc\n\n3 Tage\n\n_qd\n\nMerkt sich die Wahl.\n\n1 Monat',
      [
        '_qa | P2Y | - | Zählt Besuche.',
        '_qb | P1D | - | Unterscheidet Gäste.',
        '_qc | P3D | - | -',
        '_qd | P1M | - | Merkt sich die Wahl.',
      ],
    ],
  ])('%s (%s)', (_, language, text, expected) => expect(rows(text, language)).toEqual(expected));

  test('labels between the values stay labels', () => {
    const entry = (name: string, days: string): string =>
      `${name}\nSyfte\nRäknar besök\nLagringstid\n${days}\nTyp\nHTTP`;
    expect(
      rows(`# Kakor\n\n${entry('_qa', '2 dagar')}\n${entry('_qb', '3 dagar')}\n${entry('_qc', '4 dagar')}`, 'sv'),
    ).toEqual(['_qa | P2D | - | Räknar besök', '_qb | P3D | - | Räknar besök', '_qc | P4D | - | Räknar besök']);
  });

  test('a rule below the headings, and rows that lack a cell', () => {
    expect(
      rows(
        '# Evästeet\n\n| Eväste | Tarkoitus | Voimassaolo | Tyyppi |\n|---|---|---|---|\nlanka_id | Muistaa korin | 1 vuosi |',
        'fi',
      ),
    ).toEqual(['lanka_id | P1Y | - | Muistaa korin']);
    expect(
      rows(
        '# Cookies\n\nCookie | Type | Duration | Use |\n---|---|---|---|\n_qa | persistent | 2 days | Counts visits |\n_qb | session | 3 days | Counts visits |',
      ),
    ).toEqual(['_qa | P2D | - | Counts visits', '_qb | P3D | - | Counts visits']);
  });
});

describe('tables whose cells have only blanks between them', () => {
  test('the length at the end, groups in between', () => {
    expect(
      rows(
        'Cookies\n\nName Description Expires\nFunctional\n_qa Klarna Keeps the order for the session 110 days\nStatistics\nvisit_one The page you came from and the one you saw first Session\n_qb A number for each visitor 330 days HTTP',
      ),
    ).toEqual([
      '_qa | P110D | functional | Keeps the order for the session',
      'visit_one | session | analytics | The page you came from and the one you saw first',
      '_qb | P330D | analytics | A number for each visitor',
    ]);
  });

  test('the length behind the name', () => {
    expect(
      rows(
        'Unsere Cookies\n\nCookie-Name Dauer Beschreibung\n_qa 2 Jahre Unterscheidet Gäste.\n_qa_<Nummer> 2 Tage Merkt sich die Sitzung.',
        'de',
      ),
    ).toEqual(['_qa | P2Y | - | Unterscheidet Gäste.', '_qa_<Nummer> | P2D | - | Merkt sich die Sitzung.']);
  });

  test('a sentence alone is no row', () => {
    expect(rows('# Cookies\n\nsetWool() is called at once. setWool() is a method for the session.')).toEqual([]);
  });
});

describe('names above what is told of them', () => {
  test('numbered headings with labels', () => {
    expect(
      rows(
        'HOME\n\nOur cookies\n\n1. WOOLSESSID\n\nFunction: holds the basket\n\nDuration: until you close the browser\n\n2. _qa\n\nFunction: counts\n\nDuration: 2 years',
      ),
    ).toEqual(['WOOLSESSID | session | - | holds the basket', '_qa | P2Y | - | counts']);
  });

  test('one of several for which no length is told', () => {
    expect(
      rows(
        '# Cookies\n\n_qa\nA cookie that counts visits to the shop. Saved for two years.\n_qb\nA cookie that limits how often we ask the counter of visits',
      ),
    ).toEqual([
      '_qa | P2Y | - | A cookie that counts visits to the shop',
      '_qb | unknown | - | A cookie that limits how often we ask the counter of visits',
    ]);
    expect(rows('# Cookies\n\n_qb\n\nA cookie that limits how often we ask.')).toEqual([]);
  });

  test('the length in a paragraph further down', () => {
    expect(
      rows(
        'Cookies\n\nWoll_id.sig\n\nHält fest, was im Korb liegt.\n\nGelöscht beim Schließen des Browsers.\n\nWoll_id\n\nDasselbe ohne Unterschrift.\n\nGelöscht nach 3 Tagen.',
        'de',
      ),
    ).toEqual([
      'Woll_id.sig | session | - | Hält fest, was im Korb liegt',
      'Woll_id | P3D | - | Dasselbe ohne Unterschrift',
    ]);
  });

  test('a word without a length between two names', () => {
    expect(
      rows(
        '# Cookies\n\n- _qa - Counts visits. Expires in 180 days\n- woolcode - Where you came from\n- _qb - Holds the basket',
      ),
    ).toEqual([
      '_qa | P180D | - | Counts visits',
      'woolcode | unknown | - | Where you came from',
      '_qb | unknown | - | Holds the basket',
    ]);
  });
});

describe('what denies a class names none', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'Non-essential cookies'],
    ['en', 'Cookies that are not strictly necessary'],
    ['fi', 'Ei-välttämättömät evästeet'],
    ['sv', 'Icke nödvändiga kakor'],
    ['de', 'Nicht notwendige Cookies'],
  ])('%s: %s', (language, title) =>
    expect(rows(`# Cookies\n\n## ${title}\n\n- _qa: 2 h`, language).map((row) => row.split(' | ')[2])).toEqual(['-']),
  );
});
