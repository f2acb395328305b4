import { BOUNDS } from './bounds.ts';

export interface StrippedUrl {
  /** Origin and path, at most 300 characters. */
  url: string;
  /** Names of the query parameters, without their values: values may be identifiers. */
  query: string[];
}

/** Keeps of a URL what names a place and drops what may name a person. Unreadable URLs become `about:invalid`. */
export function stripUrl(raw: string): StrippedUrl {
  const parsed = URL.parse(raw);
  if (!parsed) return { url: 'about:invalid', query: [] };
  // A blob has its maker's origin and a path of its own, which names nothing.
  if (parsed.protocol === 'blob:')
    return { url: parsed.origin === 'null' ? 'blob:…' : `blob:${parsed.origin}/…`, query: [] };
  if (parsed.origin === 'null')
    return { url: `${parsed.protocol}${parsed.protocol === 'about:' ? parsed.pathname : '…'}`, query: [] };
  // What stands without an equals sign may be a name or a value: it is not kept.
  const named = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair.includes('='));
  const names = new Set<string>();
  // Not by its iterator: a Firefox content script sees the page's own through a membrane that hides it.
  new URLSearchParams(named.join('&')).forEach((_, name) => {
    names.add(name);
  });
  const query = [...names].slice(0, BOUNDS.queryNames).map((name) => name.slice(0, 64));
  return { url: `${parsed.origin}${parsed.pathname}`.slice(0, BOUNDS.urlLength), query };
}

/**
 * An address as browsers write it, whose host is plain: nothing in it is to be decoded, escaped or counted as a number
 * (URL Standard, host parsing).
 */
const PLAIN = /^(?:https?|wss?):\/\/((?:(?!xn--)[a-z0-9-]+\.)*(?!xn--)[a-z][a-z0-9-]*)(?::\d{1,4})?[/?#]/;

/** Host of a URL in lower case, or an empty string. Each event is asked for it several times over, and parsing is dear. */
export const hostOf = (url: string): string => PLAIN.exec(url)?.[1] ?? URL.parse(url)?.hostname ?? '';
