import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  cookieSentEvents,
  jarCookie,
  type RawCookieWish,
  type RawEvent,
  type RequestDetails,
  requestEvent,
  setCookieEvents,
} from '../../../utils/observation/index.ts';

const REQUESTS = 300;
const SET_COOKIES = 60;
const WITH_COOKIES = 80;
const SCRIPT_COOKIES = 12;
const STORED = 40;
const STORAGE_ENTRIES = 45;
const THIRD_PARTY_HOSTS = 55;
const NOON = Date.UTC(2026, 10, 22, 12);

export const SHOP = 'shop.example';

/** What the browser hands over in one visit: details of requests with their headers, cookies and a census. */
export interface ShopVisit {
  details: (RequestDetails & Headers)[];
  others: RawEvent[];
}

interface Headers {
  requestHeaders: { name: string; value: string }[];
  responseHeaders: { name: string; value: string }[];
}

const FIRST_PARTY = ['www.shop.example', 'cdn.shop.example', 'img.shop.example', 'smetrics.shop.example'];
const TYPES = ['script', 'image', 'xmlhttprequest', 'image', 'stylesheet', 'font', 'image', 'ping', 'sub_frame'];
const NAMES = [
  '_ga',
  '_fbp',
  '_gcl_au',
  'cart',
  'session',
  '_hjSession_12',
  'cto_bundle',
  '_uetvid',
  'AMCV_1',
  '__kla_id',
  'lang',
];
const LIVES = ['; Max-Age=34560000', '; Max-Age=1800', '', '; Expires=Sun, 22 Nov 2027 12:00:00 GMT'];

/** A visit of 300 requests to a shop with the third parties that the HTTP Archive met most often; the same each time. */
export function shopVisit(): ShopVisit {
  const csv = readFileSync(createRequire(import.meta.url).resolve('third-party-web/dist/domain-map.csv'), 'utf8');
  const strangers = csv.split('\n', THIRD_PARTY_HOSTS).flatMap((line) => line.split(',', 1));
  const details = Array.from({ length: REQUESTS }, (_, index) => {
    const own = index % 3 === 0;
    const hosts = own ? FIRST_PARTY : strangers;
    const host = hosts[Math.floor(index / 3) % hosts.length] ?? SHOP;
    const query = own
      ? `v=${index}`
      : `id=${chance(index)}&cid=1234567890.17000${index}&dl=https%3A%2F%2F${SHOP}%2F&z=${index}`;
    const setter = index % (REQUESTS / SET_COOKIES) === 0;
    const sends = index % 15 < (WITH_COOKIES * 15) / REQUESTS;
    return {
      requestId: String(index),
      url: `https://${host}/assets/${index}/${index % 7 === 0 ? 'b/ss' : 'file'}?${query}`,
      method: index % 9 === 0 ? 'POST' : 'GET',
      type: TYPES[index % TYPES.length] ?? 'other',
      timeStamp: NOON + index * 17,
      initiator: `https://www.${SHOP}`,
      tabId: 1,
      requestHeaders: sends
        ? [{ name: 'Cookie', value: NAMES.map((name) => `${name}=${chance(index)}`).join('; ') }]
        : [],
      responseHeaders: [
        { name: 'content-type', value: 'text/html' },
        ...(setter ? [{ name: 'set-cookie', value: setCookie(index, own) }] : []),
      ],
    };
  });
  return { details, others: [...scriptCookies(), ...stored(), ...bannerAndPage(), census()] };
}

/** The events of a visit as the journal takes them, values still in clear. */
export function rawEvents({ details, others }: ShopVisit): RawEvent[] {
  const requests = details.flatMap((detail) => {
    const third = !detail.url.includes(`.${SHOP}/`);
    return [requestEvent(detail, third), ...cookieSentEvents(detail), ...setCookieEvents(detail)];
  });
  return [...requests, ...others];
}

function setCookie(index: number, own: boolean): string {
  const domain = own ? `; Domain=${SHOP}` : '';
  return `${NAMES[index % NAMES.length]}=${chance(index)}; Path=/${domain}${LIVES[index % LIVES.length]}; Secure; SameSite=None`;
}

function scriptCookies(): RawEvent[] {
  return Array.from({ length: SCRIPT_COOKIES }, (_, index) => ({
    type: 'script-cookie',
    at: NOON + 900 + index,
    frame: `https://www.${SHOP}/`,
    by: 'https://www.googletagmanager.com/gtm.js',
    cookie: wish(`${NAMES[index % NAMES.length]}`, chance(index)),
  }));
}

function wish(name: string, value: string): RawCookieWish {
  const attributes = { domain: SHOP, path: '/', lifetimeSeconds: 34_560_000, sameSite: 'lax' as const, refused: null };
  return { name, value, ...attributes, secure: true, httpOnly: false, partitioned: false };
}

function stored(): RawEvent[] {
  return Array.from({ length: STORED }, (_, index) => ({
    type: 'cookie-stored',
    at: NOON + 1_000 + index * 40,
    baseline: index % 4 === 0,
    cookie: jarCookie({
      name: `${NAMES[index % NAMES.length]}`,
      value: chance(index),
      domain: index % 3 === 0 ? '.doubleclick.net' : `.${SHOP}`,
      hostOnly: false,
      path: '/',
      secure: true,
      httpOnly: index % 2 === 0,
      sameSite: 'no_restriction',
      session: index % 5 === 0,
      expirationDate: NOON / 1_000 + 34_560_000,
    }),
  }));
}

function bannerAndPage(): RawEvent[] {
  return [
    { type: 'page', at: NOON, url: `https://www.${SHOP}/`, title: 'Shop' },
    { type: 'signals', at: NOON + 5, doNotTrack: false, globalPrivacyControl: true },
    { type: 'consent', at: NOON + 1_200, event: 'shown', tool: 'cookiebot', label: 'Accept all · Reject all' },
    { type: 'consent', at: NOON + 3_500, event: 'accepted', tool: 'cookiebot', label: 'Accept all' },
  ];
}

function census(): RawEvent {
  const entries = Array.from({ length: STORAGE_ENTRIES }, (_, index) => ({
    kind: 'localStorage' as const,
    key: `key_${index}`,
    bytes: 60 + index * 20,
    value: `{"id":"${chance(index)}","at":${NOON + index},"items":[${index},2,3],"note":"${'a word '.repeat(index % 20)}"}`,
  }));
  return { type: 'census', at: NOON + 4_000, frame: `https://www.${SHOP}/`, entries, dropped: 0 };
}

/** An identifier; a few are shared by many requests, as trackers share them. */
function chance(index: number): string {
  const seed = Math.imul((index % 25) + 1, 2_654_435_761) >>> 0;
  return `${seed.toString(36)}A${(Math.imul(seed, 40_503) >>> 0).toString(36)}B9${seed.toString(16)}`;
}
