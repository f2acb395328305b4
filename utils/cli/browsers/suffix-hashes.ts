import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { Plugin } from 'vite';
import { packedTable } from './data-as-text.ts';

const MODULE = '/suffix-trie.js';
/** What tldts computes from its tables each time it starts: where labels begin, their hashes, which are wildcards. */
const COMPUTED = /const numberOfNodes[\s\S]*?\n}\n/;

interface Computed {
  edgeHash: Uint32Array;
  wildcardEdge: Int32Array;
}

/** The outcome of tldts' loop over 70 kB of labels, which no engine has compiled when a worker starts. */
function computed(loop: string, id: string): string {
  const tables = readFileSync(id.replace(MODULE, '/data/trie.js'), 'utf8').replaceAll('export const', 'var');
  const { edgeHash, wildcardEdge }: Computed = runInNewContext(
    `${tables}\n${loop.replaceAll('const ', 'var ')}\n({ edgeHash, wildcardEdge })`,
  );
  return `const edgeHash = ${packedTable('Uint32Array', edgeHash)};
const wildcardEdge = ${packedTable('Int32Array', wildcardEdge)};
const edgeOffset = new Uint32Array(edgeHash.length);
for (let edge = 1; edge < edgeHash.length; edge += 1) edgeOffset[edge] = edgeOffset[edge - 1] + edgeLength[edge - 1];
`;
}

/**
 * Writes into the worker what tldts would compute at each start: the hashes of the labels of all public suffixes. A
 * worker starts so often that no engine has compiled that loop yet. Other bundles do without: it is 50 kB.
 */
export function suffixHashes(): Plugin {
  return {
    name: 'suffix-hashes',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/tldts/') || !id.endsWith(MODULE)) return null;
      if (!COMPUTED.test(code)) throw new Error('tldts no longer computes its hashes where it did.');
      return { code: code.replace(COMPUTED, (loop) => computed(loop, id)), map: null };
    },
  };
}
