/** One cookie of the jar by its place: looking at it, taking it out and putting it back. */
import { browser, type Cookies, isFirefox } from './api.ts';

/** What names one cookie: name, domain without a leading dot, path and partition. */
export interface JarPlace {
  name: string;
  domain: string;
  hostOnly: boolean;
  path: string;
  /** Top-level site of a partitioned cookie, else null. */
  partition: string | null;
  secure: boolean;
}

/** A cookie as it lay in the jar, value included. */
export type JarEntry = Cookies.Cookie;

const isolation = (): { firstPartyDomain?: string } =>
  isFirefox() ? { firstPartyDomain: null as unknown as string } : {};

const urlOf = ({ domain, path, secure }: Pick<JarPlace, 'domain' | 'path' | 'secure'>): string =>
  `${secure ? 'https' : 'http'}://${domain}${path}`;

const keyOf = (topLevelSite: string | null) => (topLevelSite ? { partitionKey: { topLevelSite } } : {});

/** The cookie that lies at this place now, or null. */
export async function cookieAt(place: JarPlace): Promise<JarEntry | null> {
  const all = await browser.cookies.getAll({
    name: place.name,
    domain: place.domain,
    path: place.path,
    ...keyOf(place.partition),
    ...isolation(),
  });
  return all.find((cookie) => cookie.domain.replace(/^\./, '') === place.domain) ?? null;
}

/** Takes the cookie out of the jar; resolves to what it was, or to null when there was none. */
export async function removeCookie(place: JarPlace): Promise<JarEntry | null> {
  const entry = await cookieAt(place);
  if (!entry) return null;
  const removed = await browser.cookies.remove({
    url: urlOf(place),
    name: place.name,
    storeId: entry.storeId,
    ...keyOf(place.partition),
    ...isolation(),
  });
  return removed ? entry : null;
}

/** Puts a cookie back as it was. */
export async function restoreCookie(entry: JarEntry): Promise<void> {
  const { name, value, domain, hostOnly, path, secure, httpOnly, sameSite, expirationDate, storeId, partitionKey } =
    entry;
  await browser.cookies.set({
    url: urlOf({ domain: domain.replace(/^\./, ''), path, secure }),
    name,
    value,
    path,
    secure,
    httpOnly,
    sameSite,
    storeId,
    ...(hostOnly ? {} : { domain }),
    ...(expirationDate === undefined ? {} : { expirationDate }),
    ...(partitionKey?.topLevelSite ? { partitionKey } : {}),
    ...isolation(),
  });
}
