import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { type Block, readPolicy } from '../../utils/policy/index.ts';
import { caseAgreements, casePath } from '../fixtures/policies/case-truth.ts';
import { type Agreement, agreements, blocksOf, readFixture, truths } from '../fixtures/policies/score.ts';

interface Row {
  what: string;
  value: number;
  unit: string;
}

const RUNS = 31;
const WARM_UP = 30;
const WORDS = 10_000;
const LANGUAGES = ['en', 'fi', 'sv', 'de'];
const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/policies');

const wordsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);

/** A text of about ten thousand words in one language, from the fixtures repeated. */
function longBlocks(language: string): Block[] {
  const files = readdirSync(FIXTURES).filter((file) => file.startsWith(`${language}-`));
  const once = files.flatMap((file) => blocksOf(join(FIXTURES, file)));
  return Array.from({ length: Math.ceil(WORDS / Math.max(1, wordsOf(once))) }, () => once).flat();
}

/** The first reading in this process, and the median of the warm ones for ten thousand words. */
function time(blocks: Block[]): { first: number; warm: number } {
  const begun = performance.now();
  const { words } = readPolicy(blocks);
  const first = performance.now() - begun;
  // the engine compiles what runs often in the background: it is given time for that
  for (let run = 0; run < WARM_UP; run++) readPolicy(blocks);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    readPolicy(blocks);
    runs.push(performance.now() - before);
  }
  runs.sort((a, b) => a - b);
  return { first, warm: ((runs[RUNS >> 1] ?? 0) * WORDS) / Math.max(1, words) };
}

/** Precision and recall of one language, kind by kind. */
function figures(set: string, language: string, all: readonly Agreement[]): Row[] {
  const own = all.filter((one) => language === 'all' || one.language === language);
  const kinds = [...new Set(own.map(({ kind }) => kind))].sort();
  return kinds.flatMap((kind) => {
    const of = own.filter((one) => one.kind === kind);
    const sum = (count: 'hit' | 'found' | 'wanted'): number => of.reduce((total, one) => total + one[count], 0);
    const [hit, found, wanted] = [sum('hit'), sum('found'), sum('wanted')];
    return [
      ...(found > 0 ? [{ what: `${set} ${language} precision ${kind}`, value: hit / found, unit: `of ${found}` }] : []),
      ...(wanted > 0 ? [{ what: `${set} ${language} recall ${kind}`, value: hit / wanted, unit: `of ${wanted}` }] : []),
    ];
  });
}

/**
 * Speed of the reader for each language read in full, and its precision and recall on the annotated fixtures and, where
 * they are at hand, on published policies.
 * @param report receives one line for each disagreement with an annotation
 */
export async function bench(report: (line: string) => void = () => {}): Promise<{ name: string; rows: Row[] }> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const blocks = longBlocks(language);
    const { first, warm } = time(blocks);
    rows.push({ what: `reading ${language}`, value: warm, unit: 'ms per 10 000 words' });
    rows.push({ what: `first reading ${language}`, value: first, unit: 'ms, tables built' });
  }
  const largest = casePath('de-otto-privacy.txt');
  if (largest !== undefined)
    rows.push({ what: 'reading a large policy', value: time(blocksOf(largest)).warm, unit: 'ms per 10 000 words' });
  const sets = {
    fixtures: truths().flatMap((truth) => agreements(truth, readFixture(truth))),
    published: caseAgreements(),
  };
  for (const [set, all] of Object.entries(sets)) {
    for (const { file, kind, missed, extra } of all) {
      if (missed.length + extra.length > 0)
        report(`${set} ${file} ${kind}: missed ${JSON.stringify(missed)} extra ${JSON.stringify(extra)}`);
    }
    for (const language of [...LANGUAGES, 'all']) rows.push(...figures(set, language, all));
  }
  return { name: 'policy', rows };
}
