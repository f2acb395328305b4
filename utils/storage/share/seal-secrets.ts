import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { joinOctets, type Octets } from '../backup/octets.ts';

const NONCE_OCTETS = 24;
const ABOUT = new TextEncoder().encode('customer-copy share');

/** Seals a value with the key of the history, as its secret fields are. @param secret 32 octets */
export function sealSecrets(value: unknown, secret: Uint8Array): Octets {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_OCTETS));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return joinOctets([nonce, xchacha20poly1305(secret, nonce, ABOUT).encrypt(plain)]);
}

/** Null where it was sealed with another key, or is nothing that was sealed. */
export function openSecrets(sealed: unknown, secret: Uint8Array): unknown {
  if (!(sealed instanceof Uint8Array) || sealed.length <= NONCE_OCTETS) return null;
  try {
    const nonce = sealed.subarray(0, NONCE_OCTETS);
    const plain = xchacha20poly1305(secret, nonce, ABOUT).decrypt(sealed.subarray(NONCE_OCTETS));
    return JSON.parse(new TextDecoder().decode(plain)) as unknown;
  } catch {
    return null;
  }
}
