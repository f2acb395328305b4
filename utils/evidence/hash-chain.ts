/** What the first entry of a chain is linked to. */
export const CHAIN_START = 'sha256-0000000000000000000000000000000000000000000000000000000000000000';

/** JSON with sorted keys and no white space: the same value always has the same text (RFC 8785 for the values used here). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of a text, as `sha256-` and 64 hex digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The hash of an entry: over the previous entry's hash and the entry's own canonical JSON. */
export const chainHash = (previous: string, event: unknown): Promise<string> =>
  sha256(`${previous}\n${canonicalJson(event)}`);
