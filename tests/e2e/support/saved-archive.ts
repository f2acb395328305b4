import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleFiles, unpack, verifyBundle } from '../../../utils/evidence/bundle.ts';

/** The one archive that was saved in a folder, checked; null while it is not there as a whole, or is not intact. */
export async function savedArchive(folder: string): Promise<BundleFiles | null> {
  const name = (await readdir(folder)).find((file) => file.endsWith('.zip'));
  if (name === undefined) return null;
  const octets = new Uint8Array(await readFile(join(folder, name)));
  return (await verifyBundle(octets)).length === 0 ? unpack(octets) : null;
}
