import { addState, type CookiePlace, cookieKey, defaultPath, goesTo, isCapped, newCookie } from './cookie-row.ts';
import type { ChoiceMoment, CookieSighting, CookieWish } from './model.ts';
import { ofType, type Placed, type VisitContext } from './placed.ts';
import { addSetter, extendLife, laterEvent } from './sighting-life.ts';
import { hostOf } from './strip-url.ts';

/** One row per cookie: what was asked for, what the jar granted, what was sent back, what the browser refused. */
export function cookieSightings(
  placed: readonly Placed[],
  context: VisitContext,
  moment: (at: number) => ChoiceMoment,
): CookieSighting[] {
  const rows = new Map<string, CookieSighting>();
  /** Jar rows by name, domain and path, to which wishes without a partition attach. */
  const jarKeys = new Map<string, string>();
  const valueAt = new Map<string, number>();
  const row = (key: string, at: number, place: CookiePlace): CookieSighting => {
    const found = rows.get(key) ?? newCookie(key, at, place, context);
    rows.set(key, found);
    return found;
  };
  /** The newest value wins; of two at one moment the one that was stored. */
  const keepValue = (sighting: CookieSighting, at: number, value: CookieWish['value'], stored: boolean): void => {
    const before = valueAt.get(sighting.key) ?? Number.NEGATIVE_INFINITY;
    if (at < before || (at === before && !stored)) return;
    valueAt.set(sighting.key, at);
    sighting.value = value;
  };

  const stored = new Map<string, number>();
  for (const { event, ref } of ofType(placed, 'cookie-stored')) {
    const { cookie } = event;
    const key = cookieKey(cookie.name, cookie.domain, cookie.path, cookie.partition);
    const unpartitioned = cookieKey(cookie.name, cookie.domain, cookie.path, null);
    if (cookie.partition === null || !jarKeys.has(unpartitioned)) jarKeys.set(unpartitioned, key);
    const sighting = row(key, event.at, cookie);
    extendLife(sighting, event.at, ref, event.baseline ? undefined : moment(event.at));
    addState(sighting, 'stored');
    sighting.storedAt = Math.max(sighting.storedAt ?? event.at, event.at);
    Object.assign(sighting, { httpOnly: cookie.httpOnly, secure: cookie.secure, sameSite: cookie.sameSite });
    sighting.baseline ||= event.baseline;
    if (!event.baseline) stored.set(key, (stored.get(key) ?? 0) + 1);
    keepValue(sighting, event.at, cookie.value, true);
    if (cookie.expires !== null) {
      sighting.storedSeconds = Math.max(sighting.storedSeconds ?? 0, Math.round(cookie.expires - event.at / 1000));
    }
  }

  for (const { event, ref } of ofType(placed, 'cookie-removed')) {
    const { cookie } = event;
    const sighting = rows.get(cookieKey(cookie.name, cookie.domain, cookie.path, cookie.partition));
    // What left without having been seen lying there tells nothing about the shop.
    if (!sighting) continue;
    // Leaving is no sign of life.
    sighting.left = laterEvent(sighting.left, { at: event.at, ref });
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
    const domain = wish.domain ?? hostOf(url);
    const path = wish.path ?? defaultPath(url);
    const partition = wish.partitioned ? `https://${context.shop}` : null;
    const wanted = cookieKey(wish.name, domain, path, partition);
    const key = rows.has(wanted) ? wanted : (jarKeys.get(cookieKey(wish.name, domain, path, null)) ?? wanted);
    const sighting = row(key, at, { name: wish.name, domain, hostOnly: wish.domain === null, path, partition });
    extendLife(sighting, at, ref, moment(at));
    addState(sighting, 'attempted');
    addSetter(sighting.setBy, { how, url: by });
    if (!sighting.states.includes('stored')) {
      Object.assign(sighting, { httpOnly: wish.httpOnly, secure: wish.secure, sameSite: wish.sameSite });
    }
    if (wish.lifetimeSeconds !== null)
      sighting.requestedSeconds = Math.max(sighting.requestedSeconds ?? 0, wish.lifetimeSeconds);
    if (wish.refused === null) {
      sighting.sets += 1;
      keepValue(sighting, at, wish.value, false);
    } else if (!sighting.refusals.includes(wish.refused))
      sighting.refusals = [...sighting.refusals, wish.refused].sort();
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
  for (const { event, ref } of ofType(placed, 'cookie-missing')) {
    const sighting = rows.get(cookieKey(event.name, event.domain, event.path, null));
    // A cookie that was stored at any time was not kept out by the browser.
    if (!sighting || sighting.states.includes('stored')) continue;
    addState(sighting, 'blocked');
    extendLife(sighting, event.at, ref);
    // A site embedded in another may only set cookies that say SameSite=None (RFC 6265bis section 5.7, step 22).
    if (sighting.party === 'third' && /strict|lax/.test(sighting.sameSite) && sighting.refusals.length === 0)
      sighting.refusals = ['same-site-elsewhere'];
  }
  for (const sighting of rows.values()) {
    sighting.sets = Math.max(sighting.sets, stored.get(sighting.key) ?? 0);
    if (sighting.refusals.length > 0 && !sighting.states.includes('stored')) addState(sighting, 'blocked');
    sighting.capped = isCapped(sighting);
  }
  return [...rows.values()];
}
