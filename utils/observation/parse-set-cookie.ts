import { boundName } from './bounds.ts';
import type { CookieRefusal, RawCookieWish } from './model.ts';
import { parseCookieDate } from './parse-cookie-date.ts';

/** Octets of name and value together beyond which a browser ignores the whole cookie (RFC 6265bis section 5.6). */
const PAIR_LIMIT = 4096;
/** Attributes with longer values, in octets, are ignored (RFC 6265bis section 5.6). */
const ATTRIBUTE_LIMIT = 1024;
/** No host is longer (RFC 1035 section 2.3.4), so a longer Domain matches none. */
const DOMAIN_LIMIT = 253;
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;
const NOT_ASCII = /[\u0080-\uffff]/;
const ATTRIBUTES = new Set(['expires', 'max-age', 'domain', 'path', 'secure', 'httponly', 'samesite', 'partitioned']);

/**
 * Reads one Set-Cookie header value or one `document.cookie` assignment (RFC 6265bis section 5.6), as far as the line
 * alone goes; what the address it came from says is `cookieRefusal`. Where Chromium 156 and Firefox 153 agree with each
 * other and not with the RFC, theirs is the reading. It takes time and memory in proportion to the line.
 * @param now milliseconds since the epoch that Expires is measured against: of a header, the Date of the same answer
 * where there is one, by which browsers correct a server's wrong clock; else the browser's own time
 * @returns the wish with its value in clear, `refused` where the line itself makes a browser ignore it; null where it
 * makes no cookie and has no name
 */
export function parseSetCookie(line: string, now: number): RawCookieWish | null {
  const end = line.indexOf(';');
  const pair = end < 0 ? line : line.slice(0, end);
  const equals = pair.indexOf('=');
  const name = equals < 0 ? '' : trim(pair.slice(0, equals));
  const value = trim(pair.slice(equals + 1));
  const unusable = CONTROL.test(line) ? 'control-character' : fits(name + value, PAIR_LIMIT) ? null : 'too-large';
  // It would go out as `a=b`, as if it had a name: no longer taken (Chromium since 148, Firefox at least since 153).
  const ambiguous = value === '' || value.includes('=');
  if (name === '' && (unusable !== null || ambiguous)) return null;

  const attributes = end < 0 ? new Map<string, string>() : attributesOf(line, end + 1);
  const path = attributes.get('path') ?? '';
  const { domain, refused } = domainOf(attributes.get('domain') ?? '');
  return {
    // A name with a control character is never stored; what is kept of it is for showing.
    name: boundName(name).replace(CONTROLS, '\ufffd'),
    value,
    domain,
    path: path.startsWith('/') ? path : null,
    lifetimeSeconds: lifetimeOf(attributes, now),
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    sameSite: sameSiteOf(attributes.get('samesite') ?? ''),
    partitioned: attributes.has('partitioned'),
    refused: unusable ?? refused,
  };
}

const CONTROLS = new RegExp(CONTROL, 'g');
const encoder = new TextEncoder();

/** No text has fewer octets than code units, so only short ones need counting. */
const fits = (text: string, octets: number): boolean => text.length <= octets && encoder.encode(text).length <= octets;

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Takes blanks off both ends. Not by a regex: one anchored at the end is quadratic in blanks that do not stand there. */
function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

/** The last value of each known attribute, by its lower-case name: of repeated ones the last counts, usable or not. */
function attributesOf(line: string, start: number): Map<string, string> {
  const found = new Map<string, string>();
  for (let from = start; from <= line.length; ) {
    const semicolon = line.indexOf(';', from);
    const to = semicolon < 0 ? line.length : semicolon;
    const attribute = line.slice(from, to);
    from = to + 1;
    const equals = attribute.indexOf('=');
    const key = trim(equals < 0 ? attribute : attribute.slice(0, equals)).toLowerCase();
    const value = equals < 0 ? '' : trim(attribute.slice(equals + 1));
    if (ATTRIBUTES.has(key) && fits(value, ATTRIBUTE_LIMIT)) found.set(key, value);
  }
  return found;
}

/** Max-Age wins over Expires (RFC 6265bis section 5.7, step 6); both browsers go by Expires where Max-Age is no number. */
function lifetimeOf(attributes: Map<string, string>, now: number): number | null {
  const maxAge = attributes.get('max-age') ?? '';
  // A few hundred digits are infinity to a number, and infinity is none in JSON.
  if (/^-?\d+$/.test(maxAge)) return within(Number(maxAge));
  const expires = parseCookieDate(attributes.get('expires') ?? '');
  return expires === null ? null : within(Math.round((expires - now) / 1000));
}

const within = (seconds: number): number =>
  // The sum turns -0 into 0.
  Math.min(Math.max(seconds, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER) + 0;

/** An empty Domain is none; a lone dot, and what cannot be a host's name in ASCII, match no host (section 5.7, step 8). */
function domainOf(text: string): { domain: string | null; refused: CookieRefusal | null } {
  const domain = (text.startsWith('.') ? text.slice(1) : text).toLowerCase();
  const possible = text !== '.' && domain.length <= DOMAIN_LIMIT && !NOT_ASCII.test(text);
  return { domain: domain.slice(0, DOMAIN_LIMIT) || null, refused: possible ? null : 'domain-mismatch' };
}

function sameSiteOf(text: string): RawCookieWish['sameSite'] {
  const lower = text.toLowerCase();
  return lower === 'strict' || lower === 'lax' || lower === 'none' ? lower : 'unspecified';
}
