import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, type Finding } from '../../../../utils/comparison/index.ts';
import { blocksFromText, type PolicyReading, readPolicy } from '../../../../utils/policy/index.ts';
import { comparing } from '../../../support/comparisons.ts';
import { ROOT } from '../../../support/source-files.ts';

const POLICIES = join(ROOT, '..', 'shared', 'cases', 'policies');
const texts = existsSync(POLICIES) ? readdirSync(POLICIES).filter((name) => name.endsWith('.txt')) : [];

const found = (reading: PolicyReading): Finding[] =>
  compare(comparing([], { policies: [{ hash: 'h', url: 'https://shop.example/', kind: 'privacy', reading }] }));

describe.skipIf(texts.length === 0)('published texts', () => {
  test.each(texts)('%s: every quotation stands in it, and what cannot be told says why', (name) => {
    const reading = readPolicy(blocksFromText(readFileSync(join(POLICIES, name), 'utf8')));
    for (const { said, beside, verdict, doubt, key } of found(reading)) {
      for (const passage of [said, beside ?? null])
        if (passage) expect(reading.text.slice(passage.start, passage.end), key).toBe(passage.quote);
      if (verdict === 'cannot-tell') expect(doubt, key).toBeDefined();
    }
  });
});
