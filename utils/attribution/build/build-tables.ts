import { mkdirSync, writeFileSync } from 'node:fs';
import { compileTables } from './compile-tables.ts';
import { readSources } from './read-sources.ts';

// Run from anywhere: node utils/attribution/build/build-tables.ts
const target = new URL('../data/generated/', import.meta.url);
mkdirSync(target, { recursive: true });
for (const [name, text] of Object.entries(compileTables(readSources()))) {
  writeFileSync(new URL(name, target), text);
  process.stderr.write(`${name} ${Buffer.byteLength(text)} bytes\n`);
}
