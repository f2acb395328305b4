import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CHAIN_START, canonicalJson, chainHash, sha256 } from '../../../../utils/evidence/index.ts';

test.each<[unknown, string]>([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [{ b: { d: 1, c: [] }, a: {} }, '{"a":{},"b":{"c":[],"d":1}}'],
  [[3, 1, 2], '[3,1,2]'],
  [{ a: undefined, b: null }, '{"b":null}'],
  [[undefined, 1], '[null,1]'],
  [undefined, 'null'],
  ['ä"\n\u2028', '"ä\\"\\n\u2028"'],
  ['\ud83d', '"\\ud83d"'],
  [{ '\u00e4': 1, z: 2, '10': 3, '9': 4 }, '{"10":3,"9":4,"z":2,"ä":1}'],
  [{ '😀': 1, '\ufb33': 2 }, '{"😀":1,"\ufb33":2}'],
  [1e21, '1e+21'],
  [-0, '0'],
  [0.1 + 0.2, '0.30000000000000004'],
  [true, 'true'],
])('%j is written %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('a hash is SHA-256 of the UTF-8 text, in hex', () => {
  expect(sha256('Sängkläder')).toBe(`sha256-${createHash('sha256').update('Sängkläder', 'utf8').digest('hex')}`);
  expect(sha256('')).toBe('sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('a link is made of the link before it and the canonical event', () => {
  const link = chainHash(CHAIN_START, { type: 'capped', at: 1 });
  expect(link).toBe(sha256(`${CHAIN_START}\n{"at":1,"type":"capped"}`));
  expect(chainHash(CHAIN_START, { at: 1, type: 'capped' })).toBe(link);
  expect(chainHash(link, { at: 1, type: 'capped' })).not.toBe(link);
});

test('the first link is as long as any', () => {
  expect(CHAIN_START).toMatch(/^sha256-0{64}$/);
});
