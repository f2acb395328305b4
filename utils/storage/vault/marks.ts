import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What every mark begins with: no name of a shop, no address and no key of a row does. */
const SIGN = '#';
/** Octets of a mark: 128 bits, so that no two texts meet in one. */
const OCTETS = 16;
/** Texts that are remembered with their marks; a page asks for the same few again and again. */
const REMEMBERED = 20_000;

const encoder = new TextEncoder();

/** Whether a text is nothing but a mark. */
export const isMark = (text: unknown): boolean =>
  typeof text === 'string' && text.startsWith(SIGN) && text.length === SIGN.length + 2 * OCTETS;

/**
 * Turns what a key tells into marks: HMAC-SHA-256 (RFC 2104) under a key of its own, made of the key of the data. The same text
 * at the same place has the same mark, so that rows are found by it; without the key no text can be tried.
 */
export class Marks {
  readonly #key: Uint8Array;
  readonly #known = new Map<string, string>();

  /** @param secret the key of the data, 32 octets */
  constructor(secret: Uint8Array) {
    this.#key = hmac(sha256, secret, encoder.encode('customer-copy: marks of keys, 1'));
  }

  /** @param place what the text stands in: the same text elsewhere has another mark, so that rows cannot be linked by it */
  of(place: string, text: string): string {
    const whole = `${place}\n${text}`;
    const before = this.#known.get(whole);
    if (before !== undefined) return before;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const mark = SIGN + bytesToHex(hmac(sha256, this.#key, encoder.encode(whole)).subarray(0, OCTETS));
    this.#known.set(whole, mark);
    return mark;
  }

  /** Forgets what was marked, and the key. */
  clear(): void {
    this.#key.fill(0);
    this.#known.clear();
  }
}
