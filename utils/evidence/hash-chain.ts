import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What the first entry of a chain is linked to. */
export const CHAIN_START = 'sha256-0000000000000000000000000000000000000000000000000000000000000000';

/** JSON with sorted keys and no white space: the same value always has the same text (RFC 8785 for the values used here). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

const encoder = new TextEncoder();

/**
 * SHA-256 (FIPS 180-4) of a text, as `sha256-` and 64 hex digits. Not by WebCrypto: its way to another thread and back
 * costs a short text several times the hash, and a transaction of IndexedDB ends while it is awaited.
 */
export const sha256 = (text: string): string => `sha256-${bytesToHex(digest(encoder.encode(text)))}`;

/** The hash of an entry: over the previous entry's hash and the entry's own canonical JSON. */
export const chainHash = (previous: string, event: unknown): string => sha256(`${previous}\n${canonicalJson(event)}`);
