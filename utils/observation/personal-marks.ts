import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Carried } from './model.ts';
import type { Marker } from './value-mark.ts';

export interface OwnData {
  email: string;
  /** As the customer writes it; may be empty. */
  phone: string;
}

/**
 * Hashes by which the customer's own address and number are known again in a request, in clear or in one of the digests
 * that advertisers take (MD5, SHA-1 and SHA-256 of the lower-case address; of the number in digits, with and without plus).
 */
export function personalMarks({ email, phone }: OwnData, marker: Marker): Map<string, Carried['what']> {
  const marks = new Map<string, Carried['what']>();
  const address = email.trim().toLowerCase();
  if (/^[^@\s]+@[^@\s]+$/.test(address)) {
    marks.set(marker.hash(address), 'email');
    for (const digest of digests(address)) marks.set(marker.hash(digest), 'email-hashed');
  }
  const digits = phone.replace(/\D/g, '').replace(/^00/, '');
  if (digits.length >= 8) {
    marks.set(marker.hash(digits), 'phone');
    for (const form of [digits, `+${digits}`])
      for (const digest of digests(form)) marks.set(marker.hash(digest), 'phone-hashed');
  }
  return marks;
}

const digests = (text: string): string[] => [md5, sha1, sha256].map((digest) => bytesToHex(digest(utf8ToBytes(text))));
