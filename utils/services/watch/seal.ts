import { getPublicSuffix } from 'tldts';
import { cookieRefusal, type Marker, type ObservedEvent, type RawEvent, sealEvent } from '../../observation/index.ts';

const isPublicSuffix = (domain: string): boolean => getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;

/** Makes an event fit for the journal: says what a browser would refuse by the address it came from, and drops every value. */
export function seal(event: RawEvent, marker: Marker): ObservedEvent {
  return sealEvent(judged(event), marker);
}

function judged(event: RawEvent): RawEvent {
  if (event.type !== 'set-cookie' && event.type !== 'script-cookie') return event;
  const { cookie } = event;
  const from =
    event.type === 'set-cookie'
      ? { url: event.url, how: 'header' as const }
      : { url: event.frame, how: 'script' as const };
  return { ...event, cookie: { ...cookie, refused: cookie.refused ?? cookieRefusal(cookie, from, isPublicSuffix) } };
}
