import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../utils/replies/index.ts';

const one = (name: string, content: string | Uint8Array, type = '') => [
  readFile({ name, type, bytes: typeof content === 'string' ? strToU8(content) : content }),
];

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
