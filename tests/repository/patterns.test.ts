import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import * as naming from '../../utils/policy/names/naming-words.ts';
import { ROOT, sourceFiles } from '../support/source-files.ts';
import bounded from './bounded-patterns.json' with { type: 'json' };

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** What is run while the extension is built or from a terminal reads files of our own. */
const OWN_FILES = /^utils\/(?:cli|attribution\/build)\//;
/** A pattern that is not shown to be linear may not be put to more characters than this. */
const MOST = 4_000;
/** Longest look at one pattern, in ms (on an idle machine none takes a tenth of it); attacks are bounded by steps alone, as a busy machine takes its time for every text. */
const LIMITS = { timeout: 60_000, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

/** Every pattern written between slashes in a file. */
function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ file, source: pattern, flags });
    } else for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** Patterns that are put together from lists of words. */
const composed = Object.entries(naming).flatMap(([name, value]) =>
  [value].flat().flatMap((one) => (one instanceof RegExp ? { file: name, source: one.source, flags: one.flags } : [])),
);
const patterns = sourceFiles(['utils', 'components', 'entrypoints'])
  .filter((file) => !OWN_FILES.test(file))
  .flatMap(patternsIn)
  .concat(composed);
const isBounded = ({ file, source }: Pattern): boolean =>
  bounded.patterns.some((known) => known.file === file && source.startsWith(known.opens));

/** The patterns of a list that may take more than linear time, or cannot be told. */
async function slow(list: readonly Pattern[]): Promise<string[]> {
  const told: string[] = [];
  for (const { file, source, flags } of list) {
    const { status } = await check(source, flags, LIMITS);
    if (status !== 'safe') told.push(`${file}: /${source}/${flags} ${status}`);
  }
  return told;
}

test('patterns are found in the code', () => {
  expect(patterns.length).toBeGreaterThan(400);
});

test('no pattern takes more than linear time, but on texts that are bounded before', async () => {
  const free = [...new Map(patterns.map((one) => [`${one.source}/${one.flags}`, one])).values()].filter(
    (one) => !isBounded(one),
  );
  const half = free.length >> 1;
  expect((await Promise.all([slow(free.slice(0, half)), slow(free.slice(half))])).flat()).toEqual([]);
}, 240_000);

test('a pattern that takes more is noticed', async () => {
  expect(await slow([{ file: 'here', source: '(?:\\d+\\s*)+years', flags: '' }])).toHaveLength(1);
});

test('what is said to be bounded is there, and bounded', () => {
  expect(
    bounded.patterns.filter(
      ({ file, opens }) => !patterns.some((one) => one.file === file && one.source.startsWith(opens)),
    ),
  ).toEqual([]);
  for (const { longest, why } of bounded.patterns) {
    expect(longest).toBeLessThanOrEqual(MOST);
    expect(why.length).toBeGreaterThan(10);
  }
});
