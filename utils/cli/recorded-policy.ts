import { readFile } from 'node:fs/promises';
import type { PolicyVersion } from '../comparison/index.ts';
import { sha256 } from '../evidence/index.ts';
import { type PolicyReading, readPolicy } from '../policy/index.ts';
import { blocksOf, guessFormat } from './document-blocks.ts';

/** Names and addresses of cookie pages, in the languages that are read. */
const COOKIE_PAGE = /cookie|kakor|ev(?:ä|%c3%a4|a)ste/i;

/**
 * One document of a shop: the answer of `cc policy`, or the published document itself, which is read first.
 * @param addresses where the documents with these hashes were found, as the evidence knows it
 * @returns null where the file is neither
 */
export async function readVersion(
  file: string,
  addresses: readonly { url: string; hash: string }[],
): Promise<PolicyVersion | null> {
  const source = await readFile(file, 'utf8').catch(() => null);
  if (source === null) return null;
  const reading = recordedReading(source) ?? (await freshReading(file, source));
  if (!reading) return null;
  const hash = sha256(reading.text);
  const url = addresses.find((known) => known.hash === hash)?.url ?? '';
  return { hash, url, kind: COOKIE_PAGE.test(url || file) ? 'cookie' : 'privacy', reading };
}

/** The claims that `cc policy` printed, each of which must stand in the text it came with. */
function recordedReading(source: string): PolicyReading | null {
  let value: Partial<PolicyReading> | null;
  try {
    value = JSON.parse(source);
  } catch {
    return null;
  }
  const { language, words, text, claims, absences, truncated } = value ?? {};
  if (typeof text !== 'string' || !Array.isArray(claims) || language === undefined) return null;
  if (claims.some(({ quote, start, end }) => text.slice(start, end) !== quote)) return null;
  return { language, words: words ?? 0, text, claims, absences: absences ?? [], truncated: truncated ?? false };
}

async function freshReading(file: string, source: string): Promise<PolicyReading | null> {
  const blocks = await blocksOf(source, guessFormat(file, source));
  return blocks ? readPolicy(blocks) : null;
}
