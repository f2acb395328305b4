import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as hashOf } from '@noble/hashes/sha2.js';
import type { Forgotten } from './segment-shape.ts';

/** What can be forgotten everywhere: `shop:` and its domain, `case:` and its id, or a table and the id of one row. */
export type ForgettableName = `${'shop' | 'case' | 'pictures' | 'replies' | 'corrections'}:${string}`;

const mark = (salt: Uint8Array, name: string): string => hmac(hashOf, salt, new TextEncoder().encode(name)).toHex();

/** A mark that tests a name: whoever has it can try a name that they guess, and read none. */
export function forgottenMark(name: ForgettableName, by: string): Forgotten {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: salt.toHex(), mark: mark(salt, name), by, at: 0 };
}

/** Tests names against what was forgotten; each name is tried once. */
export class ForgottenTest {
  readonly #marks: readonly Forgotten[];
  readonly #known = new Map<string, boolean>();

  constructor(marks: readonly Forgotten[]) {
    this.#marks = marks;
  }

  has(name: ForgettableName): boolean {
    if (this.#marks.length === 0) return false;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = this.#marks.some(({ salt, mark: wanted }) => mark(Uint8Array.fromHex(salt), name) === wanted);
    this.#known.set(name, found);
    return found;
  }
}
