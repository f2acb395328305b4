import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../../../utils/policy/blocks/blocks-from-text.ts';
import { readPolicy } from '../../../../../utils/policy/read-policy.ts';
import { pdfPages } from '../../../../../utils/services/policies/pdf-pages.ts';
import { pdfText } from '../../../../../utils/services/policies/pdf-text.ts';
import { buildPdf, type Type } from '../../../../support/build-pdf.ts';

const furniture = (page: number): Type[] => [
  { text: 'Harbour Lamps Oy - privacy policy', x: 50, y: 800, size: 8 },
  { text: `Page ${page} of 3`, x: 270, y: 30, size: 8 },
];
const lines = (texts: readonly string[], top: number, x = 50): Type[] =>
  texts.map((text, index) => ({ text, x, y: top - 14 * index }));

const POLICY = buildPdf([
  [
    ...furniture(1),
    { text: 'Privacy policy', x: 50, y: 760, size: 20 },
    ...lines(
      [
        'Updated 1 March 2025. The controller is Harbour Lamps Oy, a company that sells lamps and shades',
        'to people who read at night. Write to privacy@harbourlamps.example when you have a ques-',
        'tion about your data.',
      ],
      730,
    ),
    { text: 'How long we keep data', x: 50, y: 660, size: 14 },
    ...lines(['We keep your order data for 6 years after the end of the year in which you ordered.'], 640),
  ],
  [
    ...furniture(2),
    { text: 'Cookies', x: 50, y: 760, size: 14 },
    ...[
      ['Cookie', 'Provider', 'Duration', 'Purpose'],
      ['_ga', 'Google', '2 years', 'Counts visitors of the shop'],
      ['_fbp', 'Meta', '3 months', 'Shows advertisements'],
    ].flatMap((row, index) =>
      row.map((text, column) => ({ text, x: [50, 150, 250, 350][column] ?? 0, y: 735 - 28 * index })),
    ),
    { text: 'and their pages', x: 350, y: 693 },
  ],
  [
    ...furniture(3),
    ...lines(
      ['You have the right of access to your data and the right to complain to the data protection authority.'],
      760,
    ),
  ],
]);

test('a policy comes out in its order, with headings, a table, and whole words', async () => {
  const read = await pdfText(POLICY.slice(), pdfPages);
  if (!read.ok) throw new Error(read.error);
  expect(read.text).toContain('## Privacy policy');
  expect(read.text).toContain('when you have a question');
  expect(read.text).toContain('_ga\tGoogle\t2 years\tCounts visitors of the shop and their pages');
  expect(read.text).not.toMatch(/Page \d|Harbour Lamps Oy - privacy/);

  const reading = readPolicy(blocksFromText(read.text));
  const values = (kind: string): unknown[] =>
    reading.claims.filter((claim) => claim.kind === kind).map((claim) => claim.value);
  expect(values('policy.updated')).toEqual(['2025-03-01']);
  expect(values('controller.name')).toEqual(['Harbour Lamps Oy']);
  expect(values('contact.email')).toEqual(['privacy@harbourlamps.example']);
  expect(values('retention')).toMatchObject([{ max: 'P6Y' }]);
  expect(values('cookie')).toMatchObject([
    { name: '_ga', provider: 'Google', lifetime: { iso: 'P2Y' } },
    { name: '_fbp', provider: 'Meta', lifetime: { iso: 'P3M' } },
  ]);
});

test('two columns are read one after the other, and a table is not taken for columns', async () => {
  const left = Array.from({ length: 15 }, (_, index) => `left line ${index} of words`);
  const right = Array.from({ length: 15 }, (_, index) => `right line ${index} of words`);
  const read = await pdfText(buildPdf([[...lines(left, 780), ...lines(right, 780, 320)]]), pdfPages);
  if (!read.ok) throw new Error(read.error);
  expect(read.text.indexOf('right line 0')).toBeGreaterThan(read.text.indexOf('left line 14'));
  expect(read.text).not.toContain('\t');

  const rows = left.flatMap((text, index) => [
    { text, x: 50, y: 780 - 14 * index },
    { text: right[index] ?? '', x: 320, y: 780 - 14 * index },
  ]);
  const table = await pdfText(buildPdf([rows]), pdfPages);
  expect(table.ok && table.text).toContain('left line 3 of words\tright line 3 of words');
});

describe('what cannot be read says why', () => {
  test.each([
    ['a file that is none', new TextEncoder().encode('Not a PDF at all'), 'broken'],
    ['an empty file', new Uint8Array(), 'broken'],
    ['half a file', POLICY.slice(0, 300), 'broken'],
    ['a page without text', buildPdf([[]]), 'no-text'],
  ])('%s', async (_, data, error) => {
    expect(await pdfText(data.slice(), pdfPages)).toEqual({ ok: false, error });
  });

  test('a file beyond all measure is not even opened', async () => {
    const data = new Uint8Array(25_000_001);
    expect(await pdfText(data, () => Promise.reject(new Error('opened')))).toEqual({ ok: false, error: 'too-large' });
  });
});
