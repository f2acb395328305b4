import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { BackupError } from '../../../../utils/storage/index.ts';
import { backupOf, restored } from '../../../support/backups.ts';
import { fillHistory, rowsOf } from '../../../support/build-history.ts';
import { busyTime } from '../../../support/busy-time.ts';
import { freshHistory } from '../../../support/history.ts';

/** BACKUP_MUTATIONS=10000 looks at as many as that; each test run takes a fair sample. */
const RUNS = Number(process.env.BACKUP_MUTATIONS ?? 120);
/** Longer than reading a small backup takes on a busy machine; a frozen reader would never end. */
const LONGEST_MS = 20_000;

const files: Record<'sealed' | 'open', Uint8Array<ArrayBuffer>> = { sealed: new Uint8Array(), open: new Uint8Array() };

beforeAll(async () => {
  const db = freshHistory();
  await fillHistory(db);
  files.sealed = new Uint8Array(await (await backupOf(db, 'words')).arrayBuffer());
  files.open = new Uint8Array(await (await backupOf(db, null)).arrayBuffer());
  db.close();
});

/** What may happen to a file on its way; places are fractions of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const octets = fc.uint8Array({ maxLength: 40 });
const mutation = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ how: fc.constant('cut' as const), at: place }),
  fc.record({ how: fc.constant('drop' as const), at: place, length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ how: fc.constant('insert' as const), at: place, octets }),
  fc.record({ how: fc.constant('move' as const), at: place, to: place, length: fc.integer({ min: 1, max: 400 }) }),
  // Where parameters and the first rows stand, every octet counts.
  fc.record({
    how: fc.constant('flip' as const),
    at: fc.double({ min: 0, max: 0.02, noNaN: true }),
    bit: fc.constant(0),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(file: Uint8Array, change: Mutation): Uint8Array<ArrayBuffer> {
  const at = Math.floor(change.at * file.length);
  const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> =>
    new Uint8Array(parts.flatMap((part) => [...part]));
  switch (change.how) {
    case 'flip': {
      const copy = new Uint8Array(file);
      copy[at] = (copy[at] ?? 0) ^ (1 << change.bit);
      return copy;
    }
    case 'cut':
      return file.slice(0, at) as Uint8Array<ArrayBuffer>;
    case 'drop':
      return joined(file.subarray(0, at), file.subarray(at + change.length));
    case 'insert':
      return joined(file.subarray(0, at), change.octets, file.subarray(at));
    case 'move': {
      const rest = joined(file.subarray(0, at), file.subarray(at + change.length));
      const to = Math.floor(change.to * rest.length);
      return joined(rest.subarray(0, to), file.subarray(at, at + change.length), rest.subarray(to));
    }
  }
}

test('a mutated backup is refused with its reason or holds what was written, and never leaves half of it', async () => {
  const whole = freshHistory();
  await fillHistory(whole);
  const all = await rowsOf(whole);
  const empty = await rowsOf(freshHistory());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('sealed' as const, 'open' as const), mutation, async (kind, change) => {
      const db = freshHistory();
      const file = new Blob([mutate(files[kind], change)]);
      const busy = busyTime();
      const said = await restored(db, file, 'words').then(
        () => 'taken',
        (error: unknown) => error,
      );
      expect(busy()).toBeLessThan(LONGEST_MS);
      if (said !== 'taken') expect(said).toBeInstanceOf(BackupError);
      const rows = await rowsOf(db);
      // The header of gzip has octets that say nothing: a change of those may pass.
      expect(rows).toEqual(said === 'taken' ? all : empty);
      await db.delete();
    }),
    { numRuns: RUNS },
  );
  await whole.delete();
}, 3_600_000);
