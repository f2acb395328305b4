import * as z from 'zod/mini';
import { BackupError } from './backup-error.ts';
import { joinOctets, type Octets } from './octets.ts';
import { PREFIX_OCTETS, type StreamSeal } from './seal-stream.ts';

z.config({ jitless: true });

/** The first octets of every backup. */
const MAGIC = 'CustomerCopyBackup';
/**
 * 1: the payload is one gzip stream, so that a backup that is not sealed can be unpacked by any `gunzip`. 2: it is cut in
 * sections, of which those are compressed that get smaller; what is sealed is written so.
 */
export type BackupFormat = 1 | 2;
const LATEST: BackupFormat = 2;
/** Octets before the parameters: the magic word, the format, and the length of the parameters (both big-endian). */
export const FIXED_OCTETS = MAGIC.length + 2 + 4;
/** More than any header of this format takes. */
const MOST_PARAMETERS = 4_096;
const CHUNK = 262_144;
/** Rounds of PBKDF2 for what is sealed today. */
export const KEY_ROUNDS = 1_000_000;
/** Octets of salt. */
export const SALT_OCTETS = 32;

const base64 = (octets: number) =>
  z.string().check(
    z.regex(/^[A-Za-z0-9+/]+={0,2}$/),
    z.refine((text) => Uint8Array.fromBase64(text).length === octets),
  );

/** What a stranger may read: how it is sealed, never what is in it. Bounded, so that a file cannot keep a computer busy. */
const parameters = z.strictObject({
  sealed: z.nullable(
    z.strictObject({
      cipher: z.literal('AES-256-GCM STREAM'),
      chunk: z.int().check(z.minimum(65_536), z.maximum(1_048_576)),
      prefix: base64(PREFIX_OCTETS),
      kdf: z.literal('PBKDF2-HMAC-SHA-256'),
      iterations: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
      salt: base64(SALT_OCTETS),
      check: base64(16),
    }),
  ),
});

/** The parameters of a backup with the octets they were read from. */
export interface BackupHeader {
  octets: Octets;
  format: BackupFormat;
  sealed: z.infer<typeof parameters>['sealed'];
}

/** The octets in front of everything else. */
function headerOctets(sealed: BackupHeader['sealed'], format: BackupFormat): Octets {
  const json = new TextEncoder().encode(JSON.stringify({ sealed }));
  const fixed = new Uint8Array(FIXED_OCTETS);
  fixed.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(fixed.buffer);
  view.setUint16(MAGIC.length, format);
  view.setUint32(MAGIC.length + 2, json.length);
  return joinOctets([fixed, json]);
}

/** How long the parameters are that follow the fixed octets; refuses what is no backup, and what a later version wrote. */
export function parametersLength(fixed: Uint8Array): number {
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  const magic = new TextDecoder('latin1').decode(fixed.subarray(0, MAGIC.length));
  if (fixed.length < FIXED_OCTETS || magic !== MAGIC) throw new BackupError('not-a-backup');
  const [format, length] = [view.getUint16(MAGIC.length), view.getUint32(MAGIC.length + 2)];
  if (format > LATEST) throw new BackupError('newer', String(format));
  if (format < 1 || length > MOST_PARAMETERS) throw new BackupError('damaged', 'header');
  return length;
}

/** Reads the parameters: JSON of exactly this format. */
export function readParameters(fixed: Uint8Array, json: Uint8Array): BackupHeader {
  try {
    const read = parameters.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
    return { octets: joinOctets([fixed, json]), format: formatOf(fixed), sealed: read.sealed };
  } catch {
    throw new BackupError('damaged', 'header');
  }
}

const formatOf = (fixed: Uint8Array): BackupFormat =>
  new DataView(fixed.buffer, fixed.byteOffset).getUint16(MAGIC.length) === 1 ? 1 : 2;

/** What a passphrase gives: the key, what tells a mistyped one, and a secret for marks of rows that are shared. */
export interface PassphraseKeys {
  key: CryptoKey;
  check: string;
  marks: Octets;
}

/** How the keys are made; a maker that remembers them saves the work for the next file under the same salt. */
export type KeyMaker = (passphrase: string, salt: Octets, iterations: number) => Promise<PassphraseKeys>;

/**
 * A header of its own for a new backup, with what seals it; without a passphrase it is not sealed.
 * @param made.salt one that is used again: the prefix, drawn anew, still keeps every nonce a new one
 */
export async function newHeader(
  passphrase: string | null,
  iterations = KEY_ROUNDS,
  made: { salt?: Octets; keys?: KeyMaker } = {},
): Promise<{ octets: Octets; format: BackupFormat; seal: StreamSeal | null }> {
  if (passphrase === null) return { octets: headerOctets(null, 1), format: 1, seal: null };
  const prefix = crypto.getRandomValues(new Uint8Array(PREFIX_OCTETS));
  const salt = made.salt ?? crypto.getRandomValues(new Uint8Array(SALT_OCTETS));
  const { key, check } = await (made.keys ?? passphraseKeys)(passphrase, salt, iterations);
  const sealed: BackupHeader['sealed'] = {
    cipher: 'AES-256-GCM STREAM',
    ...{ chunk: CHUNK, prefix: prefix.toBase64() },
    kdf: 'PBKDF2-HMAC-SHA-256',
    ...{ iterations, salt: salt.toBase64(), check },
  };
  const octets = headerOctets(sealed, LATEST);
  return { octets, format: LATEST, seal: { key, prefix, chunk: CHUNK, bound: await digest(octets) } };
}

/** What opens a backup; null where it is not sealed. A passphrase that is not the right one is told from a damage. */
export async function sealOf(
  { sealed, octets }: BackupHeader,
  passphrase: string,
  keys: KeyMaker = passphraseKeys,
): Promise<StreamSeal | null> {
  if (!sealed) return null;
  const { key, check } = await keys(passphrase, Uint8Array.fromBase64(sealed.salt), sealed.iterations);
  if (check !== sealed.check) throw new BackupError('passphrase');
  const prefix = Uint8Array.fromBase64(sealed.prefix);
  return { key, prefix, chunk: sealed.chunk, bound: await digest(octets) };
}

/**
 * PBKDF2 (RFC 8018) makes one secret of the passphrase, HKDF (RFC 5869) several of that: the key, a check that tells a
 * mistyped passphrase without giving the key away, and the secret for marks. Passphrases are compared in Unicode's form NFKC (RFC 8265 section 4.2).
 */
export async function passphraseKeys(passphrase: string, salt: Octets, iterations: number): Promise<PassphraseKeys> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const password = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, password, 256);
  const secret = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const use = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(`customer-copy backup ${info}`),
  });
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.deriveKey(use('key'), secret, aes, false, ['encrypt', 'decrypt']);
  const check = new Uint8Array(await crypto.subtle.deriveBits(use('check'), secret, 128)).toBase64();
  const marks = new Uint8Array(await crypto.subtle.deriveBits(use('marks'), secret, 256));
  return { key, check, marks };
}

const digest = async (octets: Octets): Promise<Octets> => new Uint8Array(await crypto.subtle.digest('SHA-256', octets));
