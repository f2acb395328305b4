import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gzipped } from '../../../../../utils/storage/backup/gzip.ts';
import { joinOctets } from '../../../../../utils/storage/backup/octets.ts';
import { joinedSections, sectionsOf } from '../../../../../utils/storage/backup/sections.ts';
import { BackupError } from '../../../../../utils/storage/index.ts';
import { restored } from '../../../../support/backups.ts';
import { freshHistory } from '../../../../support/history.ts';
import { ROOT } from '../../../../support/source-files.ts';

const MEBI = 1_048_576;
const random = (length: number): Uint8Array => {
  const octets = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(octets.subarray(at, at + 65_536));
  return octets;
};
const words = (length: number): Uint8Array =>
  new TextEncoder().encode('{"type":"page","title":"Frost duvet set"},'.repeat(length / 42));
const all = async (source: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return joinOctets(parts);
};
async function* each(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
const packed = (...pieces: readonly Uint8Array[]): Promise<Uint8Array> => all(sectionsOf(each(...pieces)));

test('what goes into sections comes out as it was, however it is cut', async () => {
  const pieces = [words(5_000), random(2.5 * MEBI), words(3 * MEBI), random(7), random(60_000), words(1_200_000)];
  const file = await packed(...pieces);
  const cuts = [...Array(40).keys()].map((part) =>
    file.subarray((part * file.length) / 40, ((part + 1) * file.length) / 40),
  );
  expect(Buffer.compare(await all(joinedSections(each(...cuts))), joinOctets(pieces))).toBe(0);
});

test('files that are packed already are stored, and everything else gets smaller', async () => {
  const content = random(2 * MEBI);
  // Two sections with a head of five octets each, no more.
  expect((await packed(content)).length).toBe(content.length + 10);
  expect((await packed(await gzipped(random(100_000)))).length).toBeLessThan(100_100);
  expect((await packed(words(MEBI))).length).toBeLessThan(MEBI / 50);
  // Base64, as in a letter with its files, still gives a quarter.
  expect((await packed(new TextEncoder().encode(random(MEBI).toBase64()))).length).toBeLessThan(MEBI * 1.1);
});

test('sections that are none, end too early or unpack without end are refused', async () => {
  const verdict = (octets: Uint8Array): Promise<string> =>
    all(joinedSections(each(octets))).then(
      () => 'taken',
      (error: unknown) => (error instanceof BackupError ? error.message : String(error)),
    );
  const of = (kind: number, length: number, content: Uint8Array): Uint8Array =>
    joinOctets([Uint8Array.of(kind, length >> 24, length >> 16, length >> 8, length), content]);
  const bomb = await gzipped(new Uint8Array(5 * MEBI));
  expect(await verdict(of(2, 3, random(3)))).toBe('taken');
  expect(await verdict(of(3, 3, random(3)))).toBe('damaged: section');
  expect(await verdict(of(2, 4, random(3)))).toBe('cut-short');
  expect(await verdict(Uint8Array.of(2, 0))).toBe('cut-short');
  expect(await verdict(of(1, 100, random(100)))).toBe('damaged: gzip');
  expect(await verdict(of(2, 100_000_000, random(3)))).toBe('too-large');
  expect(await verdict(of(1, bomb.length, bomb))).toBe('too-large');
});

test('a backup of the first format, written before there were sections, is taken in whole', async () => {
  const path = join(ROOT, 'tests/fixtures/backups/format-1.json');
  const { passphrase, content } = JSON.parse(readFileSync(path, 'utf8')) as { passphrase: string; content: string };
  const db = freshHistory();
  const { contents } = await restored(db, new Blob([Uint8Array.fromBase64(content)]), passphrase);
  expect(contents).toMatchObject({ shops: ['lamppu.example'], attachments: 50_000, brokenJournals: 0, brokenFiles: 0 });
  expect(await db.events.count()).toBe(8);
});
