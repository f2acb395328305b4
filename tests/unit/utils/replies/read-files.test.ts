import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../../utils/replies/index.ts';

const one = (name: string, content: string | Uint8Array, type = '') =>
  readFiles([{ name, type, bytes: typeof content === 'string' ? strToU8(content) : content }]);

describe('files', () => {
  test('JSON becomes lines with their paths', () => {
    expect(one('a.json', '{"orders":[{"total":12.5}],"notes":[]}')).toEqual([
      { name: 'a.json', kind: 'json', text: 'orders.0.total: 12.5\nnotes: []', problem: null },
    ]);
    expect(one('a.json', '{"broken"')).toMatchObject([{ kind: 'unread', problem: 'damaged' }]);
  });

  test('deep and wide JSON is bounded', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(one('deep.json', deep)[0]?.text.length).toBeLessThan(2000);
  });

  test('CSV and text, in UTF-8, UTF-16 and the Windows code page', () => {
    expect(one('a.csv', 'name;city\nÅsa;Vasa')[0]).toMatchObject({ kind: 'csv', text: 'name;city\nÅsa;Vasa' });
    expect(one('a.csv', new Uint8Array([0xc5, 0x73, 0x61]))[0]?.text).toBe('Åsa');
    expect(one('a.txt', new Uint8Array([0xff, 0xfe, 0xc5, 0, 0x73, 0]))[0]?.text).toBe('Ås');
  });

  test('what cannot be read is said, not passed over', () => {
    expect(one('scan.pdf', '%PDF-1.7', 'application/pdf')).toEqual([
      { name: 'scan.pdf', kind: 'unread', text: '', problem: 'unknown-format' },
    ]);
  });
});

describe('archives', () => {
  test('are opened, their files named with theirs', () => {
    const zip = zipSync({ 'a/data.json': strToU8('{"x":1}'), 'b.png': strToU8('?') });
    expect(one('all.zip', zip).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'all.zip/a/data.json json',
      'all.zip/b.png unread',
    ]);
  });

  test('a bomb is not unpacked', () => {
    const zip = zipSync({ 'bomb.txt': new Uint8Array(25_000_000), 'ok.txt': strToU8('fine') });
    expect(zip.length).toBeLessThan(100_000);
    expect(one('z.zip', zip).map(({ name, problem }) => `${name} ${problem}`)).toEqual([
      'z.zip/ok.txt null',
      'z.zip/bomb.txt too-large',
    ]);
  });

  test('many small files together are bounded too', () => {
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.txt`, new Uint8Array(15_000_000)]));
    expect(
      one('z.zip', zipSync(files, { level: 0 })).filter(({ problem }) => problem === 'too-large').length,
    ).toBeGreaterThan(0);
  });

  test('encrypted, cut or empty ones are said', () => {
    const zip = zipSync({ 'a.txt': strToU8('hello hello hello') });
    const locked = zip.slice();
    locked[6] = 1;
    expect(one('z.zip', locked)[0]?.problem).toBe('encrypted');
    expect(one('z.zip', zip.slice(0, 40))[0]?.problem).toBe('damaged');
  });
});
