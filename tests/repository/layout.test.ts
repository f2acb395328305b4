import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/source-files.ts';

const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');

test('the top level is the fixed one', () => {
  const folders = new Set(tracked.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
  const allowed = ['.ci', 'components', 'docs', 'entrypoints', 'public', 'tests', 'utils'];
  expect([...folders].filter((folder) => !allowed.includes(folder ?? ''))).toEqual([]);
});

test('file names are in kebab case', () => {
  const code = tracked.filter(
    (path) => /\.(tsx?|mjs|css)$/.test(path) && /^(utils|components|entrypoints|tests)\//.test(path),
  );
  expect(code.filter((path) => !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(path.split('/').at(-1) ?? ''))).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});

test('no file outside data and tests is past 300 lines', () => {
  const code = tracked.filter((path) => /^(utils|components|entrypoints)\/.*\.tsx?$/.test(path));
  const long = code.filter((path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});

test('every room has a face with a comment of three lines', () => {
  for (const room of [
    'attribution',
    'browser',
    'comparison',
    'evidence',
    'i18n',
    'law',
    'observation',
    'policy',
    'requests',
    'services',
    'storage',
  ]) {
    expect(readFileSync(join(ROOT, 'utils', room, 'index.ts'), 'utf8'), room).toMatch(
      /In: [\s\S]*Out: [\s\S]*Promises?: /,
    );
  }
});
