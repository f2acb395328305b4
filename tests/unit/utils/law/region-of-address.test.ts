import { expect, test } from 'vitest';
import data from '../../../../utils/law/data/post-codes.json' with { type: 'json' };
import { calendarOf, parsePlace, regionOfAddress } from '../../../../utils/law/index.ts';

test.each([
  ['GB', 'Lamp House, 12 High Street, Edinburgh EH1 1AA', 'SCT', 'EH1 1AA'],
  ['GB', 'Unit 4, Glasgow g2 1dy, United Kingdom', 'SCT', 'G2 1DY'],
  ['GB', '1 Donegall Square, Belfast BT15GS', 'NIR', 'BT15GS'],
  ['GB', 'London EC1A 1BB', 'EW', 'EC1A 1BB'],
  ['GB', 'Cardiff CF10 1EP', 'EW', 'CF10 1EP'],
  ['ES', 'Carrer Gran 1, 08001 Barcelona', 'CT', '08001'],
  ['ES', 'Calle Mayor 1, 28013 Madrid', 'MD', '28013'],
  ['PT', 'Rua Direita 1, 9000-012 Funchal', '30', '9000-012'],
  ['PT', 'Rua Direita 1, 9500-150 Ponta Delgada', '20', '9500-150'],
])('%s, %s lies in %s', (country, address, region, postCode) => {
  expect(regionOfAddress(country, address)).toEqual({ region, postCode });
});

test.each([
  ['an area on both sides of the border', 'GB', 'Berwick-upon-Tweed TD15 1AA'],
  ['a part of an area that is', 'GB', 'Gretna DG16 5EA'],
  ['two codes that contradict one another', 'GB', 'Edinburgh EH1 1AA; registered at London EC1A 1BB'],
  ['no code', 'GB', 'High Street, Edinburgh'],
  ['an island that is no part of the state', 'GB', 'St Helier JE2 3AB'],
  ['a mainland code without a region of its own', 'PT', '1100-053 Lisboa'],
  ['a country without codes on file', 'FI', '00100 Helsinki'],
  ['a name of every object', 'constructor', 'EH1 1AA'],
])('%s is no ground for a guess', (_, country, address) => {
  expect(regionOfAddress(country, address)).toBeNull();
});

test('a text without end is no address, and is read in no time', () => {
  expect(regionOfAddress('GB', `${'A1 '.repeat(200_000)}EH1 1AA`)).toBeNull();
});

test('every region it names is one whose holidays are on file, and none has two', () => {
  for (const [country, { regions, apart }] of Object.entries(data.countries)) {
    const codes = Object.values(regions).flatMap((list) => list.split(' '));
    expect(codes.length).toBe(new Set(codes).size);
    for (const code of apart.split(' ')) expect(codes).not.toContain(code);
    for (const region of Object.keys(regions))
      expect(calendarOf(`${parsePlace(country)?.jurisdiction}-${region}`), region).not.toBeNull();
  }
  expect(Object.values(data.countries.ES.regions).join(' ').split(' ')).toHaveLength(50);
});
