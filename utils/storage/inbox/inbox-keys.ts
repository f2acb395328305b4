import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { joinOctets } from '../backup/octets.ts';

type Octets = Uint8Array<ArrayBuffer>;

/** A pair of keys: whoever sees something while it is locked seals it with the first, and only the second opens it. */
export interface InboxKeys {
  /** A point of P-256, uncompressed, in 65 octets. */
  publicKey: Uint8Array;
  /** PKCS #8, sealed with the key of the data: a nonce of 24 octets stands before it. */
  privateKey: Uint8Array;
}

/** P-256 and not X25519: the oldest browsers that this runs on have only the first. */
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
/** The first octet of what is sealed, so that a later form can be told from this one. */
const FORM = 1;
const POINT = 65;
const NONCE = 24;
/** Each key seals once: it needs no nonce of its own. */
const ONCE = new Uint8Array(12);

const about = (vault: string): Octets => new TextEncoder().encode(`customer-copy inbox ${vault}`) as Octets;

/** Draws a pair. @param secret key of the data @param vault id of the vault it belongs to */
export async function makeInboxKeys(secret: Uint8Array, vault: string): Promise<InboxKeys> {
  // Whoever gave it may let go of it, and wipe it, while the pair is drawn.
  const own = secret.slice();
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateOctets = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = xchacha20poly1305(own, nonce, about(vault)).encrypt(privateOctets);
  own.fill(0);
  return { publicKey, privateKey: joinOctets([nonce, sealed]) };
}

/** Opens the private key. @throws where the key of the data is another one */
export function openInboxKey({ privateKey }: InboxKeys, secret: Uint8Array, vault: string): Promise<CryptoKey> {
  const nonce = privateKey.subarray(0, NONCE);
  const octets = xchacha20poly1305(secret, nonce, about(vault)).decrypt(privateKey.subarray(NONCE));
  return crypto.subtle.importKey('pkcs8', octets as Octets, CURVE, false, ['deriveBits']);
}

/**
 * Seals for whoever has the private key: ECDH with a pair that is drawn for this alone, HKDF-SHA-256 (RFC 5869) over both
 * points, AES-256-GCM.
 */
export async function sealToInbox(text: string, publicKey: Uint8Array, vault: string): Promise<Uint8Array> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const theirs = await crypto.subtle.importKey('raw', publicKey as Octets, CURVE, false, []);
  const key = await keyOf(pair.privateKey, theirs, joinOctets([point, publicKey]), 'encrypt');
  const algorithm = { name: 'AES-GCM', iv: ONCE, additionalData: about(vault) };
  const sealed = await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(text));
  return joinOctets([Uint8Array.of(FORM), point, new Uint8Array(sealed)]);
}

/** Reverses `sealToInbox`; null for what was not sealed so, or has changed since. */
export async function openFromInbox(
  sealed: Uint8Array,
  own: CryptoKey,
  publicKey: Uint8Array,
  vault: string,
): Promise<string | null> {
  if (sealed[0] !== FORM) return null;
  try {
    const point = sealed.slice(1, 1 + POINT);
    const theirs = await crypto.subtle.importKey('raw', point, CURVE, false, []);
    const key = await keyOf(own, theirs, joinOctets([point, publicKey]), 'decrypt');
    const algorithm = { name: 'AES-GCM', iv: ONCE, additionalData: about(vault) };
    const opened = await crypto.subtle.decrypt(algorithm, key, sealed.slice(1 + POINT));
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    return null;
  }
}

async function keyOf(
  own: CryptoKey,
  theirs: CryptoKey,
  points: Octets,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const way = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: points };
  return crypto.subtle.deriveKey(way, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}
