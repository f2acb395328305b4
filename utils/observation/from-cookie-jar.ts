import { boundName } from './bounds.ts';
import type { RawJarCookie } from './model.ts';

/** The parts of a `cookies.Cookie` that are read. */
export interface BrowserCookie {
  name: string;
  value: string;
  domain: string;
  hostOnly: boolean;
  path: string;
  secure: boolean;
  httpOnly: boolean;
  sameSite: string;
  session: boolean;
  expirationDate?: number | undefined;
  partitionKey?: { topLevelSite?: string | undefined } | null | undefined;
}

/** A jar cookie, its value in clear. */
export function jarCookie(cookie: BrowserCookie): RawJarCookie {
  const sameSite = cookie.sameSite === 'no_restriction' ? 'none' : cookie.sameSite;
  return {
    name: boundName(cookie.name),
    domain: cookie.domain.replace(/^\./, ''),
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    partition: cookie.partitionKey?.topLevelSite ?? null,
    expires: cookie.session ? null : (cookie.expirationDate ?? null),
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: sameSite === 'strict' || sameSite === 'lax' || sameSite === 'none' ? sameSite : 'unspecified',
    value: cookie.value,
  };
}
