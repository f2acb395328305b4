import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import {
  type Block,
  blocksFromDom,
  blocksFromText,
  type Claim,
  type PolicyReading,
  readPolicy,
} from '../../utils/policy/index.ts';

interface Row {
  what: string;
  value: number;
  unit: string;
}

/** One annotated document; fields that are absent were not annotated. */
interface Truth {
  file: string;
  language: string;
  controller_name?: string | null;
  controller_id?: { value: string };
  controller_address?: string | null;
  contact_emails?: string[];
  dpo_contact?: { email?: string; name?: string } | null;
  last_updated?: string | null;
  recipients?: { name: string; confidence?: string }[];
  cookies?: { name: string; lifetime_seconds: number | string | null }[];
  cookie_lifetimes?: { min_seconds: number; max_seconds: number }[];
  retention_statements?: { seconds: number | string }[];
  rights?: { article: string }[];
  transfers?: { mechanism?: string | null }[];
  legal_bases?: { article: string | null }[];
  complaint_authority?: { name: string } | null;
}

const RUNS = 31;
const WORDS = 10_000;
const here = dirname(fileURLToPath(import.meta.url));
const FIXTURES = join(here, '../fixtures/policies');
const CASES = join(here, '../../../shared/cases/policies');

function blocksOf(path: string): Block[] {
  const source = readFileSync(path, 'utf8');
  return path.endsWith('.html') ? blocksFromDom(parseHTML(source).document) : blocksFromText(source);
}

/** A text of about ten thousand words in one language, from the fixtures repeated. */
function longBlocks(language: string): Block[] {
  const files = readdirSync(FIXTURES).filter((file) => file.startsWith(`${language}-`));
  const once = files.flatMap((file) => blocksOf(join(FIXTURES, file)));
  const words = once.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  return Array.from({ length: Math.ceil(WORDS / Math.max(1, words)) }, () => once).flat();
}

/** Median milliseconds for ten thousand words. */
function time(blocks: Block[]): number {
  const { words } = readPolicy(blocks);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    readPolicy(blocks);
    runs.push(performance.now() - before);
  }
  runs.sort((a, b) => a - b);
  return ((runs[RUNS >> 1] ?? 0) * WORDS) / Math.max(1, words);
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const MECHANISMS: [RegExp, string][] = [
  [/privacy shield/i, 'privacy-shield'],
  [/scc|standard/i, 'scc'],
  [/bcr/i, 'bcr'],
  [/data privacy framework/i, 'dpf'],
];

const values = (claims: Claim[], kind: Claim['kind'], pick: (value: never) => unknown): string[] => [
  ...new Set(
    claims
      .filter((claim) => claim.kind === kind && claim.polarity === 'affirmed')
      .map((claim) => String(pick(claim.value as never)))
      .filter((value) => value !== 'undefined' && value !== 'null'),
  ),
];

/** What a reading says and what the annotation says, as comparable strings by kind. */
function pairs(reading: PolicyReading, truth: Truth): [string, string[], string[]][] {
  const { claims } = reading;
  const list = (value: string | null | undefined): string[] => (value === null || value === undefined ? [] : [value]);
  const string = (value: string): string => value;
  const name = (value: { name: string }): string => fold(value.name);
  const rows: [string, string[] | undefined, string[]][] = [
    [
      'controller.name',
      truth.controller_name === undefined ? undefined : list(truth.controller_name).map(fold),
      values(claims, 'controller.name', fold),
    ],
    [
      'controller.businessId',
      truth.controller_id === undefined ? undefined : [truth.controller_id.value],
      values(claims, 'controller.businessId', string),
    ],
    [
      'controller.address',
      truth.controller_address === undefined ? undefined : list(truth.controller_address).map(fold),
      values(claims, 'controller.address', fold),
    ],
    ['contact.email', truth.contact_emails, values(claims, 'contact.email', string)],
    [
      'dpo.email',
      truth.dpo_contact === undefined ? undefined : list(truth.dpo_contact?.email),
      values(claims, 'dpo.email', string),
    ],
    [
      'policy.updated',
      truth.last_updated === undefined ? undefined : list(truth.last_updated),
      values(claims, 'policy.updated', string),
    ],
    ['recipient', truth.recipients?.map((recipient) => fold(recipient.name)), values(claims, 'recipient', name)],
    [
      'cookie',
      truth.cookies?.map(
        (cookie) =>
          `${cookie.name} ${typeof cookie.lifetime_seconds === 'number' ? cookie.lifetime_seconds : (cookie.lifetime_seconds ?? 'unknown')}`,
      ),
      values(
        claims,
        'cookie',
        (value: { name: string; lifetime: { kind: string; seconds?: number } }) =>
          `${value.name} ${value.lifetime.seconds ?? value.lifetime.kind}`,
      ),
    ],
    [
      'cookie.lifetime',
      truth.cookie_lifetimes?.map((range) => `${range.min_seconds}-${range.max_seconds}`),
      values(
        claims,
        'cookie.lifetime',
        (value: { minSeconds: number; maxSeconds: number }) => `${value.minSeconds}-${value.maxSeconds}`,
      ),
    ],
    [
      'retention.period',
      truth.retention_statements
        ?.filter((statement) => typeof statement.seconds === 'number')
        .map((statement) => String(statement.seconds)),
      values(claims, 'retention', (value: { maxSeconds?: number }) => value.maxSeconds),
    ],
    [
      'right',
      truth.rights?.map((right) => right.article.replace('21(2)', '21')),
      values(claims, 'right', (value: { article: string }) => value.article),
    ],
    [
      'transfer',
      truth.transfers?.flatMap((transfer) =>
        MECHANISMS.filter(([pattern]) => pattern.test(transfer.mechanism ?? '')).map(([, key]) => key),
      ),
      values(claims, 'transfer', (value: { mechanism: string }) =>
        ['none', 'other'].includes(value.mechanism) ? undefined : value.mechanism,
      ),
    ],
    [
      'legalBasis',
      truth.legal_bases?.map((basis) => basis.article ?? 'null'),
      values(claims, 'legalBasis', (value: { article: string | null }) => value.article ?? 'null ').map((value) =>
        value.trim(),
      ),
    ],
    [
      'complaint.authority',
      truth.complaint_authority === undefined ? undefined : list(truth.complaint_authority?.name).map(fold),
      values(claims, 'complaint.authority', (value: { name: string; id: string | null }) =>
        value.id === null ? undefined : fold(value.name),
      ),
    ],
  ];
  return rows.flatMap(([kind, wanted, found]) =>
    wanted === undefined ? [] : [[kind, [...new Set(wanted)], found] as [string, string[], string[]]],
  );
}

interface Score {
  hit: number;
  found: number;
  wanted: number;
}

/** Precision and recall by language and kind against hand annotations, where they are at hand. */
function accuracy(report: (line: string) => void): Row[] {
  const scores = new Map<string, Score>();
  const add = (key: string, wanted: string[], found: string[]): void => {
    const score = scores.get(key) ?? { hit: 0, found: 0, wanted: 0 };
    score.hit += found.filter((value) => wanted.includes(value)).length;
    score.found += found.length;
    score.wanted += wanted.length;
    scores.set(key, score);
  };
  const folder = join(CASES, 'truth');
  for (const file of readdirSync(folder)) {
    const truth = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Truth;
    const path = join(CASES, truth.file);
    if (!existsSync(path)) continue;
    const reading = readPolicy(blocksOf(path));
    for (const [kind, wanted, found] of pairs(reading, truth)) {
      add(`${truth.language} ${kind}`, wanted, found);
      add(`all ${kind}`, wanted, found);
      const missed = wanted.filter((value) => !found.includes(value));
      const extra = found.filter((value) => !wanted.includes(value));
      if (missed.length + extra.length > 0)
        report(`${truth.file} ${kind}: missed ${JSON.stringify(missed)} extra ${JSON.stringify(extra)}`);
    }
  }
  return [...scores]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([what, { hit, found, wanted }]) => [
      ...(found > 0 ? [{ what: `precision ${what}`, value: hit / found, unit: `of ${found}` }] : []),
      ...(wanted > 0 ? [{ what: `recall ${what}`, value: hit / wanted, unit: `of ${wanted}` }] : []),
    ]);
}

/**
 * Speed of the reader for each language read in full and, beside the annotated cases, its precision and recall.
 * @param report receives one line for each disagreement with an annotation
 */
export async function bench(report: (line: string) => void = () => {}): Promise<{ name: string; rows: Row[] }> {
  const rows: Row[] = ['en', 'fi', 'sv', 'de'].map((language) => ({
    what: `reading ${language}`,
    value: time(longBlocks(language)),
    unit: 'ms per 10 000 words',
  }));
  const largest = join(CASES, 'de-otto-privacy.txt');
  if (existsSync(largest))
    rows.push({ what: 'reading a large policy', value: time(blocksOf(largest)), unit: 'ms per 10 000 words' });
  if (existsSync(CASES)) rows.push(...accuracy(report));
  return { name: 'policy', rows };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows } = await bench((line) => console.error(line));
  for (const { what, value, unit } of rows) console.log(what.padEnd(40), value.toFixed(2).padStart(9), unit);
}
