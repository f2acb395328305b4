import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../utils/i18n/index.ts';
import { ROOT, sourceFiles } from '../support/source-files.ts';

const EXPORTED = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm;

test('no two exported things have the same name', () => {
  const places = new Map<string, string[]>();
  // Every command of the terminal has its own `run`.
  for (const file of sourceFiles(['utils', 'components']).filter((path) => !path.startsWith('utils/cli/commands/'))) {
    for (const [, name = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(EXPORTED))
      places.set(name, [...new Set([...(places.get(name) ?? []), file])]);
  }
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});

test('no two messages say the same', () => {
  // Findings say what was seen in the same words where the same was seen.
  const own = Object.entries(english).filter(([key]) => !key.startsWith('finding.') || !key.endsWith('.seen'));
  const keys = Map.groupBy(own, ([, text]) => JSON.stringify(text));
  expect([...keys.values()].filter((same) => same.length > 1).map((same) => same.map(([key]) => key))).toEqual([]);
});
