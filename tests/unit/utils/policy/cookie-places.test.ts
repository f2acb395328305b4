import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { claimsOf, read } from './read.ts';

const declared = (text: string, language: PolicyLanguage = 'en'): string[] =>
  claimsOf(read(text, language), 'cookie').map(
    ({ value: { name, lifetime } }) => `${name} ${lifetime.iso ?? lifetime.kind}`,
  );

describe('several names in one cell or line', () => {
  test('parted by points in the middle', () => {
    expect(declared('# Cookies\n\nKey\tExpires\ntill-a1 · till-b2 · till-c3\t2 days')).toEqual([
      'till-a1 P2D',
      'till-b2 P2D',
      'till-c3 P2D',
    ]);
  });

  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\nCookie names and lifetime: till_a (lifetime: session), till_b (lifetime: 30 minutes)'],
    ['fi', '# Evästeet\n\nEvästeiden nimet ja kesto: till_a (kesto: istunto), till_b (kesto: 30 minuuttia)'],
    ['sv', '# Kakor\n\nKakornas namn och livslängd: till_a (livslängd: session), till_b (livslängd: 30 minuter)'],
    ['de', '# Cookies\n\nCookie-Namen und Dauer: till_a (Dauer: Sitzung), till_b (Dauer: 30 Minuten)'],
  ])('each with a label of its own: %s: %s', (language, text) =>
    expect(declared(text, language)).toEqual(['till_a session', 'till_b PT30M']),
  );
});

describe('headings in another language than the page', () => {
  test.each<[PolicyLanguage, string]>([
    [
      'en',
      '# Cookies\n\nThis one is needed.\n\nEväste\tTarkoitus\tVoimassa\ntill_a, till_b\tRemembers the basket\t90 days',
    ],
    [
      'fi',
      '# Evästeet\n\nTämä on pakollinen.\n\nCookie\tUsage\tExpires after\ntill_a, till_b\tMuistaa korin\t90 päivää',
    ],
    [
      'sv',
      '# Kakor\n\nDen här behövs.\n\nCookie\tVerwendungszweck\tLaufzeit\ntill_a, till_b\tMinns varukorgen\t90 dagar',
    ],
    [
      'de',
      '# Cookies\n\nDas wird gebraucht.\n\nKaka\tÄndamål\tVaraktighet\ntill_a, till_b\tMerkt sich den Korb\t90 Tage',
    ],
  ])('%s: %s', (language, text) => expect(declared(text, language)).toEqual(['till_a P90D', 'till_b P90D']));
});

describe('names told in words', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['en', '# Notice\n\n## Cookies\n\nA cookie called “till-choice” is stored.', ['till-choice unknown']],
    ['de', '# Hinweis\n\n## Cookies\n\nEin Cookie namens „kassen-wahl“ wird gespeichert.', ['kassen-wahl unknown']],
    ['sv', '# Not\n\n## Kakor\n\nEn kaka med namnet ”kassa-val” sparas.', ['kassa-val unknown']],
    [
      'en',
      '# Cookies\n\nThe till sets the cookie till_a at the desk (for 2 days) and till_b in local storage.',
      ['till_a P2D', 'till_b unknown'],
    ],
    ['fi', '# Evästeet\n\n- kassa.teema säilyy selaimen localStoragessa 12 kuukautta.', ['kassa.teema P12M']],
    ['sv', '# Kakor\n\n- kassa.tema sparas i localStorage i 12 månader.', ['kassa.tema P12M']],
  ])('%s: %s', (language, text, expected) => expect(declared(text, language)).toEqual(expected));
});

describe('names in a row for which no length is told', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['en', 'Examples: till_a, till_b', ['till_a unknown', 'till_b unknown']],
    ['fi', 'Esimerkkejä: till_a, till_b', ['till_a unknown', 'till_b unknown']],
    ['sv', 'Exempel: till_a, till_b', ['till_a unknown', 'till_b unknown']],
    ['de', 'Beispiele: till_a, till_b', ['till_a unknown', 'till_b unknown']],
    ['en', 'Cookies used: till_a (ours), till_b (theirs)', ['till_a unknown', 'till_b unknown']],
    ['sv', 'Statistikkakor (till_a, till_b) räknar besök.', ['till_a unknown', 'till_b unknown']],
    ['de', 'Matomo (till_a, till-session) zählt Besuche.', ['till_a unknown', 'till-session unknown']],
    ['fi', 'Kassa asettaa till_a ja till_b evästeet.', ['till_a unknown', 'till_b unknown']],
    ['en', '- Hotjar: till_a, till_b, till_c', ['till_a unknown', 'till_b unknown', 'till_c unknown']],
    // fields of what is sent, not names of cookies
    ['en', 'Cookies help Matomo to know what a page sends it (user_id, page_id).', []],
    ['en', 'We send to the maker of the cookies the following of what you do here: user_id, page_id.', []],
  ])('%s: %s', (language, text, expected) =>
    expect(
      declared(`# ${language === 'fi' ? 'Evästeet' : language === 'sv' ? 'Kakor' : 'Cookies'}\n\n${text}`, language),
    ).toEqual(expected),
  );
});

describe('what is said of a name behind it in its cell', () => {
  test('is no name, also where commas part it', () => {
    const text =
      '# Cookies\n\nName\tExpires\n_aa, till_bb (TillTok)\t2 days\ntheme (local storage, next-till)\tSession';
    expect(declared(text)).toEqual(['_aa P2D', 'till_bb P2D', 'theme session']);
  });
});

describe('names as headings without a length', () => {
  test('one counts where others on the page are told of', () => {
    const text =
      '# Cookies\n\n## till_sum\n\nCounts what you buy.\n\n## till_id\n\nKnows you again.\n\nExpires: 2 days';
    expect(declared(text)).toEqual(['till_sum unknown', 'till_id P2D']);
  });

  test('also one that holds the name of a firm', () => {
    const text =
      '# Cookies\n\ntill_id\n\nKnows you again on your next visit.\n\nX-Magento-Till\n\nKeeps the pages of the till fast.';
    expect(declared(text)).toEqual(['till_id unknown', 'X-Magento-Till unknown']);
  });
});

describe('how long it lasts, said some sentences on', () => {
  test.each<[PolicyLanguage, string]>([
    [
      'en',
      '# Cookies\n\n- Guest cookie (till_ref): set when a friend sends you. Used to thank them. Expires after 30 days.',
    ],
    [
      'fi',
      '# Evästeet\n\n- Vieraseväste (till_ref): asetetaan, kun ystävä lähettää sinut. Kiitämme häntä. Vanhenee 30 päivän kuluttua.',
    ],
    [
      'sv',
      '# Kakor\n\n- Gästkaka (till_ref): sätts när en vän skickar dig. Vi tackar vännen. Den upphör efter 30 dagar.',
    ],
    [
      'de',
      '# Cookies\n\n- Gast-Cookie (till_ref): gesetzt, wenn ein Freund dich schickt. Wir danken ihm. Läuft nach 30 Tagen ab.',
    ],
  ])('%s: %s', (language, text) => expect(declared(text, language)).toEqual(['till_ref P30D']));

  test('not behind another name', () => {
    const text = '# Cookies\n\n- The cookie till_ref thanks a friend. It is joined by till_sum. Expires after 30 days.';
    expect(declared(text)).toEqual(['till_ref unknown', 'till_sum P30D']);
  });
});

describe('tables in languages that are not read in full', () => {
  test.each([
    ['Název\tÚčel\tPlatnost\ntill_id\tKošík\t2 roky\ntill_ab\tTest\t5 dnů', ['till_id P2Y', 'till_ab P5D']],
    ['Názov\tÚčel\tPlatnosť\ntill_id\tKošík\t2 roky\ntill_ab\tTest\t6 mesiacov', ['till_id P2Y', 'till_ab P6M']],
    ['Nome\tFinalidade\tDuração\ntill_id\tCesto\t2 anos\ntill_ab\tTeste\tsessão', ['till_id P2Y', 'till_ab session']],
    [
      'Naam\tDoel\tBewaartermijn\ntill_id\tMandje\ttwee jaar\ntill_ab\tTest\tzes maanden',
      ['till_id P2Y', 'till_ab P6M'],
    ],
    [
      'Nombre\tPropósito\tDuración\ntill_id\tCesta\tdos años\ntill_ab\tPrueba\tdoce meses',
      ['till_id P2Y', 'till_ab P12M'],
    ],
  ])('%s', (table, expected) => {
    const rows = table.split('\n').map((row) => row.split('\t'));
    const blocks = rows.flatMap((row, r) =>
      row.map((text, column) => ({ role: 'cell' as const, text, cell: { table: 1, row: r, column, header: r === 0 } })),
    );
    const reading = readPolicy([{ role: 'heading1', text: 'Cookies' }, ...blocks], { language: 'und' });
    expect(
      claimsOf(reading, 'cookie').map(({ value: { name, lifetime } }) => `${name} ${lifetime.iso ?? lifetime.kind}`),
    ).toEqual(expected);
  });
});

describe('headings in capitals', () => {
  test.each<[PolicyLanguage, string, string]>([
    ['en', 'SUMMARY', 'Counting cookies last between 1 day and 2 years.'],
    ['fi', 'YHTEENVETO', 'Tilastoevästeet säilyvät 1 päivästä 2 vuoteen.'],
    ['sv', 'SAMMANFATTNING', 'Statistikkakor ligger kvar mellan 1 dag och 2 år.'],
    ['de', 'ZUSAMMENFASSUNG', 'Cookies zur Statistik bleiben zwischen 1 Tag und 2 Jahren.'],
  ])('are no cookies, %s', (language, title, below) => {
    const other = `RECEIPTS\n\n${below}`;
    expect(declared(`# Cookies\n\n${title}\n\n${below}\n\n${other}`, language)).toEqual([]);
    const among = `OUR SHOP\n\ntill_a\n\n${below}\n\n${title}\n\n${below}`;
    expect(declared(`# Cookies\n\n${among}`, language).some((name) => name.startsWith(title))).toBe(false);
  });

  test('but names among names are', () => {
    const text = '# Cookies\n\ntill_a\n\nLasts for 2 days.\n\nLAMPAUTH\n\nLasts for 3 days.';
    expect(declared(text)).toEqual(['till_a P2D', 'LAMPAUTH P3D']);
  });
});

test('labels of their own below names are no columns, though one name has none', () => {
  const card = (name: string, days: number): string =>
    `${name}\n\nProvider: Lamps Ltd\n\nPurpose: counts\n\nLifetime: ${days} days`;
  const text = `# Cookies\n\ntill_lang\n\nIn which language. Persistent.\n\nOthers\n\n${card('till_a', 2)}\n\n${card('till_b', 3)}\n\n${card('till_c', 4)}`;
  expect(declared(text)).toEqual(expect.arrayContaining(['till_a P2D', 'till_b P3D', 'till_c P4D']));
});
