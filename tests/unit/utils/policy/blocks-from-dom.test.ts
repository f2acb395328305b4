import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blocksFromDom } from '../../../../utils/policy/blocks/blocks-from-dom.ts';
import type { Block } from '../../../../utils/policy/model.ts';

const blocks = (html: string): Block[] => blocksFromDom(parseHTML(`<html><body>${html}</body></html>`).document);
const texts = (html: string): string[] => blocks(html).map((block) => block.text.trim());

test('scripts, styles and navigation are left out', () => {
  expect(
    texts('<nav>Home</nav><script>let a</script><style>b{}</style><div role="menu">Menu</div><p>Text</p>'),
  ).toEqual(['Text']);
});

test('roles of blocks', () => {
  expect(
    blocks('<h2>A</h2><p>Some words</p><ul><li>b</li></ul><dl><dt>c</dt><dd>d</dd></dl>').map((block) => block.role),
  ).toEqual(['heading2', 'para', 'li', 'dt', 'dd']);
});

test('a label and its value side by side are parted, pieces of one word are not', () => {
  expect(texts('<div><span>Receipts</span><span>7 years</span></div>')).toEqual(['Receipts 7 years']);
  expect(texts('<div><b>Kvitton</b><span>Sju år</span></div>')).toEqual(['Kvitton Sju år']);
  expect(texts('<p><span>W</span><span>e keep 1</span><span>2 months</span></p>')).toEqual(['We keep 12 months']);
});

test('a paragraph all in bold is a heading', () => {
  expect(blocks('<p><strong>Your rights</strong></p><p>You have <b>many</b>.</p>').map((block) => block.role)).toEqual([
    'heading6',
    'para',
  ]);
});

test('cells keep their place over joined columns, and line breaks inside them', () => {
  const cells = blocks(
    '<table><tr><th>Name</th><th>For</th></tr><tr><td colspan="2">Group</td></tr><tr><td>_ga<br>_gid</td><td></td></tr></table>',
  );
  expect(cells.map((block) => [block.cell?.row, block.cell?.column, block.cell?.header, block.text])).toEqual([
    [0, 0, true, 'Name'],
    [0, 1, true, 'For'],
    [1, 0, false, 'Group'],
    [2, 0, false, '_ga\n_gid'],
    [2, 1, false, ''],
  ]);
});

test('cells keep their place beside one that reaches down', () => {
  const cells = blocks(
    '<table><tr><td>a</td><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>f</td></tr></table>',
  );
  expect(cells.map(({ cell, text }) => [text, cell?.row, cell?.column])).toEqual([
    ['a', 0, 0],
    ['b', 0, 1],
    ['c', 0, 2],
    ['d', 1, 0],
    ['e', 1, 2],
    ['f', 2, 0],
  ]);
});

test('folded parts are read and marked', () => {
  const [summary, inside, after] = blocks(
    '<details><summary>More</summary><p>Hidden words</p></details><p>Open words</p>',
  );
  expect([summary?.hidden, inside?.hidden, after?.hidden]).toEqual([true, true, undefined]);
});

test('an accordion hidden from assistive technology is read, an icon is not', () => {
  const [panel] = blocks('<div aria-hidden="true"><p>Folded words</p></div>');
  expect(panel).toMatchObject({ text: 'Folded words', hidden: true });
  expect(texts('<p>Text<i aria-hidden="true">arrow</i></p>')).toEqual(['Text']);
});

test('open shadow roots are read', () => {
  const { document } = parseHTML('<html><body><div id="host"></div></body></html>');
  const inner = parseHTML('<html><body><p>From the shadow</p></body></html>').document.body;
  const host = document.getElementById('host');
  Object.defineProperty(host, 'shadowRoot', { value: inner });
  expect(blocksFromDom(document).map((block) => block.text)).toEqual(['From the shadow']);
});

test('protected, linked and reversed addresses come out', () => {
  expect(
    texts(
      '<p>Write to <a data-cfemail="5a2a35292e1a363b372a2d35283129743f223b372a363f" href="/cdn-cgi/l/email-protection">[email protected]</a></p>',
    ),
  ).toEqual(['Write to post@lampworks.example']);
  expect(
    texts('<p><a href="/cdn-cgi/l/email-protection#5a2a35292e1a363b372a2d35283129743f223b372a363f">Write</a></p>'),
  ).toEqual(['post@lampworks.example']);
  expect(texts('<p><a href="mailto:info%40shop.example?subject=x">Write to us</a></p>')).toEqual([
    'Write to us (info@shop.example)',
  ]);
  expect(texts('<p><span style="unicode-bidi:bidi-override;direction:rtl">elpmaxe.pohs@ofni</span></p>')).toEqual([
    'info@shop.example',
  ]);
});

test('very deep markup ends instead of overflowing', () => {
  expect(() => blocks(`${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}`)).not.toThrow();
});

test('lines of a paragraph that bring their own bullets are items', () => {
  expect(blocks('<p>• Lamps</p><p>We hold:<br>• names,<br>also old ones<br>– sizes</p><p>-5 degrees</p>')).toEqual([
    { role: 'li', text: 'Lamps' },
    { role: 'para', text: 'We hold:' },
    { role: 'li', text: 'names,\nalso old ones' },
    { role: 'li', text: 'sizes' },
    { role: 'para', text: '-5 degrees' },
  ]);
});

test('two line breaks end a paragraph, one does not', () => {
  expect(texts('<div>One line<br>and its next.<br><br>Another<br> <br>third</div>')).toEqual([
    'One line\nand its next.',
    'Another',
    'third',
  ]);
  expect(blocks('<table><tr><td>a<br><br>b</td></tr></table>')).toHaveLength(1);
});

const places = (html: string): unknown[] =>
  blocks(html).map(({ cell, text }) => [text.trim(), cell?.row, cell?.column, cell?.header]);

test('boxes that are a table by their roles', () => {
  const row = (cells: string): string => `<div><div role="row">${cells}</div></div>`;
  const head = row('<div role="columnheader">Name</div><div role="columnheader" aria-colspan="2">For</div>');
  const body = row(
    '<div role="rowheader">_ga</div><span role="cell">Counting</span><div role="gridcell">2 years</div>',
  );
  expect(places(`<div role="table">${head}${body}</div><p>Behind</p>`)).toEqual([
    ['Name', 0, 0, true],
    ['For', 0, 1, true],
    ['_ga', 1, 0, true],
    ['Counting', 1, 1, false],
    ['2 years', 1, 2, false],
    ['Behind', undefined, undefined, undefined],
  ]);
});

test('plain boxes in even rows below short headings are a table, in one box or two', () => {
  const row = (...cells: string[]): string => `<div>${cells.map((cell) => `<div>${cell}</div>`).join(' ')}</div>`;
  const head = row('Name', 'For', 'Lasts');
  const body = row('_ga', '<p>Counting</p><p>visits</p>', '2 years') + row('_gid', 'Counting', '1 day');
  const expected = [
    ['Name', 0, 0, true],
    ['For', 0, 1, true],
    ['Lasts', 0, 2, true],
    ['_ga', 1, 0, false],
    ['Counting\nvisits', 1, 1, false],
    ['2 years', 1, 2, false],
    ['_gid', 2, 0, false],
    ['Counting', 2, 1, false],
    ['1 day', 2, 2, false],
  ];
  expect(places(`<div>${head}${body}</div>`)).toEqual(expected);
  expect(places(`<div>${head}<div>${body}</div></div>`)).toEqual(expected);
});

test.each([
  ['cards with headings', '<div><h3>A</h3><div>b</div><div>c</div></div>'.repeat(3)],
  [
    'cards of long text',
    `<div><div>1</div><div>A</div><div>${'Many words about it. '.repeat(4)}</div></div>`.repeat(3),
  ],
  ['too few rows', '<div><div>a</div><div>b</div><div>c</div></div>'.repeat(2)],
  ['uneven rows', `<div><div>a</div><div>b</div><div>c</div></div>${'<div><div>d</div><div>e</div></div>'.repeat(3)}`],
  ['questions and answers', '<div><div>What?</div><div>That.</div></div>'.repeat(4)],
])('boxes that are no table: %s', (_, html) => {
  expect(blocks(`<div>${html}</div>`).every(({ cell }) => cell === undefined)).toBe(true);
});
