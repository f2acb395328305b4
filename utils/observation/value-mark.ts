import SipHash from 'siphash';
import { BOUNDS } from './bounds.ts';
import { identifierParts } from './identifier-parts.ts';
import type { ValueMark } from './model.ts';

/** Turns values into marks with the key of this browser. */
export interface Marker {
  mark(value: string): ValueMark;
  /** Hashes of the identifier-like parts of a text, at most `most`. */
  parts(text: string, most: number): string[];
  hash(text: string): string;
}

/** Hashes that are remembered: a page sends the same identifier with every request. */
const REMEMBERED = 4_000;

/** @param key 128 bits of chance, drawn once per browser profile and never exported */
export function createMarker(key: Uint32Array): Marker {
  const known = new Map<string, string>();
  const hash = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const fresh = SipHash.hash_hex(key, text);
    known.set(text, fresh);
    return fresh;
  };
  const parts = (text: string, most: number): string[] => identifierParts(plain(text), most).map(hash);
  return {
    hash,
    parts,
    mark(value) {
      const looked = value.slice(0, BOUNDS.valueSample);
      const found = parts(looked, BOUNDS.valueParts);
      return {
        length: value.length,
        hash: value === '' ? '' : SipHash.hash_hex(key, looked),
        entropy: found.length > 0 ? 'identifier' : kindOf(looked),
        parts: found,
      };
    },
  };
}

function kindOf(value: string): ValueMark['entropy'] {
  if (value === '') return 'empty';
  if (/^[\d.,:-]+$/.test(value)) return 'number';
  return value.length <= 24 && /^[\w .-]+$/.test(value) ? 'setting' : 'text';
}

/** Undoes percent-encoding where that is possible; identifiers are looked for in what it says. */
export function plain(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([2-7][\dA-Fa-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}
