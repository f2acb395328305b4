import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from '../support/source-files.ts';

/** What each room may import besides itself: arrows run down only. A trailing file name narrows the arrow to that file. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'utils/policy': [],
  'utils/observation': [],
  'utils/attribution': [],
  'utils/law': [],
  'utils/comparison': ['utils/policy', 'utils/observation', 'utils/attribution', 'utils/law'],
  'utils/requests': ['utils/law', 'utils/policy', 'utils/comparison'],
  'utils/replies': [],
  'utils/evidence': [
    'utils/policy',
    'utils/observation',
    'utils/attribution',
    'utils/law',
    'utils/comparison',
    'utils/requests',
  ],
  'utils/i18n': ['utils/comparison'],
  'utils/storage': [
    'utils/policy',
    'utils/observation',
    'utils/comparison',
    'utils/requests',
    'utils/replies',
    'utils/evidence',
  ],
  'utils/browser': [],
  'utils/services': [
    'utils/policy',
    'utils/observation',
    'utils/attribution',
    'utils/law',
    'utils/comparison',
    'utils/requests',
    'utils/replies',
    'utils/evidence',
    'utils/i18n',
    'utils/storage',
    'utils/browser',
  ],
  components: [
    'utils/services',
    'utils/i18n',
    'utils/policy',
    'utils/observation',
    'utils/attribution',
    'utils/law',
    'utils/comparison',
    'utils/requests',
    'utils/replies',
    'utils/evidence',
  ],
  entrypoints: ['utils/services', 'components'],
};
const PURE = [
  'utils/policy',
  'utils/observation',
  'utils/attribution',
  'utils/law',
  'utils/comparison',
  'utils/requests',
  'utils/replies',
];
/** Packages that pure rooms may use: they run anywhere and touch nothing. */
const PURE_PACKAGES = new Set(['tldts', 'siphash', 'diff', 'fflate', 'zod', 'postal-mime']);

const roomOf = (file: string): string =>
  Object.keys(MAY_IMPORT).find((room) => file === room || file.startsWith(`${room}/`)) ?? 'elsewhere';

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
  /** Asked for when it is needed, by `import()`. */
  later: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(resolve(ROOT, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
  );
  return [...found].map(([, type, from, bare, later]) => {
    const name = from ?? bare ?? later ?? '';
    const to = name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
    return { from: file, to, typeOnly: type !== undefined, later: later !== undefined };
  });
}

const files = sourceFiles(['utils', 'components', 'entrypoints']).filter(
  (file) => !file.startsWith('utils/cli') && !file.startsWith('utils/attribution/build'),
);
const imports = files.flatMap(importsOf);

test('there is something to check', () => {
  expect(imports.length).toBeGreaterThan(300);
});

test('arrows between rooms run down only', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    return there !== 'elsewhere' && here !== there && !(MAY_IMPORT[here] ?? []).includes(there);
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('pure rooms use no browser, no database, no clock and no chance', () => {
  const packages = imports.filter(
    ({ from, to }) => PURE.includes(roomOf(from)) && !to.includes('/') && !PURE_PACKAGES.has(to),
  );
  expect(packages.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  const impure = files.filter(
    (file) =>
      PURE.includes(roomOf(file)) &&
      /\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)|\bbrowser\./.test(withoutComments(file)),
  );
  expect(impure).toEqual([]);
});

test('only utils/browser touches the WebExtension APIs, only utils/storage opens the database', () => {
  const polyfill = imports.filter(
    ({ from, to, typeOnly }) => to === 'webextension-polyfill' && !typeOnly && roomOf(from) !== 'utils/browser',
  );
  expect(polyfill.map(({ from }) => from)).toEqual([]);
  const dexie = imports.filter(({ from, to }) => to === 'dexie' && roomOf(from) !== 'utils/storage');
  expect(dexie.map(({ from }) => from)).toEqual([]);
});

test('the worker starts without the rooms that only answer, compare and write', () => {
  const atStart = new Set(['entrypoints/background.ts']);
  for (const file of atStart)
    for (const { from, to, typeOnly, later } of imports) if (from === file && !typeOnly && !later) atStart.add(to);
  const rooms = new Set([...atStart].map(roomOf));
  expect(rooms).toContain('utils/observation');
  for (const room of ['policy', 'law', 'comparison', 'requests', 'replies', 'i18n'])
    expect(rooms, room).not.toContain(`utils/${room}`);
});

test('entry points compose and mount, no more', () => {
  for (const file of files.filter((name) => name.startsWith('entrypoints/'))) {
    expect(readFileSync(resolve(ROOT, file), 'utf8').split('\n').length, file).toBeLessThanOrEqual(40);
  }
});

const withoutComments = (file: string): string =>
  readFileSync(resolve(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
