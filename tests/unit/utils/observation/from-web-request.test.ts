import { describe, expect, test } from 'vitest';
import {
  blockedEvents,
  cookieSentEvents,
  type RequestDetails,
  requestEvent,
  setCookieEvents,
} from '../../../../utils/observation/index.ts';

const chromium: RequestDetails = {
  requestId: '7',
  url: 'https://stats.example/collect?v=2&uid=kund-4711#top',
  method: 'POST',
  type: 'ping',
  timeStamp: 1_795_000_000_000.5,
  tabId: 4,
  initiator: 'https://shop.example',
};
const firefox: RequestDetails = {
  ...chromium,
  type: 'beacon',
  initiator: undefined,
  originUrl: 'https://shop.example/kassa?order=99',
  documentUrl: 'https://shop.example/kassa?order=99#pay',
};

describe('a request', () => {
  test('keeps host, path and parameter names, and no value', () => {
    expect(requestEvent(chromium, false)).toEqual({
      type: 'request',
      at: 1_795_000_000_000.5,
      id: '7',
      url: 'https://stats.example/collect',
      query: ['v', 'uid'],
      method: 'POST',
      resource: 'beacon',
      initiator: 'https://shop.example/',
      worker: false,
      carried: [],
    });
  });

  test('is the same beacon in both browsers', () => {
    expect(requestEvent(firefox, false)).toMatchObject({ resource: 'beacon', initiator: 'https://shop.example/kassa' });
  });

  test('of an opaque origin has no initiator', () => {
    expect(requestEvent({ ...chromium, initiator: 'null' }, false)).toMatchObject({ initiator: null });
    expect(requestEvent({ ...chromium, initiator: undefined }, false)).toMatchObject({ initiator: null });
  });
});

describe('what a request to a third party carries', () => {
  const carried = (more: Partial<RequestDetails>, third = true): string => {
    const event = requestEvent({ ...chromium, ...more }, third);
    return event.type === 'request' ? event.carried.join(' ') : '';
  };

  test('is looked for in its address and its body, never at home', () => {
    expect(carried({})).toContain('uid=kund-4711');
    expect(carried({}, false)).toBe('');
    expect(carried({ requestBody: { formData: { em: ['a@b.example'] } } })).toContain('a@b.example');
    const bytes = new TextEncoder().encode('{"cid":"77"}').buffer;
    expect(carried({ requestBody: { raw: [{ bytes }] } })).toContain('"cid":"77"');
  });

  test('is looked for in a bounded part', () => {
    expect(carried({ url: `https://stats.example/?q=${'x'.repeat(100_000)}` }).length).toBeLessThan(40_000);
  });

  test('tells a worker by the tab that it has not', () => {
    expect(requestEvent({ ...chromium, tabId: -1 }, true)).toMatchObject({ worker: true });
  });
});

describe('cookies asked for', () => {
  const names = (value: { responseHeaders: Parameters<typeof setCookieEvents>[0]['responseHeaders'] }): string[] =>
    setCookieEvents({ ...chromium, ...value }).map((event) => (event.type === 'set-cookie' ? event.cookie.name : ''));

  test('come one a header in Chromium', () => {
    const responseHeaders = [
      { name: 'Set-Cookie', value: 'a=1; Path=/' },
      { name: 'content-type', value: 'text/html' },
      { name: 'set-cookie', value: 'b=2' },
    ];
    expect(names({ responseHeaders })).toEqual(['a', 'b']);
  });

  test('come joined by line feeds in Firefox', () => {
    expect(names({ responseHeaders: [{ name: 'set-cookie', value: 'a=1; Path=/\nb=2\n\nc=3' }] })).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('are read from bytes where the value is no UTF-8', () => {
    const binaryValue = Array.from('sid=\u00e5', (character) => character.charCodeAt(0));
    expect(names({ responseHeaders: [{ name: 'Set-Cookie', binaryValue }] })).toEqual(['sid']);
  });

  test('are placed at the answer, without its query', () => {
    expect(setCookieEvents({ ...chromium, responseHeaders: [{ name: 'Set-Cookie', value: 'a=1' }] })).toMatchObject([
      { type: 'set-cookie', at: chromium.timeStamp, url: 'https://stats.example/collect' },
    ]);
  });

  test('count Expires from the server’s clock, where it tells its time', () => {
    const cookie = { name: 'Set-Cookie', value: 'a=1; Expires=Sun, 22 Nov 2026 13:00:00 GMT' };
    const seconds = (responseHeaders: { name: string; value: string }[]) =>
      setCookieEvents({ ...chromium, timeStamp: Date.UTC(2026, 10, 22, 11), responseHeaders }).map((event) =>
        event.type === 'set-cookie' ? event.cookie.lifetimeSeconds : null,
      );
    expect(seconds([{ name: 'Date', value: 'Sun, 22 Nov 2026 12:00:00 GMT' }, cookie])).toEqual([3_600]);
    expect(seconds([{ name: 'Date', value: 'soon' }, cookie])).toEqual([7_200]);
    expect(seconds([cookie])).toEqual([7_200]);
  });

  test('are none without headers', () => {
    expect(setCookieEvents(chromium)).toEqual([]);
    expect(names({ responseHeaders: [{ name: 'Set-Cookie' }] })).toEqual([]);
  });
});

describe('cookies sent', () => {
  const sent = (value: string) =>
    cookieSentEvents({ ...chromium, requestHeaders: [{ name: 'cookie', value }] }).flatMap((event) =>
      event.type === 'cookie-sent' ? event.names : [],
    );

  test('are told by name', () => {
    expect(sent('_ga=GA1.1.7; sid = x=y ;;')).toEqual(['_ga', 'sid']);
  });

  test('never by value: a cookie without a name stays without one', () => {
    expect(sent('hemligt-7f')).toEqual(['']);
    expect(sent('a=1; hemligt-7f')).toEqual(['a', '']);
  });

  test('are no event when there are none', () => {
    expect(cookieSentEvents({ ...chromium, requestHeaders: [{ name: 'Accept', value: '*/*' }] })).toEqual([]);
    expect(cookieSentEvents(chromium)).toEqual([]);
  });
});

test('only what the customer’s own blocker stopped counts as blocked', () => {
  expect(blockedEvents({ ...chromium, error: 'net::ERR_BLOCKED_BY_CLIENT' })).toEqual([
    {
      type: 'request-blocked',
      at: chromium.timeStamp,
      id: '7',
      url: 'https://stats.example/collect',
      reason: 'net::ERR_BLOCKED_BY_CLIENT',
    },
  ]);
  expect(blockedEvents({ ...firefox, error: 'NS_ERROR_BLOCKED_BY_POLICY' })).toHaveLength(1);
  expect(blockedEvents({ ...chromium, error: 'net::ERR_CONNECTION_RESET' })).toEqual([]);
});
