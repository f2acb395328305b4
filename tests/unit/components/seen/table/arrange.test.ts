import { describe, expect, test } from 'vitest';
import { arrange, type Chip, type Column, sortRows } from '../../../../../components/seen/table/arrange.ts';

interface Row {
  key: string;
  text: string;
  party: 'first' | 'third';
  long: boolean;
  days: number;
}
const row = (key: string, party: Row['party'], days: number): Row => ({
  key,
  text: `${key}\n${party === 'first' ? 'lamppu.example' : 'ads.example'}`,
  party,
  long: days > 395,
  days,
});
const ROWS = [row('c10', 'first', 400), row('c2', 'third', 30), row('ä1', 'third', 730), row('b', 'first', 0)];
const CHIPS: Chip<Row>[] = [
  { id: 'first', group: 'party', label: 'own', has: ({ party }) => party === 'first' },
  { id: 'third', group: 'party', label: 'others', has: ({ party }) => party === 'third' },
  { id: 'long', group: 'long', label: 'long', has: ({ long }) => long },
  { id: 'all', group: 'all', label: 'everything', has: () => true },
];
const COLUMNS: Column<Row>[] = [
  { id: 'name', label: 'Name', value: ({ key }) => key },
  { id: 'days', label: 'Days', value: ({ days }) => days },
];
const keys = ({ rows }: { rows: readonly Row[] }): string[] => rows.map(({ key }) => key);
const counts = ({ facets }: ReturnType<typeof arrange<Row>>) => facets.map(({ chip, count }) => [chip.id, count]);

describe('searching', () => {
  test('every word has to be there, in any order and case', () => {
    expect(keys(arrange(ROWS, CHIPS, 'ADS c', {}))).toEqual(['c2']);
    expect(keys(arrange(ROWS, CHIPS, '  ', {}))).toEqual(['c10', 'c2', 'ä1', 'b']);
    expect(keys(arrange(ROWS, CHIPS, 'nothing', {}))).toEqual([]);
  });

  test('signs of patterns are only signs', () => {
    expect(keys(arrange(ROWS, CHIPS, '.*', {}))).toEqual([]);
  });
});

describe('chips', () => {
  test('one that every row has, or none, is not offered', () => {
    expect(arrange(ROWS, CHIPS, '', {}).facets.map(({ chip }) => chip.id)).toEqual(['first', 'third', 'long']);
    expect(arrange([], CHIPS, '', {}).facets).toEqual([]);
  });

  test('each says how many rows it would leave beside the others', () => {
    expect(counts(arrange(ROWS, CHIPS, '', {}))).toEqual([
      ['first', 2],
      ['third', 2],
      ['long', 2],
    ]);
    const pressed = arrange(ROWS, CHIPS, '', { party: 'third' });
    expect(keys(pressed)).toEqual(['c2', 'ä1']);
    expect(counts(pressed)).toEqual([
      ['first', 2],
      ['third', 2],
      ['long', 1],
    ]);
    expect(counts(arrange(ROWS, CHIPS, 'c', {}))).toEqual([
      ['first', 1],
      ['third', 1],
      ['long', 1],
    ]);
  });

  test('two groups both count', () => {
    expect(keys(arrange(ROWS, CHIPS, '', { party: 'first', long: 'long' }))).toEqual(['c10']);
  });

  test('a pressed one stays, whatever comes in', () => {
    const own = ROWS.filter(({ party }) => party === 'first');
    expect(arrange(own, CHIPS, '', { party: 'first' }).facets.find(({ pressed }) => pressed)?.chip.id).toBe('first');
  });
});

describe('sorting', () => {
  const by = (column: string, descending = false) =>
    keys({ rows: sortRows(ROWS, COLUMNS, { column, descending }, 'en') });

  test('names as the language orders them, digits as numbers', () => {
    expect(by('name')).toEqual(['ä1', 'b', 'c2', 'c10']);
    expect(keys({ rows: sortRows(ROWS, COLUMNS, { column: 'name', descending: false }, 'sv') })).toEqual([
      'b',
      'c2',
      'c10',
      'ä1',
    ]);
  });

  test('numbers by size, both ways', () => {
    expect(by('days')).toEqual(['b', 'c2', 'c10', 'ä1']);
    expect(by('days', true)).toEqual(['ä1', 'c10', 'c2', 'b']);
  });

  test('a column that is none changes nothing', () => {
    expect(by('nobody')).toEqual(['c10', 'c2', 'ä1', 'b']);
  });
});
