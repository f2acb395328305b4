import { boundName } from './bounds.ts';
import type { RawEvent } from './model.ts';
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
  /** -1 for what no tab asked for. */
  tabId: number;
  requestBody?:
    | {
        formData?: Record<string, unknown> | undefined;
        raw?: readonly { bytes?: unknown }[] | undefined;
      }
    | null
    | undefined;
}

/** Octets of a body that are looked at. */
const BODY_SAMPLE = 16_384;

interface Header {
  name: string;
  value?: string | undefined;
  /** In the place of `value` where the bytes are no UTF-8. */
  binaryValue?: readonly number[] | undefined;
}

const textOf = ({ value, binaryValue }: Header): string =>
  value ?? Array.from(binaryValue ?? [], (byte) => String.fromCharCode(byte)).join('');

/**
 * A request that started.
 * @param third whether its host is a third party: only then is it looked at for what it carries
 */
export function requestEvent(details: RequestDetails, third: boolean): RawEvent {
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
    worker: details.tabId < 0,
    carried: third ? [addressText(details.url), bodyText(details.requestBody)] : [],
  };
}

/** Path and query; the host names the company, not the customer. */
function addressText(url: string): string {
  const path = url.indexOf('/', url.indexOf('//') + 2);
  return path < 0 ? '' : url.slice(path, path + BODY_SAMPLE);
}

function bodyText(body: RequestDetails['requestBody']): string {
  if (body?.formData) return JSON.stringify(body.formData).slice(0, BODY_SAMPLE);
  const bytes = body?.raw?.[0]?.bytes;
  return bytes instanceof ArrayBuffer ? new TextDecoder().decode(bytes.slice(0, BODY_SAMPLE)) : '';
}

/** One event per cookie asked for in the response. Firefox joins several header lines with line feeds. */
export function setCookieEvents(details: RequestDetails & { responseHeaders?: Header[] | undefined }): RawEvent[] {
  const headers = details.responseHeaders ?? [];
  const lines = headers
    .filter((header) => header.name.toLowerCase() === 'set-cookie')
    .flatMap((header) => textOf(header).split('\n'));
  if (lines.length === 0) return [];
  const { url } = stripUrl(details.url);
  // Browsers count Expires from the server's own clock, where it tells its time.
  const date = headers.find((header) => header.name.toLowerCase() === 'date');
  const told = date ? Date.parse(textOf(date)) : Number.NaN;
  const now = Number.isNaN(told) ? details.timeStamp : told;
  return lines.flatMap((line) => {
    const cookie = parseSetCookie(line, now);
    return cookie ? [{ type: 'set-cookie' as const, at: details.timeStamp, url, cookie }] : [];
  });
}

/** Names of the cookies that went out with a request, or nothing when there were none. */
export function cookieSentEvents(details: RequestDetails & { requestHeaders?: Header[] | undefined }): RawEvent[] {
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
export function blockedEvents(details: RequestDetails & { error: string }): RawEvent[] {
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
