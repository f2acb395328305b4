import { flattenJson } from './flatten-json.ts';
import type { DeliveredPart, ReplyFile } from './model.ts';
import { unreadPart } from './unread-part.ts';

/** Bounds: what is read of one file, in bytes and in characters. */
const mostBytes = 20_000_000;
const mostText = 5_000_000;

/**
 * What was delivered in one file, as text: JSON as lines `path: value`, CSV and text as they are. What cannot be read is
 * a part all the same, so that nobody takes it for read. Archives and mails are unpacked before; a PDF comes in as text
 * that was made of it, with type `text/plain`.
 */
export function readFile({ name, type, bytes }: ReplyFile): DeliveredPart {
  if (bytes.length > mostBytes) return unreadPart(name, 'too-large');
  const format = formatOf(name, type);
  if (format === null) return unreadPart(name, 'unknown-format');
  const text = decode(bytes);
  if (text === null) return unreadPart(name, 'damaged');
  if (format !== 'json') return bounded({ name, kind: format, text, problem: null });
  try {
    return bounded({ name, kind: 'json', text: flattenJson(JSON.parse(text)), problem: null });
  } catch {
    return unreadPart(name, 'damaged');
  }
}

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
