import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cookieSentEvents,
  createMarker,
  jarCookie,
  parseSetCookie,
  requestEvent,
  sealEvent,
  setCookieEvents,
  stripUrl,
} from '../../../../utils/observation/index.ts';

/** A word that stands nowhere else, put where values stand. */
const secret = fc.stringMatching(/^SECRET[A-Za-z0-9]{8,24}$/);
const word = fc.stringMatching(/^[a-z_]{1,12}$/);
const details = { requestId: '1', url: 'https://a.example/', method: 'GET', type: 'script', timeStamp: 1, tabId: 1 };
const marker = createMarker(new Uint32Array([1, 2, 3, 4]));

test('no value of a query and no fragment passes', () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.array(word, { maxLength: 5 }), secret, fc.boolean(), (base, names, value, bare) => {
      const pairs = [...names.map((name) => `${name}=${value}`), ...(bare ? [value] : [])];
      const { url, query } = stripUrl(`${base}?${pairs.join('&')}#${value}`);
      expect(url + query.join(' ')).not.toContain(value);
      expect(url).not.toMatch(/[?#]/);
      expect(new Set(query)).toEqual(new Set(names));
    }),
  );
});

test('any text at all gives a URL without query or fragment', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true })),
      (raw) => {
        const { url, query } = stripUrl(raw);
        expect(url).not.toMatch(/[?#]/);
        expect(url.length).toBeLessThanOrEqual(300);
        expect(query.length).toBeLessThanOrEqual(40);
        expect(stripUrl(url).url).toBe(url);
      },
    ),
  );
});

test('no cookie value passes, from the jar, from an answer or from a request', () => {
  fc.assert(
    fc.property(word, secret, fc.boolean(), (name, value, nameless) => {
      const pair = nameless ? value : `${name}=${value}`;
      const jar = jarCookie({
        name,
        value,
        domain: 'a.example',
        hostOnly: true,
        path: '/',
        secure: false,
        httpOnly: false,
        sameSite: 'lax',
        session: true,
      });
      const said = [
        { type: 'cookie-stored' as const, at: 1, cookie: jar, baseline: false },
        ...setCookieEvents({ ...details, responseHeaders: [{ name: 'Set-Cookie', value: `${pair}; Path=/` }] }),
        ...cookieSentEvents({ ...details, requestHeaders: [{ name: 'Cookie', value: `x=1; ${pair}` }] }),
        requestEvent({ ...details, url: `https://a.example/?id=${value}` }, true),
        {
          type: 'census' as const,
          at: 1,
          frame: details.url,
          entries: [{ kind: 'localStorage' as const, key: name, bytes: 1, value }],
          dropped: 0,
        },
      ].map((event) => sealEvent(event, marker));
      expect(said).toHaveLength(5);
      expect(JSON.stringify(said)).not.toContain(value);
    }),
  );
});

test('no line at all makes the parser fail or keep more than its bounds', () => {
  const attribute = fc.tuple(
    fc.constantFrom('Max-Age', 'expires', 'Domain', 'path', 'SameSite', 'Partitioned', ''),
    fc.oneof(fc.string(), fc.stringMatching(/^-?[0-9]{1,400}$/)),
  );
  fc.assert(
    fc.property(fc.string(), fc.array(attribute, { maxLength: 6 }), (pair, attributes) => {
      const wish = parseSetCookie([pair, ...attributes.map((parts) => parts.join('='))].join(';'), 1_795_000_000_000);
      if (wish === null) return;
      expect(wish.name.length).toBeLessThanOrEqual(128);
      expect(wish.domain?.length ?? 0).toBeLessThanOrEqual(253);
      expect(wish.path?.startsWith('/') ?? true).toBe(true);
      expect(wish.lifetimeSeconds === null || Number.isSafeInteger(wish.lifetimeSeconds)).toBe(true);
    }),
  );
});
