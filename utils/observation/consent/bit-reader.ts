const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SIXBITS = new Map([...ALPHABET].map((character, value) => [character, value]));

export interface BitReader {
  /** The next `count` bits as a number, at most 31 of them; NaN past the end, and ever after. */
  number(count: number): number;
  skip(count: number): void;
}

/** Reads base64url text (RFC 4648 section 5, without padding) bit by bit; null where another character stands in it. */
export function createBitReader(text: string): BitReader | null {
  const sixbits = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const value = SIXBITS.get(text.charAt(index));
    if (value === undefined) return null;
    sixbits[index] = value;
  }
  const end = 6 * sixbits.length;
  let at = 0;
  return {
    number(count) {
      // Past the end nothing is read again, not even the bits that are left.
      if (at + count > end) at = Number.POSITIVE_INFINITY;
      if (at > end) return Number.NaN;
      let value = 0;
      for (const last = at + count; at < last; at++)
        value = (value << 1) | (((sixbits[Math.floor(at / 6)] ?? 0) >> (5 - (at % 6))) & 1);
      return value;
    },
    skip(count) {
      at += count;
    },
  };
}
