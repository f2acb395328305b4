import { beforeAll, describe, expect, test } from 'vitest';
import { newHeader } from '../../../../../utils/storage/backup/backup-header.ts';
import { framed } from '../../../../../utils/storage/backup/frames.ts';
import { compressed } from '../../../../../utils/storage/backup/gzip.ts';
import { sealedChunks } from '../../../../../utils/storage/backup/seal-stream.ts';
import { BackupError, type BackupProblem, openBackup } from '../../../../../utils/storage/index.ts';
import { backupOf, restored } from '../../../../support/backups.ts';
import { fillHistory, idOf } from '../../../../support/build-history.ts';
import { freshHistory } from '../../../../support/history.ts';

const PASSPHRASE = 'four plain words here';
const MEBI = 1_048_576;
let sealed: Uint8Array<ArrayBuffer>;
let open: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const db = freshHistory();
  await fillHistory(db);
  // Three chunks, so that they can change places.
  const content = new Uint8Array(MEBI * 0.75);
  for (let at = 0; at < content.length; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
  await db.attachments.put({ reply: idOf(7), hash: `sha256-${'0'.repeat(64)}`, content });
  sealed = new Uint8Array(await (await backupOf(db, PASSPHRASE)).arrayBuffer());
  open = new Uint8Array(await (await backupOf(db, null)).arrayBuffer());
});

/** What a file is refused for; `taken` when it is not. */
async function verdict(octets: BlobPart[], passphrase = PASSPHRASE): Promise<BackupProblem | 'taken' | string> {
  const db = freshHistory();
  try {
    await restored(db, new Blob(octets), passphrase);
    return 'taken';
  } catch (error) {
    expect(await db.visits.count()).toBe(0);
    return error instanceof BackupError ? `${error.code} ${error.where}`.trim() : String(error);
  }
}

const changed = (octets: Uint8Array<ArrayBuffer>, at: number): BlobPart[] => {
  const copy = octets.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return [copy];
};

describe('a sealed backup', () => {
  const headerLength = (): number => 24 + new DataView(sealed.buffer).getUint32(20);
  const chunk = (number: number): Uint8Array<ArrayBuffer> =>
    sealed.subarray(headerLength() + number * (262_144 + 16), headerLength() + (number + 1) * (262_144 + 16));

  test('says that the passphrase is another one', async () => {
    expect(await verdict([sealed], 'four plain words there')).toBe('passphrase');
    expect(await verdict([sealed], 'ｆour plain words here')).toBe('taken');
  });

  test.each([
    ['a bit of a chunk', () => changed(sealed, headerLength() + 300_000), 'damaged 1'],
    ['a bit of its last tag', () => changed(sealed, sealed.length - 1), 'damaged 3'],
    ['the end', () => [sealed.subarray(0, -40)], 'damaged 3'],
    ['the last chunk', () => [sealed.subarray(0, headerLength() + 3 * (262_144 + 16))], 'cut-short'],
    [
      'the order of chunks',
      () => [sealed.subarray(0, headerLength()), chunk(1), chunk(0), chunk(2), chunk(3)],
      'damaged 0',
    ],
    ['a chunk left out', () => [sealed.subarray(0, headerLength()), chunk(0), chunk(2), chunk(3)], 'damaged 1'],
    ['something behind it', () => [sealed, 'more'], 'damaged 3'],
    [
      'a rounder number of rounds',
      () => [
        new TextEncoder().encode(
          new TextDecoder('latin1').decode(sealed.subarray(0, headerLength())).replace('100000', '900000'),
        ),
        sealed.subarray(headerLength()),
      ],
      'damaged header',
    ],
  ])('names a change: %s', async (what, make, expected) => {
    const said = await verdict(make());
    if (what === 'a rounder number of rounds') expect(['passphrase', expected]).toContain(said);
    else expect(said).toBe(expected);
  });

  test('under the header of another file with the same passphrase does not open', async () => {
    const db = freshHistory();
    const other = new Uint8Array(await (await backupOf(db, PASSPHRASE)).arrayBuffer());
    expect(await verdict([other.subarray(0, headerLength()), sealed.subarray(headerLength())])).toBe('damaged 0');
  });
});

describe('a backup that is not sealed', () => {
  test.each([
    ['nothing at all', () => [], 'not-a-backup'],
    ['another file', () => ['PK\u0003\u0004 and much more of something else'], 'not-a-backup'],
    ['half a header', () => [open.subarray(0, 26)], 'cut-short'],
    ['a later format', () => changed(open, 18), 'newer 257'],
    // In the file's octets, which gzip stores as they are.
    ['a changed octet', () => changed(open, open.length - 300_000), 'damaged gzip'],
    ['no end', () => [open.subarray(0, -5_000)], 'damaged gzip'],
  ])('is named for what it is: %s', async (_, make, expected) => {
    expect(await verdict(make())).toBe(expected);
  });
});

/** A backup of these frames, as somebody might write it who has the format. */
async function written(...frames: unknown[]): Promise<BlobPart[]> {
  const { octets, seal } = await newHeader(null);
  const source = async function* () {
    for (const frame of frames)
      yield* frame instanceof Uint8Array
        ? framed('octets', frame)
        : framed('json', new TextEncoder().encode(typeof frame === 'string' ? frame : JSON.stringify(frame)));
  };
  const parts: BlobPart[] = [octets];
  const payload = compressed(source());
  for await (const part of seal ? sealedChunks(payload, seal) : payload) parts.push(part as Uint8Array<ArrayBuffer>);
  return parts;
}

describe('a backup written by somebody else', () => {
  const start = { what: 'backup', madeAt: 1, app: '9', schema: 1, rows: {} };
  const end = (rows = {}) => ({ what: 'end', rows });
  const shop = { domain: 'a.example', firstSeen: 1, lastSeen: 1, controller: null, documents: [] };
  const event = {
    visit: idOf(1),
    seq: 0,
    event: { type: 'signals', at: 1, doNotTrack: true, globalPrivacyControl: true },
    hash: 'x',
  };

  test.each([
    ['an empty one', [start, end()], 'taken'],
    ['one shop', [start, { table: 'shops', rows: [shop] }, end({ shops: 1 })], 'taken'],
    ['a later schema', [{ ...start, schema: 99 }, end()], 'newer 9'],
    ['no beginning', [end()], 'row beginning'],
    ['no end', [start, { table: 'shops', rows: [shop] }], 'cut-short'],
    ['less than it says', [start, { table: 'shops', rows: [shop] }, end({ shops: 2 })], 'incomplete shops'],
    ['more behind the end', [start, end(), end()], 'damaged after the end'],
    ['a row of another form', [start, { table: 'shops', rows: [{ ...shop, lastSeen: 'now' }] }, end()], 'row shops'],
    ['a shop that is a path', [start, { table: 'shops', rows: [{ ...shop, domain: '../x' }] }, end()], 'row shops'],
    ['an unknown table', [start, { table: 'secrets', rows: [] }, end()], 'row secrets'],
    [
      'tables in another order',
      [start, { table: 'visits', rows: [] }, { table: 'shops', rows: [] }, end()],
      'damaged shops',
    ],
    [
      'a setting of the browser',
      [start, { table: 'settings', rows: [{ key: 'value-key', value: 1 }] }, end()],
      'row settings',
    ],
    ['events without a visit', [start, { table: 'events', rows: [event] }, end({ events: 1 })], 'row events'],
    [
      'a file of another length',
      [
        start,
        { table: 'attachments', rows: [{ reply: idOf(1), hash: 'sha256-0', bytes: 3 }] },
        new Uint8Array(2),
        end(),
      ],
      'damaged attachments',
    ],
    ['no JSON', [start, '{', end()], 'damaged json'],
    [
      'nested without end',
      [
        start,
        `{"table":"settings","rows":[{"key":"residence","value":${'['.repeat(200_000)}${']'.repeat(200_000)}}]}`,
        end(),
      ],
      'row settings',
    ],
  ])('is checked row by row: %s', async (_, frames, expected) => {
    expect(await verdict(await written(...frames))).toBe(expected);
  });

  test('a header that asks for years of work is refused before any is done', async () => {
    const json = new TextEncoder().encode(JSON.stringify({ sealed: { iterations: 4e9 } }));
    const fixed = open.slice(0, 24);
    new DataView(fixed.buffer).setUint32(20, json.length);
    await expect(openBackup(new Blob([fixed, json]), 'x')).rejects.toMatchObject({ code: 'damaged', where: 'header' });
  });
});
