import { BackupError } from './backup-error.ts';
import { joinOctets, OctetQueue, type Octets } from './octets.ts';

/** Octets of the random part of a nonce; a counter of four and a flag of one follow it. */
export const PREFIX_OCTETS = 7;
/** What AES-GCM adds to a chunk. */
const TAG_OCTETS = 16;

/** What seals a stream: the key, the file's own part of every nonce, and what every chunk is bound to. */
export interface StreamSeal {
  key: CryptoKey;
  prefix: Octets;
  /** The digest of the file's header: a chunk under another header does not open. */
  bound: Octets;
  /** Octets of each chunk but the last, before sealing. */
  chunk: number;
}

/**
 * Seals a stream in chunks, so that neither a chunk left out, doubled, moved nor brought from elsewhere opens, and an end
 * that is missing shows: STREAM with AES-256-GCM (Hoang, Reyhanitabar, Rogaway and Vizár, "Online Authenticated-Encryption
 * and its Nonce-Reuse Misuse-Resistance", CRYPTO 2015). The nonce is prefix, counter, and 1 for the last chunk.
 */
export async function* sealedChunks(source: AsyncIterable<Uint8Array>, seal: StreamSeal): AsyncGenerator<Octets> {
  const queue = new OctetQueue();
  let counter = 0;
  for await (const piece of source) {
    queue.push(piece);
    // What may be the last chunk waits until something follows it.
    while (queue.length > seal.chunk) yield encrypt(seal, counter++, false, queue.take(seal.chunk));
  }
  yield encrypt(seal, counter, true, queue.take(queue.length));
}

/** Opens what `sealedChunks` sealed, chunk by chunk. Nothing is given out that was not checked. */
export async function* openedChunks(source: AsyncIterable<Uint8Array>, seal: StreamSeal): AsyncGenerator<Octets> {
  const queue = new OctetQueue();
  const size = seal.chunk + TAG_OCTETS;
  let counter = 0;
  for await (const piece of source) {
    queue.push(piece);
    while (queue.length > size) {
      const open = await decrypt(seal, counter, false, queue.take(size));
      if (!open) throw new BackupError('damaged', String(counter));
      counter += 1;
      yield open;
    }
  }
  const rest = queue.take(queue.length);
  const last = await decrypt(seal, counter, true, rest);
  if (last) yield last;
  // A whole chunk that is in its place but not the last one: the file ends too early. So does one that ends within one.
  else if (rest.length < TAG_OCTETS || (await decrypt(seal, counter, false, rest))) throw new BackupError('cut-short');
  else throw new BackupError('damaged', String(counter));
}

function nonceOf({ prefix }: StreamSeal, counter: number, last: boolean): Octets {
  if (counter > 0xff_ff_ff_ff) throw new BackupError('too-large');
  const tail = new Uint8Array(5);
  new DataView(tail.buffer).setUint32(0, counter);
  tail[4] = last ? 1 : 0;
  return joinOctets([prefix, tail]);
}

async function encrypt(seal: StreamSeal, counter: number, last: boolean, plain: Octets): Promise<Octets> {
  const algorithm = { name: 'AES-GCM', iv: nonceOf(seal, counter, last), additionalData: seal.bound };
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, seal.key, plain));
}

async function decrypt(seal: StreamSeal, counter: number, last: boolean, sealed: Octets): Promise<Octets | null> {
  const algorithm = { name: 'AES-GCM', iv: nonceOf(seal, counter, last), additionalData: seal.bound };
  return crypto.subtle.decrypt(algorithm, seal.key, sealed).then(
    (plain) => new Uint8Array(plain),
    () => null,
  );
}
