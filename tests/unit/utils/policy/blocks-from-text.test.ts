import { expect, test } from 'vitest';
import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';

const shape = (text: string): [string, string][] => blocksFromText(text).map((block) => [block.role, block.text]);

test('headings, bullets and paragraphs', () => {
  expect(shape('# Privacy\n\nWe care.\n\n- one\n• two\n\n**Rights**\n\nText here.')).toEqual([
    ['heading1', 'Privacy'],
    ['para', 'We care.'],
    ['li', 'one'],
    ['li', 'two'],
    ['heading6', 'Rights'],
    ['para', 'Text here.'],
  ]);
});

test('short lines keep their line feeds, wrapped lines are joined', () => {
  expect(shape('Shop Oy\nVerstaskatu 8\n33100 Tampere')).toEqual([['para', 'Shop Oy\nVerstaskatu 8\n33100 Tampere']]);
  const wrapped =
    'The controller keeps the data for as long as the law asks it to keep\nthem, and deletes them when the time is over, without being asked\nto do so.';
  expect(shape(wrapped)).toEqual([['para', wrapped.replaceAll('\n', ' ')]]);
});

test('tables with tabs or bars keep rows and columns', () => {
  const blocks = blocksFromText('Name\tPurpose\n_ga\tVisits\n\n| A | B |\n| --- | --- |\n| c | d |');
  expect(blocks.map((block) => [block.cell?.table, block.cell?.row, block.cell?.column, block.text])).toEqual([
    [0, 0, 0, 'Name'],
    [0, 0, 1, 'Purpose'],
    [0, 1, 0, '_ga'],
    [0, 1, 1, 'Visits'],
    [0, 2, 0, 'A'],
    [0, 2, 1, 'B'],
    [0, 3, 0, 'c'],
    [0, 3, 1, 'd'],
  ]);
});

test('a rule below the head of a table without outer bars is looked over', () => {
  const blocks = blocksFromText('Kaka | Typ | Varar |\n---|---|---|\nlampa | egen | 2 år |\nstol | egen | 1 år');
  expect(blocks.map((block) => [block.cell?.row, block.cell?.header, block.text])).toEqual([
    [0, true, 'Kaka'],
    [0, true, 'Typ'],
    [0, true, 'Varar'],
    [1, false, 'lampa'],
    [1, false, 'egen'],
    [1, false, '2 år'],
    [2, false, 'stol'],
    [2, false, 'egen'],
    [2, false, '1 år'],
  ]);
  expect(blocksFromText('Text\n---|---\nmore')[0]?.role).toBe('para');
});

test('numbers that go on from line to line count items', () => {
  expect(shape('Data\n\n1. Names\n2. Phone numbers\n3. Addresses\n\n2. Rights')).toEqual([
    ['para', 'Data'],
    ['li', '1. Names'],
    ['li', '2. Phone numbers'],
    ['li', '3. Addresses'],
    ['heading3', '2. Rights'],
  ]);
});

test('a number before a small letter counts an item', () => {
  expect(shape('You may:\n\n1. get a copy\n\n2) have it corrected\n\n(c) leave.\n\n3. Cookies')).toEqual([
    ['para', 'You may:'],
    ['li', '1. get a copy'],
    ['li', '2) have it corrected'],
    ['li', '(c) leave.'],
    ['heading3', '3. Cookies'],
  ]);
});

test('pieces of markup in a text file are taken out', () => {
  expect(
    shape('answer: >-\n  <p>Vi &auml;r <strong>Bod AB</strong></p><ul><li>ett</li>\n  <li>tv&aring;</li></ul>'),
  ).toEqual([
    ['para', 'Vi är Bod AB'],
    ['li', 'ett'],
    ['li', 'två'],
  ]);
});

const WRAPPED = `Lampenladen Datenschutz
Wir verkaufen Lampen und brauchen dafür einige Angaben, die wir hier der Reihe nach
nennen. Wer bei uns bestellt, gibt seinen Namen und seine Anschrift an, damit die Lampe
auch ankommt. Nachrichten an unsere Werkstatt werden für die Dauer von höchstens
drei Jahren aufbewahrt und danach gelöscht, sofern kein Gesetz uns anderes aufträgt.
Beim Bezahlen hilft uns ein Dienst, der die Karte prüft und uns nur mitteilt, ob
es geklappt hat. Die Nummer der Karte sehen wir dabei nie, und wir wollen sie auch
gar nicht sehen. Näheres über diesen Dienst und darüber, wie er arbeitet, steht auf der Seite, die man vor dem Bezahlen zu sehen bekommt und ganz lesen sollte.
Pakete bringt ein Kurier, der dafür den Namen, die Anschrift und auf Wunsch auch
eine Nummer bekommt, unter der er vor der Tür anrufen kann. Mehr erfährt er nicht
von uns, und was er weiß, muss er nach dreißig Tagen wieder vergessen, so steht es
im Vertrag mit ihm.
Fragen beantwortet die Werkstatt, am liebsten vormittags und am liebsten schriftlich,
denn dann ist es dort ruhig.`;

test('one long line among wrapped ones does not part the others', () => {
  const blocks = blocksFromText(WRAPPED);
  expect(blocks[0]).toEqual({ role: 'heading6', text: 'Lampenladen Datenschutz' });
  const text = blocks.map((block) => block.text).join('\n');
  expect(text).toContain('für die Dauer von höchstens drei Jahren aufbewahrt');
  expect(text).toContain('ein Kurier, der dafür den Namen');
});

test('paragraphs of one line each stay apart, however many of them are short', () => {
  const lines = Array.from({ length: 16 }, (_, n) =>
    n === 3 ? `Absatz ${n}. `.repeat(16) : `Satz ${n} steht hier allein.`,
  );
  expect(blocksFromText(lines.join('\n')).map((block) => block.text)).toEqual(lines.map((line) => line.trim()));
});

test('a wrapped text of hundreds of lines is parted between two sentences', () => {
  const line = 'Die Lampe steht im Fenster und leuchtet jeden Abend, wenn es draußen';
  const text = Array.from({ length: 260 }, (_, n) =>
    n % 2 === 0 ? line : 'dunkel wird, bis der letzte Gast den Laden verlassen hat und geht.',
  );
  for (const block of blocksFromText(text.slice(1).join('\n'))) expect(block.text.endsWith('geht.')).toBe(true);
});

test('a dash right before a word with a capital letter is a bullet', () => {
  expect(blocksFromText('–Lamput\n–Varjostimet\n\n-5 astetta')).toEqual([
    { role: 'li', text: 'Lamput' },
    { role: 'li', text: 'Varjostimet' },
    { role: 'para', text: '-5 astetta' },
  ]);
});

test('a numbered paragraph that is wrapped is no heading', () => {
  const wrapped =
    '2.3 Our officer for data protection can be reached at all hours at the.office\n[at] shop [dot] example.';
  expect(shape(wrapped)).toEqual([['para', wrapped.replace('\n', ' ')]]);
  const small = '3.1 We tell nobody what you have bought from us, unless a law demands that\nwe do.';
  expect(shape(small)).toEqual([['para', small.replace('\n', ' ')]]);
  expect(shape('4. What you may ask\nwe answer within a month.')[0]).toEqual(['heading3', '4. What you may ask']);
});

test('a wrapped point goes on before a capital letter too', () => {
  const point = '- Der Laden wird geführt von der Lampen und Leuchten Handels GmbH & Co.\nKG, Werft 1.';
  expect(shape(point)).toEqual([['li', point.slice(2).replace('\n', ' ')]]);
  // a longer line is a paragraph of its own
  const list = '- To write to you about what we sell, if you have told us that you like it\n';
  const below = 'You can tell us so in your account, at the till, or in any letter that you send to us.';
  expect(shape(list + below)).toEqual([
    ['li', list.slice(2, -1)],
    ['para', below],
  ]);
});

test('a label right below each point belongs to it', () => {
  expect(shape('- _aa – counts.\nLasts: 2 years.\n- _bb – the basket\nLasts: 1 day.\n\nLasts: long')).toEqual([
    ['li', '_aa – counts. Lasts: 2 years.'],
    ['li', '_bb – the basket\nLasts: 1 day.'],
    ['para', 'Lasts: long'],
  ]);
});

test('a line between rows with tabs heads a group of them', () => {
  const cells = blocksFromText('Name\tLasts\nCounting\n_aa\t2 years\nOthers\n_bb\t1 day\n\nBehind').map(
    ({ text, cell }) => [text, cell?.table, cell?.row, cell?.column],
  );
  expect(cells.slice(2, 6)).toEqual([
    ['Counting', 0, 1, 0],
    ['_aa', 0, 2, 0],
    ['2 years', 0, 2, 1],
    ['Others', 0, 3, 0],
  ]);
  expect(cells.at(-1)).toEqual(['Behind', undefined, undefined, undefined]);
});
