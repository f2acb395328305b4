import { BackupError } from './backup-error.ts';
import type { BackupFormat } from './backup-header.ts';
import { compressed, decompressed, gzipped } from './gzip.ts';
import { joinOctets, OctetQueue, type Octets } from './octets.ts';

const KINDS = { gzip: 1, stored: 2 } as const;
const HEAD = 5;
/** Octets of one section before it is packed; what follows is the next one. */
const SECTION = 1_048_576;
/** A section of a hostile file unpacks to no more than this, and takes no more. */
const MOST = 4 * SECTION;
/** From here on a piece is a part of a file, and makes sections of its own. */
const PIECE = 65_536;
/** Octets looked at to tell whether a section can be made smaller, in so many places. */
const PROBE = { places: 16, octets: 256 };
/** Bits an octet. Text has 4 to 5, Base64 6, an archive, a picture or a PDF's streams more than 7.9. */
const PACKED_ALREADY = 7.6;

/** The payload of a file of this format, from its frames. */
export const packPayload = (format: BackupFormat, frames: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  format === 1 ? compressed(frames) : sectionsOf(frames);

/** Reverses `packPayload`. */
export const unpackPayload = (format: BackupFormat, payload: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  format === 1 ? decompressed(payload) : joinedSections(payload);

/**
 * Cuts a stream of frames in sections, and compresses those that get smaller by it: files that are packed in themselves
 * would cost most of the time, and gain nothing. A head of five octets stands before each: its kind, its length.
 */
export async function* sectionsOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let gathered = 0;
  const flush = async (): Promise<Uint8Array[]> => {
    const octets = joinOctets(parts);
    parts = [];
    gathered = 0;
    return octets.length === 0 ? [] : section(octets);
  };
  for await (const piece of source) {
    if (piece.length >= PIECE || gathered + piece.length > SECTION) yield* await flush();
    if (piece.length < PIECE) {
      parts.push(piece);
      gathered += piece.length;
    } else for (let at = 0; at < piece.length; at += SECTION) yield* await section(piece.subarray(at, at + SECTION));
  }
  yield* await flush();
}

async function section(octets: Uint8Array): Promise<Uint8Array[]> {
  const isPacked = entropy(octets) > PACKED_ALREADY;
  const content = isPacked ? octets : await gzipped(octets);
  const head = new Uint8Array(HEAD);
  head[0] = isPacked ? KINDS.stored : KINDS.gzip;
  new DataView(head.buffer).setUint32(1, content.length);
  return [head, content];
}

/** Reverses `sectionsOf`, piece by piece. */
export async function* joinedSections(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const queue = new OctetQueue();
  let head: { kind: number; length: number } | null = null;
  for await (const piece of source) {
    queue.push(piece);
    for (;;) {
      if (!head && queue.length >= HEAD) head = readHead(queue.take(HEAD));
      if (!head || queue.length < head.length) break;
      const content = queue.take(head.length);
      if (head.kind === KINDS.gzip) yield* unpacked(content);
      else yield content;
      head = null;
    }
  }
  if (head || queue.length > 0) throw new BackupError('cut-short');
}

function readHead(octets: Octets): { kind: number; length: number } {
  const [kind = 0] = octets;
  const length = new DataView(octets.buffer).getUint32(1);
  if (kind !== KINDS.gzip && kind !== KINDS.stored) throw new BackupError('damaged', 'section');
  if (length > MOST) throw new BackupError('too-large');
  return { kind, length };
}

async function* unpacked(content: Octets): AsyncGenerator<Uint8Array> {
  let length = 0;
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield content;
  };
  for await (const piece of decompressed(whole())) {
    length += piece.length;
    if (length > MOST) throw new BackupError('too-large');
    yield piece;
  }
}

/** Shannon's entropy of a sample from all over, in bits an octet. */
function entropy(octets: Uint8Array): number {
  const counts = new Uint32Array(256);
  const step = Math.max(PROBE.octets, Math.floor(octets.length / PROBE.places));
  let seen = 0;
  for (let at = 0; at < octets.length; at += step) {
    const end = Math.min(at + PROBE.octets, octets.length);
    for (let place = at; place < end; place++) {
      const octet = octets[place] ?? 0;
      counts[octet] = (counts[octet] ?? 0) + 1;
    }
    seen += end - at;
  }
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / seen) * Math.log2(count / seen);
  return bits;
}
