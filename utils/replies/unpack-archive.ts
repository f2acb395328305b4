import { unzipSync } from 'fflate';
import type { DeliveredPart, ReplyFile } from './model.ts';
import { unreadPart } from './unread-part.ts';

/** Bounds against bombs: what is taken of one file, packed or unpacked. */
const mostBytes = 20_000_000;
const mostSkipped = 500;
const encryptedFlag = 1;
/** Documents of office programs are archives inside; taken apart they would be many files that say nothing. */
const officeParts = ['[Content_Types].xml', 'mimetype'];

/** What may still be unpacked of all that was brought together: it shrinks as archives are opened, also those within others. */
export interface UnpackBudget {
  files: number;
  bytes: number;
}

/** What may be unpacked of one answer. */
export const unpackBudget = (): UnpackBudget => ({ files: 500, bytes: 60_000_000 });

/** Whether the bytes begin as those of a ZIP archive (APPNOTE 4.3.7), whatever the file is called. */
export const isArchive = ({ bytes }: ReplyFile): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * The files of a ZIP archive, named after it, and what is in it but could not be taken out. Archives within come out as
 * they are. Never throws; `left` is lessened by what was unpacked.
 */
export function unpackArchive(
  { name, bytes }: ReplyFile,
  left: UnpackBudget,
): { files: ReplyFile[]; unread: DeliveredPart[] } {
  const none = (problem: NonNullable<DeliveredPart['problem']>) => ({ files: [], unread: [unreadPart(name, problem)] });
  if (bytes.length > mostBytes) return none('too-large');
  if (isEncrypted(bytes)) return none('encrypted');
  const skipped: DeliveredPart[] = [];
  let office = false;
  // Entries that claim to be empty of size are still bounded: fflate unpacks no further than the size they state.
  const filter = ({ name: inner, originalSize }: { name: string; originalSize: number }): boolean => {
    office ||= officeParts.includes(inner);
    if (inner.endsWith('/') || office) return false;
    left.files -= 1;
    if (left.files >= 0 && originalSize <= mostBytes && originalSize <= left.bytes) {
      left.bytes -= originalSize;
      return true;
    }
    if (skipped.length < mostSkipped) skipped.push(unreadPart(`${name}/${inner}`, 'too-large'));
    return false;
  };
  try {
    const entries = Object.entries(unzipSync(bytes, { filter }));
    if (office) return none('unknown-format');
    if (entries.length + skipped.length === 0) return none('damaged');
    return { files: entries.map(([inner, content]) => file(`${name}/${inner}`, content)), unread: skipped };
  } catch {
    return none('damaged');
  }
}

const file = (name: string, bytes: Uint8Array): ReplyFile => ({ name, type: '', bytes });

/** Bit 0 of the general purpose flag of the first entry (APPNOTE 4.4.4). */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & encryptedFlag) !== 0;
