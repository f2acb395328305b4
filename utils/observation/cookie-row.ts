import type { CookieSighting, CookieState, JarCookie } from './model.ts';
import type { VisitContext } from './placed.ts';
import { newLife } from './sighting-life.ts';

const DAY = 86_400;
/** Browsers keep a cookie 400 days at most (RFC 6265bis section 5.5). */
export const JAR_LIMIT_SECONDS = 400 * DAY;

export type CookiePlace = Pick<JarCookie, 'name' | 'domain' | 'hostOnly' | 'path' | 'partition'>;

/** What makes two cookies the same one: name, domain, path and partition (RFC 6265bis section 5.7; CHIPS). */
export const cookieKey = (name: string, domain: string, path: string, partition: string | null): string =>
  `cookie ${domain}${path} ${name}${partition ? ` in ${partition}` : ''}`;

/** A cookie of which nothing is known yet but its place. */
export const newCookie = (key: string, at: number, place: CookiePlace, context: VisitContext): CookieSighting => ({
  ...newLife(key, at),
  kind: 'cookie',
  name: place.name,
  domain: place.domain,
  hostOnly: place.hostOnly,
  path: place.path,
  partition: place.partition,
  party: context.party(place.domain),
  httpOnly: false,
  secure: false,
  sameSite: 'unspecified',
  states: [],
  setBy: [],
  requestedSeconds: null,
  storedSeconds: null,
  capped: false,
  baseline: false,
  refusals: [],
  storedAt: null,
  left: null,
  value: null,
  sets: 0,
  countedIn: context.visit,
});

/** Path a cookie gets when none was asked for (RFC 6265bis section 5.1.4). */
export function defaultPath(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  const cut = path.lastIndexOf('/');
  return cut <= 0 ? '/' : path.slice(0, cut);
}

/** Whether a request to the host takes the cookie along, by domain alone (RFC 6265bis section 5.8.3). */
export const goesTo = (cookie: CookieSighting, host: string): boolean =>
  host === cookie.domain || (!cookie.hostOnly && host.endsWith(`.${cookie.domain}`));

export function addState(cookie: CookieSighting, state: CookieState): void {
  if (!cookie.states.includes(state)) cookie.states = [...cookie.states, state].sort();
}

/** Whether the last that was seen of a cookie is that it left the jar: deleted, expired, or thrown out for another. */
export const hasLeft = ({ storedAt, left }: Pick<CookieSighting, 'storedAt' | 'left'>): boolean =>
  left !== null && left.at > (storedAt ?? Number.NEGATIVE_INFINITY);

/** The jar holds the browser's maximum where more was asked for. */
export const isCapped = (cookie: Pick<CookieSighting, 'requestedSeconds' | 'storedSeconds'>): boolean =>
  cookie.requestedSeconds !== null &&
  cookie.storedSeconds !== null &&
  cookie.requestedSeconds > cookie.storedSeconds + DAY &&
  cookie.storedSeconds >= JAR_LIMIT_SECONDS - DAY;
