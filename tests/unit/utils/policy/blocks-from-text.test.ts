import { expect, test } from 'vitest';
import { blocksFromText } from '../../../../utils/policy/blocks-from-text.ts';

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

test('pieces of markup in a text file are taken out', () => {
  expect(
    shape('answer: >-\n  <p>Vi &auml;r <strong>Bod AB</strong></p><ul><li>ett</li>\n  <li>tv&aring;</li></ul>'),
  ).toEqual([
    ['para', 'Vi är Bod AB'],
    ['li', 'ett'],
    ['li', 'två'],
  ]);
});
