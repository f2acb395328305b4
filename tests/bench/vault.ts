import { performance } from 'node:perf_hooks';
import { sealRow } from '../../utils/storage/vault/seal-row.ts';
import { SECRET_FIELDS } from '../../utils/storage/vault/secret-fields.ts';
import { unwrapKey, wrapKey } from '../../utils/storage/vault/wrap-key.ts';
import { buildFile, buildLetter } from '../support/build-case.ts';

interface Row {
  what: string;
  value: number;
  unit: string;
}

const MEGABYTES = 20;
const LETTERS = 500;

/** What a passphrase costs: once at unlocking, and with each row that is sealed. */
export async function bench(): Promise<{ name: string; rows: Row[] }> {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const wrapping = await wrapKey(secret, 'kettle marble orbit');
  const unlocking = await timed(() => unwrapKey(wrapping, 'kettle marble orbit'));
  const content = new Uint8Array(MEGABYTES * 1_000_000);
  const file = await timed(() =>
    sealRow('attachments', () => ['r', 'h'], { reply: 'r', hash: 'h', content }, fieldsOf('attachments'), secret),
  );
  const letter = buildFile({ letter: buildLetter({ body: 'Pyydän pääsyä tietoihini. '.repeat(150) }) });
  const letters = await timed(() => {
    for (let at = 0; at < LETTERS; at++) sealRow('cases', () => letter.id, letter, fieldsOf('cases'), secret);
  });
  return {
    name: 'vault',
    rows: [
      { what: 'unlocking', value: unlocking, unit: 'ms' },
      { what: 'sealing a file', value: MEGABYTES / (file / 1_000), unit: 'MB/s' },
      { what: 'sealing 500 letters', value: letters, unit: 'ms' },
    ],
  };
}

const fieldsOf = (table: string): [string, unknown][] => Object.entries(SECRET_FIELDS[table] ?? {});

async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
