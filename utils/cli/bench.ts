/** `npm run bench [-- NAME] [--json]`: runs the benches in tests/bench and prints their figures. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './browsers/build-extension.ts';

interface Row {
  what: string;
  value: number;
  unit: string;
  /** How many times faster than the peer named in `what` of the same run. */
  ratio?: number;
}

interface Bench {
  bench(): Promise<{ name: string; rows: Row[] }>;
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const wanted = args.find((argument) => !argument.startsWith('--')) ?? '';
const folder = join(ROOT, 'tests', 'bench');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file.includes(wanted));
if (files.length === 0) {
  console.error(`There is no bench named ${wanted}.`);
  process.exit(2);
}
const results: { name: string; rows: Row[] }[] = [];
for (const file of files) {
  const { bench } = (await import(join(folder, file))) as Bench;
  const result = await bench();
  results.push(result);
  if (json) continue;
  console.log(`\n${result.name}`);
  for (const { what, value, unit, ratio } of result.rows) {
    const figure = Number.isInteger(value) ? String(value) : value.toPrecision(3);
    console.log(
      `  ${what.padEnd(60)} ${figure.padStart(10)} ${unit}${ratio === undefined ? '' : `  (× ${ratio.toPrecision(3)})`}`,
    );
  }
}
if (json) console.log(JSON.stringify(results, null, 2));
