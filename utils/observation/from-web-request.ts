import { boundName } from './bounds.ts';
import type { ObservedEvent } from './model.ts';
import { parseSetCookie } from './parse-set-cookie.ts';
import { stripUrl } from './strip-url.ts';

/** The parts of a webRequest detail that are read; both browsers' shapes fit. */
export interface RequestDetails {
  requestId: string;
  url: string;
  method: string;
  type: string;
  timeStamp: number;
  initiator?: string | undefined;
  originUrl?: string | undefined;
  documentUrl?: string | undefined;
}

interface Header {
  name: string;
  value?: string | undefined;
  /** In the place of `value` where the bytes are no UTF-8. */
  binaryValue?: readonly number[] | undefined;
}

const textOf = ({ value, binaryValue }: Header): string =>
  value ?? Array.from(binaryValue ?? [], (byte) => String.fromCharCode(byte)).join('');

/** A request that started. */
export function requestEvent(details: RequestDetails): ObservedEvent {
  const initiator = details.initiator ?? details.documentUrl ?? details.originUrl ?? null;
  return {
    type: 'request',
    at: details.timeStamp,
    id: details.requestId,
    ...stripUrl(details.url),
    method: details.method,
    // Beacons are `ping` in Chromium and `beacon` in Firefox.
    resource: details.type === 'ping' ? 'beacon' : details.type,
    initiator: initiator && initiator !== 'null' ? stripUrl(initiator).url : null,
  };
}

/** One event per cookie asked for in the response. Firefox joins several header lines with line feeds. */
export function setCookieEvents(details: RequestDetails & { responseHeaders?: Header[] | undefined }): ObservedEvent[] {
  const { url } = stripUrl(details.url);
  return (details.responseHeaders ?? [])
    .filter((header) => header.name.toLowerCase() === 'set-cookie')
    .flatMap((header) => textOf(header).split('\n'))
    .flatMap((line) => {
      const cookie = parseSetCookie(line, details.timeStamp);
      return cookie ? [{ type: 'set-cookie' as const, at: details.timeStamp, url, cookie }] : [];
    });
}

/** Names of the cookies that went out with a request, or nothing when there were none. */
export function cookieSentEvents(details: RequestDetails & { requestHeaders?: Header[] | undefined }): ObservedEvent[] {
  const names = (details.requestHeaders ?? [])
    .filter((header) => header.name.toLowerCase() === 'cookie')
    .flatMap((header) => textOf(header).split(';'))
    .filter((pair) => pair.trim() !== '')
    // A cookie without a name goes out as its bare value (RFC 6265bis section 5.8.3), which must not pass for a name.
    .map((pair) => (pair.includes('=') ? boundName(pair.slice(0, pair.indexOf('=')).trim()) : ''));
  if (names.length === 0) return [];
  return [{ type: 'cookie-sent', at: details.timeStamp, url: stripUrl(details.url).url, names }];
}

/** A request stopped by the customer's own blocker, or nothing when it failed for another reason. */
export function blockedEvents(details: RequestDetails & { error: string }): ObservedEvent[] {
  const blocked = details.error === 'net::ERR_BLOCKED_BY_CLIENT' || details.error.startsWith('NS_ERROR_BLOCKED');
  if (!blocked) return [];
  return [
    {
      type: 'request-blocked',
      at: details.timeStamp,
      id: details.requestId,
      url: stripUrl(details.url).url,
      reason: details.error,
    },
  ];
}
