import { unzipSync } from 'fflate';
import { flattenJson } from './flatten-json.ts';
import type { DeliveredPart, ReplyFile } from './model.ts';

/** Bounds against bombs: what is read of one file, of an archive unpacked in all, and how many files it may hold. */
const mostBytes = 20_000_000;
const mostUnpacked = 60_000_000;
const mostFiles = 500;
const mostText = 5_000_000;
const encryptedFlag = 1;

/**
 * What was delivered, as parts with text: JSON as lines `path: value`, CSV and text as they are, an archive as its files
 * (archives within are not opened). What cannot be read is a part all the same, so that nobody takes it for read.
 * A PDF comes in as text that the page made of it, with type `text/plain`.
 */
export function readFiles(files: readonly ReplyFile[]): DeliveredPart[] {
  return files.slice(0, mostFiles).flatMap((file) => (isZip(file) ? readArchive(file) : [readFile(file)]));
}

function readFile({ name, type, bytes }: ReplyFile): DeliveredPart {
  if (bytes.length > mostBytes) return unread(name, 'too-large');
  const format = formatOf(name, type);
  if (format === null) return unread(name, 'unknown-format');
  const text = decode(bytes);
  if (text === null) return unread(name, 'damaged');
  if (format !== 'json') return bounded({ name, kind: format, text, problem: null });
  try {
    return bounded({ name, kind: 'json', text: flattenJson(JSON.parse(text)), problem: null });
  } catch {
    return unread(name, 'damaged');
  }
}

function readArchive({ name, bytes }: ReplyFile): DeliveredPart[] {
  if (bytes.length > mostBytes) return [unread(name, 'too-large')];
  const skipped: DeliveredPart[] = [];
  let [unpacked, count] = [0, 0];
  // Entries that claim to be empty of size are still bounded: fflate unpacks no further than the size they state.
  const filter = ({ name: inner, originalSize }: { name: string; originalSize: number }): boolean => {
    if (inner.endsWith('/')) return false;
    count += 1;
    unpacked += originalSize;
    if (count <= mostFiles && originalSize <= mostBytes && unpacked <= mostUnpacked) return true;
    if (skipped.length < mostFiles) skipped.push(unread(`${name}/${inner}`, 'too-large'));
    return false;
  };
  try {
    if (isEncrypted(bytes)) return [unread(name, 'encrypted')];
    const entries = Object.entries(unzipSync(bytes, { filter }));
    const parts = entries.map(([inner, content]) => readFile({ name: `${name}/${inner}`, type: '', bytes: content }));
    return parts.length + skipped.length === 0 ? [unread(name, 'damaged')] : [...parts, ...skipped];
  } catch {
    return [unread(name, 'damaged')];
  }
}

const isZip = ({ bytes }: ReplyFile): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Bit 0 of the general purpose flag of the first entry (APPNOTE 4.4.4). */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & encryptedFlag) !== 0;

function formatOf(name: string, type: string): 'text' | 'json' | 'csv' | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'json' || type.includes('json')) return 'json';
  if (ending === 'csv' || ending === 'tsv' || type === 'text/csv') return 'csv';
  return ending === 'txt' || ending === 'md' || type === 'text/plain' ? 'text' : null;
}

function decode(bytes: Uint8Array): string | null {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    if (wide) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: old spreadsheets write the Windows code page of the West.
    return bytes.includes(0) ? null : new TextDecoder('windows-1252').decode(bytes);
  }
}

const bounded = (part: DeliveredPart): DeliveredPart =>
  part.text.length <= mostText ? part : { ...part, text: part.text.slice(0, mostText), problem: 'too-large' };

const unread = (name: string, problem: DeliveredPart['problem']): DeliveredPart => ({
  name,
  kind: 'unread',
  text: '',
  problem,
});
