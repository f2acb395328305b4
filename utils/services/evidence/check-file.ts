import { type Alteration, verifyBundle, verifyEvidence } from '../../evidence/index.ts';

export type { Alteration };

/** Files larger than this, in octets, are not read. */
const LARGEST = 200_000_000;

/**
 * Checks an exported archive or evidence file that the customer chose; null when it is too large to be read.
 * `signal` stops it before the file is taken apart, and between two of the checks.
 */
export async function checkFile(file: Blob, signal?: AbortSignal): Promise<Alteration[] | null> {
  if (file.size > LARGEST) return null;
  const octets = new Uint8Array(await file.arrayBuffer());
  signal?.throwIfAborted();
  // Every zip archive begins with these two letters; JSON never does.
  const zip = octets[0] === 0x50 && octets[1] === 0x4b;
  return zip ? verifyBundle(octets, signal) : verifyEvidence(new TextDecoder().decode(octets), undefined, signal);
}
