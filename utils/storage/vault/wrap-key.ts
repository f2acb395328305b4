import type { KeyDerivation, VaultRecord } from './vault-record.ts';

/**
 * What a guess costs. OWASP's Password Storage Cheat Sheet asks for 600 000 rounds of PBKDF2-HMAC-SHA-256 (checked on
 * 2026-11-22). This is a third more, and opens within a second at 2.5 GHz without instructions for SHA.
 */
export const ITERATIONS = 800_000;
/** Fewer would be no protection, more would hang whoever reads a row that somebody tampered with. */
const BOUNDS = { fewest: 1_000, most: 20_000_000 };

type Wrapping = Pick<VaultRecord, 'derivation' | 'wrapped'>;
type Octets = Uint8Array<ArrayBuffer>;

/** Seals the key of the data with a passphrase. @param secret 32 octets */
export async function wrapKey(secret: Uint8Array, passphrase: string, iterations = ITERATIONS): Promise<Wrapping> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const derivation: KeyDerivation = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await derived(passphrase, derivation);
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, secret as Octets);
  return { derivation, wrapped: { iv, key: new Uint8Array(wrapped) } };
}

/** The key of the data, or null where the passphrase is another one. */
export async function unwrapKey({ derivation, wrapped }: Wrapping, passphrase: string): Promise<Uint8Array | null> {
  const { iterations } = derivation;
  if (!(iterations >= BOUNDS.fewest && iterations <= BOUNDS.most)) return null;
  const key = await derived(passphrase, derivation);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv: wrapped.iv as Octets }, key, wrapped.key as Octets).then(
    (secret) => new Uint8Array(secret),
    () => null,
  );
}

/** The key that a passphrase gives. Normalised (NFKC), since keyboards compose the same letters differently. */
async function derived(passphrase: string, { hash, iterations, salt }: KeyDerivation): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash, iterations, salt: salt as Octets },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
