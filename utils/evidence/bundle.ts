import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Alteration, pictureHashes, verifyEvidence } from './verify-evidence.ts';

/** Files by path. Texts are UTF-8. */
export type BundleFiles = Record<string, Uint8Array>;

const SUMS = 'SHA256SUMS';
/** Archives with more inside than this, in octets, are refused unread. */
const LARGEST = 200_000_000;
const MOST_FILES = 500;
/** The earliest moment a zip archive can name: the same files always make the same archive. */
const MTIME = new Date(1980, 0, 2);

export interface BundleInput {
  evidence: string;
  report: string;
  /** How to verify, in the reader's language. */
  howTo: string;
  /** Policy texts as read, by hash. */
  texts: ReadonlyMap<string, string>;
  /** PNG files of pages, by hash, where pictures were taken. */
  pictures?: ReadonlyMap<string, Uint8Array>;
}

/** Name of a policy text in the bundle. */
const textPath = (hash: string): string => `policies/${hash.replace(/^sha256-/, '')}.txt`;

/** Name of a picture in the bundle. */
const picturePath = (hash: string): string => `pictures/${hash.replace(/^sha256-/, '')}.png`;

/** One archive of everything: stored without compression, so that it can be written again to the same octets. */
export async function writeBundle(input: BundleInput): Promise<Uint8Array> {
  const files: BundleFiles = {
    'evidence.json': strToU8(input.evidence),
    'report.html': strToU8(input.report),
    'HOW-TO-VERIFY.txt': strToU8(input.howTo),
  };
  for (const [hash, text] of input.texts) files[textPath(hash)] = strToU8(text);
  for (const [hash, picture] of input.pictures ?? []) files[picturePath(hash)] = picture;
  return pack({ ...files, [SUMS]: strToU8(await sumsOf(files)) });
}

const pack = (files: BundleFiles): Uint8Array => {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 0, mtime: MTIME });
};

/** Lines as `sha256sum` writes and checks them. */
async function sumsOf(files: BundleFiles): Promise<string> {
  const lines = await Promise.all(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([path, octets]) => `${await digest(octets)}  ${path}`),
  );
  return `${lines.join('\n')}\n`;
}

const digest = async (octets: Uint8Array): Promise<string> => {
  const sum = await crypto.subtle.digest('SHA-256', octets as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * Checks a bundle, down to the last octet: the archive, the sums of its files, the evidence in it and the policy texts.
 * @returns what was altered; empty when nothing was
 */
export async function verifyBundle(archive: Uint8Array, signal?: AbortSignal): Promise<Alteration[]> {
  const files = unpack(archive);
  if (!files) return [{ code: 'archive', where: 'the archive cannot be opened' }];
  const found: Alteration[] = await brokenSums(files);
  signal?.throwIfAborted();
  const evidence = files['evidence.json'];
  const texts = new Map<string, string>();
  for (const [path, octets] of Object.entries(files)) {
    const hash = /^policies\/([\da-f]{64})\.txt$/.exec(path)?.[1];
    if (hash) texts.set(`sha256-${hash}`, strFromU8(octets));
  }
  if (evidence) {
    const text = strFromU8(evidence);
    found.push(...(await verifyEvidence(text, texts, signal)), ...(await brokenPictures(text, files)));
  }
  const again = pack(files);
  if (found.length === 0 && !same(again, archive))
    found.push({ code: 'archive', where: 'the bookkeeping of the archive' });
  return found;
}

/** Pictures that are not those which the evidence names, and those that it does not name. */
async function brokenPictures(text: string, files: BundleFiles): Promise<Alteration[]> {
  const found: Alteration[] = [];
  const named = new Set<string>();
  for (const hash of pictureHashes(text)) {
    const path = picturePath(hash);
    const octets = files[path];
    named.add(path);
    if (!octets) found.push({ code: 'file-missing', where: path });
    else if (`sha256-${await digest(octets)}` !== hash) found.push({ code: 'picture', where: path });
  }
  for (const path of Object.keys(files))
    if (path.startsWith('pictures/') && !named.has(path)) found.push({ code: 'file-unknown', where: path });
  return found;
}

/** The files of an archive, or null when it is none, is damaged or holds too much. */
export function unpack(archive: Uint8Array): BundleFiles | null {
  let octets = 0;
  let count = 0;
  try {
    return unzipSync(archive, {
      filter: ({ originalSize }) => {
        octets += originalSize;
        count += 1;
        if (octets > LARGEST || count > MOST_FILES) throw new Error('too large');
        return true;
      },
    });
  } catch {
    return null;
  }
}

async function brokenSums(files: BundleFiles): Promise<Alteration[]> {
  const { [SUMS]: sums, ...rest } = files;
  if (!sums) return [{ code: 'file-missing', where: SUMS }];
  const said = new Map<string, string>();
  for (const line of strFromU8(sums).split('\n')) {
    const [, sum = '', path = ''] = /^(\S{64}) {2}(.+)$/.exec(line) ?? [];
    if (path !== '') said.set(path, sum);
  }
  const found: Alteration[] = [];
  for (const [path, octets] of Object.entries(rest)) {
    const sum = said.get(path);
    if (sum === undefined) found.push({ code: 'file-unknown', where: path });
    else if (sum !== (await digest(octets))) found.push({ code: 'file', where: path });
  }
  for (const path of said.keys()) if (!(path in rest)) found.push({ code: 'file-missing', where: path });
  if (found.length === 0 && strFromU8(sums) !== (await sumsOf(rest))) found.push({ code: 'file', where: SUMS });
  return found;
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
