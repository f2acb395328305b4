import lexicon from '../data/documents.json' with { type: 'json' };

const KEPT = new Set(lexicon.queryKeys);

/**
 * The address by which a document is known: without fragment and without parameters other than those that make it
 * another page. An address that is none, or is not of the web, gives null.
 */
export function documentAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname, protocol, searchParams } = new URL(url);
  if (!protocol.startsWith('http')) return null;
  const query = [...searchParams].filter(([key]) => KEPT.has(key.toLowerCase()));
  return `${origin}${pathname}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
}
