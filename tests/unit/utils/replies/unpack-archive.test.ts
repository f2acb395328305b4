import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpackArchive, unpackBudget } from '../../../../utils/replies/index.ts';

const unpack = (bytes: Uint8Array, left = unpackBudget()) => {
  const { files, unread } = unpackArchive({ name: 'z.zip', type: '', bytes }, left);
  return { files: files.map(({ name }) => name), unread: unread.map(({ name, problem }) => `${name} ${problem}`) };
};

test('files are named after their archive', () => {
  const zip = zipSync({ 'a/data.json': strToU8('{"x":1}'), 'b.png': strToU8('?') });
  expect(unpack(zip)).toEqual({ files: ['z.zip/a/data.json', 'z.zip/b.png'], unread: [] });
});

test('a bomb is not unpacked', () => {
  const zip = zipSync({ 'bomb.txt': new Uint8Array(25_000_000), 'ok.txt': strToU8('fine') });
  expect(zip.length).toBeLessThan(100_000);
  expect(unpack(zip)).toEqual({ files: ['z.zip/ok.txt'], unread: ['z.zip/bomb.txt too-large'] });
});

test('what all archives together may unpack is bounded', () => {
  const one = zipSync({ 'a.txt': strToU8('12345'), 'b.txt': strToU8('12345') });
  const left = { files: 3, bytes: 12 };
  expect(unpack(one, left).files).toEqual(['z.zip/a.txt', 'z.zip/b.txt']);
  expect(unpack(one, left).unread).toEqual(['z.zip/a.txt too-large', 'z.zip/b.txt too-large']);
});

test('encrypted, cut or empty ones are said', () => {
  const zip = zipSync({ 'a.txt': strToU8('hello hello hello') });
  const locked = zip.slice();
  locked[6] = 1;
  expect(unpack(locked).unread).toEqual(['z.zip encrypted']);
  expect(unpack(zip.slice(0, 40)).unread).toEqual(['z.zip damaged']);
  expect(unpack(zipSync({})).unread).toEqual(['z.zip damaged']);
});

test('a document of an office program is one file that cannot be read', () => {
  const sheet = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') });
  expect(unpack(sheet)).toEqual({ files: [], unread: ['z.zip unknown-format'] });
});
