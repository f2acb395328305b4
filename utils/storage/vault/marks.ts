import { xchacha20 } from '@noble/ciphers/chacha.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { VaultError } from './vault-record.ts';

/** What every mark begins with: no name of a shop, no address and no key of a row does. */
const SIGN = '#';
/** Octets by which a text is known again: 128 bits, so that no two texts meet in one. */
const OCTETS = 16;
/** Texts are filled up to a multiple of so many octets, so that a mark tells little of their length. */
const BLOCK = 16;
/** Texts that are remembered with their marks; a page asks for the same few again and again. */
const REMEMBERED = 20_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Whether a text is nothing but a mark. */
export const isMark = (text: unknown): boolean => typeof text === 'string' && /^#[A-Za-z0-9+/]{42,}={0,2}$/.test(text);

/**
 * Turns what a key tells into marks, and back: a synthetic nonce (HMAC-SHA-256 over place and text, RFC 2104) and the text
 * under XChaCha20 with it, as in the constructions of RFC 5297 and RFC 8452. The same text at the same place has the same
 * mark, so that rows are found by it; without the key no text can be tried.
 */
export class Marks {
  readonly #macKey: Uint8Array;
  readonly #key: Uint8Array;
  #gone = false;
  readonly #known = new Map<string, string>();
  readonly #texts = new Map<string, string>();

  /** @param secret the key of the data, 32 octets */
  constructor(secret: Uint8Array) {
    this.#macKey = hmac(sha256, secret, encoder.encode('customer-copy: marks of keys, nonce, 1'));
    this.#key = hmac(sha256, secret, encoder.encode('customer-copy: marks of keys, text, 1'));
  }

  /**
   * @throws VaultError `locked`, where the key was let go of meanwhile
   * @param place what the text stands in: the same text elsewhere has another mark, so that rows cannot be linked by it
   */
  of(place: string, text: string): string {
    const whole = `${place}\n${text}`;
    const before = this.#known.get(whole);
    if (before !== undefined) return before;
    if (this.#gone) throw new VaultError('locked');
    const nonce = this.#nonce(whole);
    const octets = encoder.encode(text);
    const filled = new Uint8Array(Math.ceil((octets.length + 1) / BLOCK) * BLOCK);
    filled.set(octets);
    filled[octets.length] = 0x80;
    const mark = SIGN + inBase64(nonce, this.#crypt(nonce, filled));
    this.#remember(whole, mark, place, text);
    return mark;
  }

  /** The text that a mark stands for at a place; null for what is none, or of another key or place. */
  textOf(place: string, mark: string): string | null {
    const before = this.#texts.get(`${place}\n${mark}`);
    if (before !== undefined) return before;
    if (!isMark(mark)) return null;
    try {
      const octets = Uint8Array.from(atob(mark.slice(SIGN.length)), (character) => character.charCodeAt(0));
      const nonce = octets.subarray(0, OCTETS);
      const filled = this.#crypt(nonce, octets.subarray(OCTETS));
      const text = decoder.decode(filled.subarray(0, filled.lastIndexOf(0x80)));
      const whole = `${place}\n${text}`;
      if (inBase64(this.#nonce(whole)) !== inBase64(nonce)) return null;
      this.#remember(whole, mark, place, text);
      return text;
    } catch {
      return null;
    }
  }

  /** Forgets what was marked, and the keys. */
  clear(): void {
    this.#gone = true;
    this.#macKey.fill(0);
    this.#key.fill(0);
    this.#known.clear();
    this.#texts.clear();
  }

  #nonce(whole: string): Uint8Array {
    return hmac(sha256, this.#macKey, encoder.encode(whole)).subarray(0, OCTETS);
  }

  #crypt(nonce: Uint8Array, octets: Uint8Array): Uint8Array {
    const long = new Uint8Array(24);
    long.set(nonce);
    return xchacha20(this.#key, long, octets);
  }

  #remember(whole: string, mark: string, place: string, text: string): void {
    if (this.#known.size >= REMEMBERED) {
      this.#known.clear();
      this.#texts.clear();
    }
    this.#known.set(whole, mark);
    this.#texts.set(`${place}\n${mark}`, text);
  }
}

const inBase64 = (...parts: readonly Uint8Array[]): string =>
  btoa(parts.map((part) => String.fromCharCode(...part)).join(''));
