/** Octets that WebCrypto and streams take: never shared memory. */
export type Octets = Uint8Array<ArrayBuffer>;

/** One array of several, in order. */
export function joinOctets(parts: readonly Uint8Array[]): Octets {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A queue of octets that comes in pieces of any size and is taken in pieces of the size that is asked for. */
export class OctetQueue {
  #parts: Uint8Array[] = [];
  #first = 0;
  length = 0;

  push(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#parts.push(part);
    this.length += part.length;
  }

  /** The next `size` octets; there must be as many. */
  take(size: number): Octets {
    const taken = new Uint8Array(size);
    let at = 0;
    while (at < size) {
      const part = this.#parts[this.#first];
      if (!part) throw new RangeError('fewer octets than were asked for');
      const piece = part.subarray(0, size - at);
      taken.set(piece, at);
      at += piece.length;
      if (piece.length === part.length) this.#first += 1;
      else this.#parts[this.#first] = part.subarray(piece.length);
    }
    // What was taken is let go of now and then, not each time: a long queue would be copied for every small frame.
    if (this.#first > 256 || this.#first === this.#parts.length) {
      this.#parts = this.#parts.slice(this.#first);
      this.#first = 0;
    }
    this.length -= size;
    return taken;
  }
}

/** The pieces of a file or a response, as they are read. Reading stops when nobody asks for more. */
export async function* octetsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
