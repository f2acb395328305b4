import { describe, expect, test } from 'vitest';
import type { PlacedText } from '../../../../utils/policy/layout/model.ts';
import { printText } from '../../../../utils/policy/layout/print-text.ts';

/** Type of ten points, five wide to the letter. */
const type = (text: string, x: number, y: number, size = 10): PlacedText => ({
  text,
  x,
  y,
  size,
  width: text.length * 5,
});
/** Columns of a table, each at a place of its own, as lines: [text, column, y]. */
const table = (...lines: [text: string, column: number, y: number][]): PlacedText[] =>
  lines.map(([text, column, y]) => type(text, [50, 180, 330][column] ?? 0, y));
const rows = (...pages: PlacedText[][]): string[] =>
  printText(pages)
    .split('\n')
    .filter((line) => line !== '');

const TITLES: [string, number, number][] = [
  ['Cookie', 0, 700],
  ['Purpose', 1, 700],
  ['Lasts', 2, 700],
];

describe('a table whose cells take several lines', () => {
  test('set at the top, with room between the rows', () => {
    expect(
      rows(
        table(
          ...TITLES,
          ['hl_basket', 0, 680],
          ['Remembers what you put', 1, 680],
          ['Session', 2, 680],
          ['into the basket', 1, 667],
          ['_pk_id', 0, 647],
          ['Counts visits', 1, 647],
          ['13', 2, 647],
          ['months', 2, 634],
        ),
      ),
    ).toEqual([
      'Cookie\tPurpose\tLasts',
      'hl_basket\tRemembers what you put into the basket\tSession',
      '_pk_id\tCounts visits\t13 months',
    ]);
  });

  test('set midway, so that no two cells of a row begin at the same height', () => {
    expect(
      rows(
        table(
          ...TITLES,
          ['Remembers what you put', 1, 680],
          ['hl_basket', 0, 673.5],
          ['Session', 2, 673.5],
          ['into the basket', 1, 667],
          ['Counts', 1, 647],
          ['_pk_id', 0, 634],
          ['visits of', 1, 634],
          ['13 months', 2, 634],
          ['our pages', 1, 621],
        ),
      ),
    ).toEqual([
      'Cookie\tPurpose\tLasts',
      'hl_basket\tRemembers what you put into the basket\tSession',
      '_pk_id\tCounts visits of our pages\t13 months',
    ]);
  });

  test('set without room between the rows: a line goes on where its words did not fit above', () => {
    expect(
      rows(
        table(
          ...TITLES,
          ['hl_basket', 0, 687],
          ['Remembers what you put', 1, 687],
          ['Session', 2, 687],
          ['into the basket', 1, 674],
          ['hl_remember_me_for_every', 0, 661],
          ['Keeps you signed in', 1, 661],
          ['1 year', 2, 661],
          ['and_a_day', 0, 648],
          ['_pk_id', 0, 635],
          ['Counts visits', 1, 635],
          ['13 months', 2, 635],
        ),
      ),
    ).toEqual([
      'Cookie\tPurpose\tLasts',
      'hl_basket\tRemembers what you put into the basket\tSession',
      'hl_remember_me_for_every and_a_day\tKeeps you signed in\t1 year',
      '_pk_id\tCounts visits\t13 months',
    ]);
  });

  test('with titles of two lines, set midway and in the middle of their columns', () => {
    expect(
      rows([
        type('Name of the', 60, 706.5),
        type('Purpose', 210, 700),
        type('Lasts', 340, 700),
        type('cookie', 70, 693.5),
        ...table(['hl_basket', 0, 673], ['Remembers your basket', 1, 673], ['Session', 2, 673]),
        ...table(['_pk_id', 0, 653], ['Counts visits', 1, 653], ['13 months', 2, 653]),
      ]),
    ).toEqual([
      'Name of the cookie\tPurpose\tLasts',
      'hl_basket\tRemembers your basket\tSession',
      '_pk_id\tCounts visits\t13 months',
    ]);
  });
});

test('rows of one line with more room in one place are rows of their own', () => {
  expect(
    rows(
      table(
        ...TITLES,
        ...[680, 660, 625, 605].flatMap((y, n): [string, number, number][] => [
          [`hl_${n}`, 0, y],
          [`Keeps part ${n}`, 1, y],
          ['Session', 2, y],
        ]),
      ),
    ),
  ).toEqual(['Cookie\tPurpose\tLasts', ...[0, 1, 2, 3].map((n) => `hl_${n}\tKeeps part ${n}\tSession`)]);
});

test('cells that stand close together are parted where all other rows are', () => {
  expect(
    rows([
      ...table(...TITLES),
      ...table(['hl_basket', 0, 680], ['Session', 2, 680]),
      type('Remembers what is in the basket', 168, 680),
      ...table(['a_long_name_of_a_cookie', 0, 660], ['Counts visits', 1, 660], ['1 year', 2, 660]),
    ]),
  ).toContain('a_long_name_of_a_cookie\tCounts visits\t1 year');
});

describe('where a table ends', () => {
  const cookies = table(...TITLES, ['hl_basket', 0, 680], ['Basket', 1, 680], ['Session', 2, 680]);
  const more = table(['_pk_id', 0, 600], ['Visits', 1, 600], ['1 year', 2, 600]);

  test.each([
    ['a heading', type('Statistics', 50, 640, 14), '## Statistics'],
    ['a line further left', type('These count visits:', 40, 650), 'These count visits:'],
    [
      'a line across its columns',
      type('These cookies count our visitors and nothing else.', 50, 650),
      'These cookies count',
    ],
  ])('%s', (_, line, text) => {
    const told = rows([...cookies, line, ...more]);
    expect(told[2]).toContain(text);
    expect(told[3]).toBe('_pk_id\tVisits\t1 year');
  });
});

describe('a table that goes on overleaf', () => {
  const first = table(
    ...TITLES,
    ['hl_basket', 0, 680],
    ['Remembers what you put', 1, 680],
    ['Session', 2, 680],
    ['into the', 1, 667],
  );
  const rest = table(['_pk_id', 0, 660], ['Counts visits', 1, 660], ['1 year', 2, 660]);

  test('is one table, a row parted between the pages is one row, and its titles are told once', () => {
    const whole = [
      'Cookie\tPurpose\tLasts',
      'hl_basket\tRemembers what you put into the basket\tSession',
      '_pk_id\tCounts visits\t1 year',
    ];
    expect(rows(first, [...table(['basket', 1, 680]), ...rest])).toEqual(whole);
    expect(rows(first, [...table(...TITLES, ['basket', 1, 680]), ...rest])).toEqual(whole);
    expect(printText([first, [...table(['basket', 1, 680]), ...rest]])).not.toContain('\n\n_pk_id');
  });

  test('ends with the page where a text follows', () => {
    expect(rows(first, [type('You can refuse cookies at any time in your browser.', 50, 700)])).toContain(
      'You can refuse cookies at any time in your browser.',
    );
  });
});

test('a page of very many pieces is laid out', () => {
  const many = Array.from({ length: 200_000 }, (_, i) => type('x', 50 + (i % 40) * 12, 800 - Math.floor(i / 40) * 11));
  expect(printText([many]).length).toBeGreaterThan(200_000);
});
