import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { dataAsText } from '../../../../../utils/cli/browsers/data-as-text.ts';
import { suffixHashes } from '../../../../../utils/cli/browsers/suffix-hashes.ts';

/** The folder of the form that bundles take; the package names only whole forms. */
const folder = join(createRequire(import.meta.url).resolve('tldts/package.json'), '..', 'dist/es6/src');
const trie = join(folder, 'suffix-trie.js');
const data = join(folder, 'data/trie.js');
const source = (file: string): string => readFileSync(file, 'utf8');

type Tables = Record<'edgeHash' | 'edgeOffset' | 'wildcardEdge', ArrayLike<number>>;
/** What the two modules hold once they ran. */
const tables = (dataCode: string, trieCode: string): Tables =>
  runInNewContext(
    [dataCode, trieCode]
      .join('\n')
      .replaceAll(/^import .*$/gm, '')
      .replaceAll(/^export (default )?/gm, '')
      .concat('\n({ edgeHash, edgeOffset, wildcardEdge })'),
    { Uint8Array, Uint16Array, Uint32Array, Int32Array },
  );
const transformed = (plugin: { transform?: unknown }, file: string): string =>
  (plugin.transform as (code: string, id: string) => { code: string })(source(file), file).code;

test('what is written into the worker is what tldts computes, from tables packed or not', () => {
  const own = tables(source(data), source(trie));
  const written = tables(transformed(dataAsText(), data), transformed(suffixHashes(), trie));
  expect(own.edgeHash.length).toBeGreaterThan(5_000);
  for (const name of ['edgeHash', 'edgeOffset', 'wildcardEdge'] as const)
    expect(Array.from(written[name]), name).toEqual(Array.from(own[name]));
  expect(transformed(suffixHashes(), trie)).not.toContain('hash * 33) ^ labelText');
});

test('a tldts that computes them elsewhere stops the build', () => {
  const transform = suffixHashes().transform as unknown as (code: string, id: string) => unknown;
  expect(() => transform('export const edgeHash = [];', trie)).toThrow('no longer');
  expect(transform('', join(folder, 'index.js'))).toBeNull();
});
