import { BOUNDS } from './bounds.ts';
import type { CookieWish, JarCookie, ObservedEvent, RawCookieWish, RawEvent, RawJarCookie } from './model.ts';
import type { Marker } from './value-mark.ts';

/** Replaces every value by its mark. The one place through which events come to the journal. */
export function sealEvent(event: RawEvent, marker: Marker): ObservedEvent {
  switch (event.type) {
    case 'set-cookie':
    case 'script-cookie':
      return { ...event, cookie: sealWish(event.cookie, marker) };
    case 'cookie-stored':
    case 'cookie-removed':
      return { ...event, cookie: sealJarCookie(event.cookie, marker) };
    case 'census':
      return {
        ...event,
        entries: event.entries.map((entry) => ({
          ...entry,
          value: entry.value === null ? null : marker.mark(entry.value),
        })),
      };
    case 'request':
      return { ...event, carried: marker.parts(event.carried.join(' '), BOUNDS.carriedParts) };
    default:
      return event;
  }
}

const sealWish = (wish: RawCookieWish, marker: Marker): CookieWish => ({ ...wish, value: marker.mark(wish.value) });

export const sealJarCookie = (cookie: RawJarCookie, marker: Marker): JarCookie => ({
  ...cookie,
  value: marker.mark(cookie.value),
});
