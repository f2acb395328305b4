import { boundName } from './bounds.ts';
import type { CookieWish } from './model.ts';
import { parseCookieDate } from './parse-cookie-date.ts';

/** Octets of name and value together beyond which a browser ignores the whole cookie (RFC 6265bis section 5.6). */
const NAME_VALUE_LIMIT = 4096;
/** Attributes with longer values, in octets, are ignored (RFC 6265bis section 5.6). */
const ATTRIBUTE_LIMIT = 1024;
/** No host is longer (RFC 1035 section 2.3.4): a longer Domain matches none, and the browser drops the cookie. */
const DOMAIN_LIMIT = 253;
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

const octets = (text: string): number => new TextEncoder().encode(text).length;
const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Takes blanks off both ends. Not by a regex: one anchored at the end is quadratic in blanks that do not stand there. */
function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

/**
 * Reads one Set-Cookie header value or one `document.cookie` assignment (RFC 6265bis section 5.6).
 * @param now milliseconds since the epoch at which it was set, for turning Expires into a lifetime
 * @returns the wish without its value, or null where a browser would ignore the string
 */
export function parseSetCookie(line: string, now: number): CookieWish | null {
  if (CONTROL.test(line)) return null;
  const [pair = '', ...attributes] = line.split(';');
  const equals = pair.indexOf('=');
  const name = equals < 0 ? '' : trim(pair.slice(0, equals));
  const value = trim(equals < 0 ? pair : pair.slice(equals + 1));
  if (name === '' && value === '') return null;
  if (octets(name + value) > NAME_VALUE_LIMIT) return null;
  const wish: CookieWish = {
    name: boundName(name),
    domain: null,
    path: null,
    lifetimeSeconds: null,
    secure: false,
    httpOnly: false,
    sameSite: 'unspecified',
    partitioned: false,
    valueLength: value.length,
  };
  let maxAge: number | null = null;
  let expires: number | null = null;
  for (const attribute of attributes) {
    const at = attribute.indexOf('=');
    const key = trim(at < 0 ? attribute : attribute.slice(0, at)).toLowerCase();
    const text = at < 0 ? '' : trim(attribute.slice(at + 1));
    if (octets(text) > ATTRIBUTE_LIMIT) continue;
    if (key === 'max-age') maxAge = parseMaxAge(text) ?? maxAge;
    else if (key === 'expires') expires = parseCookieDate(text) ?? expires;
    else if (key === 'domain') wish.domain = text.replace(/^\./, '').toLowerCase() || null;
    else if (key === 'path') wish.path = text.startsWith('/') ? text : null;
    else if (key === 'secure') wish.secure = true;
    else if (key === 'httponly') wish.httpOnly = true;
    else if (key === 'partitioned') wish.partitioned = true;
    else if (key === 'samesite') wish.sameSite = sameSiteOf(text);
  }
  if (wish.domain !== null && wish.domain.length > DOMAIN_LIMIT) return null;
  // Max-Age wins over Expires (RFC 6265bis section 5.7, step 3).
  if (maxAge !== null) wish.lifetimeSeconds = maxAge;
  else if (expires !== null) wish.lifetimeSeconds = Math.round((expires - now) / 1000);
  return wish;
}

function parseMaxAge(text: string): number | null {
  if (!/^-?\d+$/.test(text)) return null;
  // A few hundred digits are infinity to a number, and infinity is none in JSON.
  return Math.min(Math.max(Number(text), Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}

function sameSiteOf(text: string): CookieWish['sameSite'] {
  const lower = text.toLowerCase();
  return lower === 'strict' || lower === 'lax' || lower === 'none' ? lower : 'unspecified';
}
