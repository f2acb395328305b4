import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { joinOctets } from '../backup/octets.ts';
import { fieldAt, withField } from './field-path.ts';

/** The field that holds the sealed part of a row in the database. */
const SEALED = 'sealed';
/** The first octet of what is sealed, so that a later form can be told from this one. */
const FORM = 1;
/** Octets of the nonce of XChaCha20: long enough to be drawn by chance for each row. */
const NONCE = 24;

/** What `openRow` marks a row with whose secret fields it could not give. */
export interface Lockable {
  locked?: true;
}

const encoder = new TextEncoder();
// Fatal, so that what is no UTF-8 is refused instead of being mended.
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Binds what is sealed to its place: moved to another row, it does not open. */
const place = (table: string, key: unknown): Uint8Array => encoder.encode(JSON.stringify([table, key]));

const isSealed = (row: object): boolean => SEALED in row;

/**
 * A row as it lies in the database: blanks where its secrets were, and these sealed with XChaCha20-Poly1305
 * (draft-irtf-cfrg-xchacha). It is synchronous because an IndexedDB transaction ends while a promise of WebCrypto is
 * awaited.
 * @param keyOf tells the primary key of a row
 * @param fields paths of what is sealed, with what takes its place: a value, or what is made of the value
 * @param secret 32 octets
 */
export function sealRow<T extends object>(
  table: string,
  keyOf: (row: object) => unknown,
  row: T,
  fields: readonly (readonly [path: string, standIn: unknown])[],
  secret: Uint8Array,
): T {
  let blank = row;
  const kept: [string, unknown][] = [];
  for (const [path, standIn] of fields) {
    const value = fieldAt(row, path);
    if (value === undefined) continue;
    kept.push([path, value]);
    blank = withField(blank, path, typeof standIn === 'function' ? standIn(value) : standIn);
  }
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = xchacha20poly1305(secret, nonce, place(table, keyOf(blank))).encrypt(pack(kept));
  return { ...blank, [SEALED]: joinOctets([Uint8Array.of(FORM), nonce, sealed]) };
}

/**
 * A row as the rooms know it. Without the key, or where what was sealed does not open, the blanks stay in place and the
 * row is marked.
 * @param key primary key of the row
 */
export function openRow<T extends object>(
  table: string,
  key: unknown,
  row: T,
  secret: Uint8Array | null,
): T & Lockable {
  if (!isSealed(row)) return row;
  const { [SEALED]: sealed, ...rest } = row as Record<string, unknown>;
  const kept = secret && sealed instanceof Uint8Array ? opened(sealed, secret, place(table, key)) : null;
  if (!kept) return { ...rest, locked: true } as T & Lockable;
  return kept.reduce((whole, [path, value]) => withField(whole, path, value), rest as T);
}

function opened(sealed: Uint8Array, secret: Uint8Array, about: Uint8Array): [string, unknown][] | null {
  if (sealed[0] !== FORM) return null;
  try {
    const nonce = sealed.subarray(1, 1 + NONCE);
    return unpack(xchacha20poly1305(secret, nonce, about).decrypt(sealed.subarray(1 + NONCE)));
  } catch {
    return null;
  }
}

/** The length of the head in four octets, the head as JSON, then the octets of what is no JSON, in its order. */
function pack(kept: readonly [string, unknown][]): Uint8Array {
  const octets = kept.flatMap(([, value]) => (value instanceof Uint8Array ? [value] : []));
  const fields = kept.map(([path, value]) =>
    value instanceof Uint8Array ? { path, octets: value.length } : { path, value },
  );
  const head = encoder.encode(JSON.stringify(fields));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length);
  return joinOctets([length, head, ...octets]);
}

function unpack(packed: Uint8Array): [string, unknown][] {
  let at = 4 + new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  const fields = JSON.parse(decoder.decode(packed.subarray(4, at))) as Packed[];
  return fields.map(({ path, value, octets }) => {
    if (octets === undefined) return [path, value];
    at += octets;
    return [path, packed.slice(at - octets, at)];
  });
}

interface Packed {
  path: string;
  value?: unknown;
  octets?: number;
}
