import type { ChoiceMoment, CookieSighting, CookieState, CookieWish, JarCookie } from './model.ts';
import { ofType, type Placed, type VisitContext } from './placed.ts';
import { addSetter, extendLife, newLife } from './sighting-life.ts';
import { hostOf } from './strip-url.ts';

const DAY = 86_400;
/** Browsers keep a cookie 400 days at most (RFC 6265bis section 5.5). */
export const JAR_LIMIT_SECONDS = 400 * DAY;

/** Path a cookie gets when none was asked for (RFC 6265bis section 5.1.4). */
function defaultPath(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  const cut = path.lastIndexOf('/');
  return cut <= 0 ? '/' : path.slice(0, cut);
}

const keyOf = (name: string, domain: string, path: string, partition: string | null): string =>
  `cookie ${domain}${path} ${name}${partition ? ` in ${partition}` : ''}`;

/** One row per cookie: what was asked for, what the jar granted, what was sent back. */
export function cookieSightings(
  placed: readonly Placed[],
  context: VisitContext,
  moment: (at: number) => ChoiceMoment,
): CookieSighting[] {
  const rows = new Map<string, CookieSighting>();
  /** Jar rows by name, domain and path, to which wishes without a partition attach. */
  const jarKeys = new Map<string, string>();

  const row = (
    key: string,
    at: number,
    cookie: Pick<JarCookie, 'name' | 'domain' | 'hostOnly' | 'path' | 'partition'>,
  ) => {
    let found = rows.get(key);
    if (!found) {
      found = {
        ...newLife(key, at),
        kind: 'cookie',
        name: cookie.name,
        domain: cookie.domain,
        hostOnly: cookie.hostOnly,
        path: cookie.path,
        partition: cookie.partition,
        party: context.party(cookie.domain),
        httpOnly: false,
        secure: false,
        sameSite: 'unspecified',
        states: [],
        setBy: [],
        requestedSeconds: null,
        storedSeconds: null,
        capped: false,
        baseline: false,
      };
      rows.set(key, found);
    }
    return found;
  };

  for (const { event, ref } of ofType(placed, 'cookie-stored')) {
    const { cookie } = event;
    const key = keyOf(cookie.name, cookie.domain, cookie.path, cookie.partition);
    const plain = keyOf(cookie.name, cookie.domain, cookie.path, null);
    if (cookie.partition === null || !jarKeys.has(plain)) jarKeys.set(plain, key);
    const sighting = row(key, event.at, cookie);
    extendLife(sighting, event.at, ref, event.baseline ? undefined : moment(event.at));
    addState(sighting, 'stored');
    Object.assign(sighting, { httpOnly: cookie.httpOnly, secure: cookie.secure, sameSite: cookie.sameSite });
    sighting.baseline ||= event.baseline;
    if (cookie.expires !== null) {
      sighting.storedSeconds = Math.max(sighting.storedSeconds ?? 0, Math.round(cookie.expires - event.at / 1000));
    }
  }

  const attempt = (
    at: number,
    ref: string,
    url: string,
    how: 'header' | 'script',
    by: string | null,
    wish: CookieWish,
  ) => {
    if (wish.lifetimeSeconds !== null && wish.lifetimeSeconds <= 0) return;
    const host = hostOf(url);
    const domain = wish.domain ?? host;
    const path = wish.path ?? defaultPath(url);
    const partition = wish.partitioned ? `https://${context.shop}` : null;
    const wanted = keyOf(wish.name, domain, path, partition);
    const key = rows.has(wanted) ? wanted : (jarKeys.get(keyOf(wish.name, domain, path, null)) ?? wanted);
    const sighting = row(key, at, { name: wish.name, domain, hostOnly: wish.domain === null, path, partition });
    extendLife(sighting, at, ref, moment(at));
    addState(sighting, 'attempted');
    addSetter(sighting.setBy, { how, url: by });
    if (!sighting.states.includes('stored')) {
      Object.assign(sighting, { httpOnly: wish.httpOnly, secure: wish.secure, sameSite: wish.sameSite });
    }
    if (wish.lifetimeSeconds !== null)
      sighting.requestedSeconds = Math.max(sighting.requestedSeconds ?? 0, wish.lifetimeSeconds);
  };
  for (const { event, ref } of ofType(placed, 'set-cookie'))
    attempt(event.at, ref, event.url, 'header', event.url, event.cookie);
  for (const { event, ref } of ofType(placed, 'script-cookie'))
    attempt(event.at, ref, event.frame, 'script', event.by, event.cookie);

  const byName = Map.groupBy(rows.values(), (sighting) => sighting.name);
  for (const { event, ref } of ofType(placed, 'cookie-sent')) {
    const host = hostOf(event.url);
    for (const name of event.names) {
      for (const sighting of byName.get(name) ?? []) {
        if (!goesTo(sighting, host) || sighting.firstSeen > event.at) continue;
        addState(sighting, 'sentBack');
        extendLife(sighting, event.at, ref);
      }
    }
  }
  for (const sighting of rows.values()) sighting.capped = isCapped(sighting);
  return [...rows.values()];
}

const goesTo = (cookie: CookieSighting, host: string): boolean =>
  host === cookie.domain || (!cookie.hostOnly && host.endsWith(`.${cookie.domain}`));

function addState(sighting: CookieSighting, state: CookieState): void {
  if (!sighting.states.includes(state)) sighting.states = [...sighting.states, state].sort();
}

/** The jar holds the browser's maximum where more was asked for. */
export const isCapped = (cookie: Pick<CookieSighting, 'requestedSeconds' | 'storedSeconds'>): boolean =>
  cookie.requestedSeconds !== null &&
  cookie.storedSeconds !== null &&
  cookie.requestedSeconds > cookie.storedSeconds + DAY &&
  cookie.storedSeconds >= JAR_LIMIT_SECONDS - DAY;
