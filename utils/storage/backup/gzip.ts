import { BackupError } from './backup-error.ts';
import { joinOctets, type Octets } from './octets.ts';

/** Compresses what comes, as gzip (RFC 1952). */
export const compressed = (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> =>
  through(source, new CompressionStream('gzip'));

/** The same for octets that are all there, as one gzip stream of their own. */
export async function gzipped(octets: Uint8Array): Promise<Octets> {
  const codec = new CompressionStream('gzip');
  const writer = codec.writable.getWriter();
  // What goes wrong shows where the codec is read.
  writer.write(octets as Octets).catch(() => undefined);
  writer.close().catch(() => undefined);
  const parts: Uint8Array[] = [];
  for (const reader = codec.readable.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return joinOctets(parts);
    parts.push(value);
  }
}

/** Reverses both. Octets that are not gzip, or not all of it, are a `damaged` backup. */
export async function* decompressed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* through(source, new DecompressionStream('gzip'));
  } catch (error) {
    if (error instanceof BackupError || (error as Error).name === 'NotReadableError') throw error;
    throw new BackupError('damaged', 'gzip');
  }
}

/**
 * Pumps a source through one of the browser's codecs, never faster than it is read. What goes wrong in the source is what
 * is thrown, whatever the codec makes of being cut off.
 */
async function* through(
  source: AsyncIterable<Uint8Array>,
  codec: CompressionStream | DecompressionStream,
): AsyncGenerator<Uint8Array> {
  const writer = codec.writable.getWriter();
  const reader = codec.readable.getReader();
  const pieces = source[Symbol.asyncIterator]();
  let failure: { error: unknown } | null = null;
  const pump = async (): Promise<void> => {
    try {
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
        await writer.ready;
        // Awaited through `ready`; a refusal shows where the codec is read.
        writer.write(next.value as Octets).catch(() => undefined);
      }
      await writer.close();
    } catch (error) {
      failure = { error };
      await writer.abort(error).catch(() => undefined);
    }
  };
  const pumped = pump();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await pumped;
  } catch (error) {
    throw (failure as { error: unknown } | null)?.error ?? error;
  } finally {
    await reader.cancel().catch(() => undefined);
    await pieces.return?.();
    await pumped;
  }
}
