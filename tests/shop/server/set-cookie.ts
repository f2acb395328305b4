import { randomInt } from 'node:crypto';
import type { CookieDeclaration } from '../conduct/declaration.ts';

/** Fills `{n}` with random digits and `{t}` with the present second. */
function fillValue(pattern: string): string {
  return pattern
    .replaceAll('{n}', () => String(randomInt(1_000_000_000, 9_999_999_999)))
    .replaceAll('{t}', String(Math.floor(Date.now() / 1000)));
}

function lifetime(seconds: number, asDate: boolean): string {
  return asDate ? `Expires=${new Date(Date.now() + seconds * 1000).toUTCString()}` : `Max-Age=${seconds}`;
}

/** The Set-Cookie header value (RFC 6265bis, section 4.1.1; Partitioned: CHIPS draft) of a declared cookie. */
export function setCookieLine(cookie: CookieDeclaration, value = fillValue(cookie.value)): string {
  const parts = [`${cookie.name}=${value}`];
  if (cookie.domain !== null) parts.push(`Domain=${cookie.domain.replace(/^\./, '')}`);
  parts.push('Path=/');
  if (cookie.maxAge !== null) parts.push(lifetime(cookie.maxAge, cookie.written === 'expires'));
  if (cookie.secure) parts.push('Secure');
  if (cookie.httpOnly) parts.push('HttpOnly');
  if (cookie.sameSite !== null) parts.push(`SameSite=${cookie.sameSite}`);
  if (cookie.partitioned) parts.push('Partitioned');
  return parts.join('; ');
}

/** Name to value of a Cookie request header; of a repeated name the first counts. */
export function readCookies(header: string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const cut = pair.indexOf('=');
    const name = pair.slice(0, cut).trim();
    if (cut > 0 && !found.has(name)) found.set(name, pair.slice(cut + 1).trim());
  }
  return found;
}
