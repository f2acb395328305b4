/** Where the host stands in a URL, and its path. */
export interface UrlParts {
  /** The text that `start` and `end` refer to. */
  text: string;
  start: number;
  end: number;
  /** Asked for rarely, so it is worked out on demand. */
  path(): string;
}

/**
 * A host of lower-case letters, digits and hyphens that a slash follows. Numeric last labels (IPv4 in any of its
 * spellings) and punycode are left to the parser, which may change or refuse them (URL Standard, host parsing).
 */
const PLAIN = /https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)*(?!xn--)[a-z][a-z0-9-]*\//y;
const LONGEST_PLAIN = 8_192;
const COLON = 58;

/**
 * Host and path of a URL. Requests reach an extension in normal form (`https://host/path`), and those are read in
 * place; every other form goes through the URL parser, with the same answer. Null where the parser refuses.
 */
export function urlParts(url: string): UrlParts | null {
  PLAIN.lastIndex = 0;
  if (url.length > LONGEST_PLAIN || !PLAIN.test(url)) return parsedParts(url);
  const start = url.charCodeAt(4) === COLON ? 7 : 8;
  return { text: url, start, end: PLAIN.lastIndex - 1, path: () => URL.parse(url)?.pathname ?? '/' };
}

function parsedParts(url: string): UrlParts | null {
  const parsed = URL.parse(url);
  if (parsed === null) return null;
  const host = parsed.hostname;
  return { text: host, start: 0, end: host.length, path: () => parsed.pathname };
}
