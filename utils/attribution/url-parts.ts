/** Where the host stands in a URL, and its path. */
export interface UrlParts {
  /** The text that `start` and `end` refer to. */
  text: string;
  start: number;
  end: number;
  /** Asked for rarely, so it is worked out on demand. */
  path(): string;
}

const SLASH = 47;
const DOT = 46;
const HYPHEN = 45;

/**
 * Host and path of a URL. Requests reach an extension in normal form (`https://host/path`), and those are read in
 * place; every other form goes through the URL parser, with the same answer. Null where the parser refuses.
 */
export function urlParts(url: string): UrlParts | null {
  const start = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : -1;
  const end = start < 0 ? -1 : plainHostEnd(url, start);
  if (end < 0) return parsedParts(url);
  return { text: url, start, end, path: () => URL.parse(url)?.pathname ?? '/' };
}

function parsedParts(url: string): UrlParts | null {
  const parsed = URL.parse(url);
  if (parsed === null) return null;
  const host = parsed.hostname;
  return { text: host, start: 0, end: host.length, path: () => parsed.pathname };
}

/**
 * End of a host of lower-case letters, digits, dots and hyphens that a slash follows; else -1. Numeric last labels
 * (IPv4 in any of its spellings) and punycode are left to the parser, which may change or refuse them
 * (URL Standard, host parsing).
 */
function plainHostEnd(url: string, start: number): number {
  let label = start;
  for (let at = start; at < url.length; at++) {
    const code = url.charCodeAt(at);
    if (code === SLASH) {
      const letter = url.charCodeAt(label);
      return at > start && letter > 96 && letter < 123 && !url.startsWith('xn--', label) ? at : -1;
    }
    if (code === DOT) {
      if (url.startsWith('xn--', label)) return -1;
      label = at + 1;
    } else if (code !== HYPHEN && !(code > 96 && code < 123) && !(code > 47 && code < 58)) return -1;
  }
  return -1;
}
