import fc from 'fast-check';
import type { ObservedEvent } from '../../utils/observation/index.ts';
import {
  blocked,
  census,
  cname,
  consent,
  inJar,
  missing,
  NOON,
  removed,
  request,
  resource,
  scriptCookie,
  sent,
  setCookie,
  storageWrite,
  stored,
  wish,
} from './observed-events.ts';

/** Few names and hosts, so that events meet on the same things. */
const name = fc.constantFrom('_ga', '_fbp', 'sid', 'cart', '');
const host = fc.constantFrom('shop.example', 'www.shop.example', 'tags.example', 'pixel.example');
const url = host.map((at) => `https://${at}/a/b.js`);
const lifetime = fc.constantFrom(null, -1, 0, 900, 86_400, 34_560_000, 63_072_000);
const partition = fc.constantFrom(null, 'https://shop.example');
const sameSite = fc.constantFrom('strict', 'lax', 'none', 'unspecified');
const flags = { secure: fc.boolean(), httpOnly: fc.boolean(), sameSite };

const wished = fc
  .record({
    name,
    more: fc.record({ domain: fc.option(host), lifetimeSeconds: lifetime, partitioned: fc.boolean(), ...flags }),
  })
  .map((made) => wish(made.name, made.more));
const lying = fc
  .record({ name, more: fc.record({ domain: host, hostOnly: fc.boolean(), partition, ...flags }), lasts: lifetime })
  .map((made) =>
    inJar(made.name, { ...made.more, expires: made.lasts === null ? null : NOON / 1000 + Math.max(60, made.lasts) }),
  );
const setter = fc.option(url);
/** Hashes that some of the values have. */
const carried = fc.subarray(['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb']);

/** Any one event that a watched visit may bring, at `after` milliseconds since noon. */
const eventAt = (after: number): fc.Arbitrary<ObservedEvent> =>
  fc.oneof(
    fc.tuple(wished, url).map(([cookie, from]) => setCookie(after, cookie, from)),
    fc.tuple(wished, setter).map(([cookie, by]) => scriptCookie(after, cookie, by)),
    fc.tuple(lying, fc.boolean()).map(([cookie, baseline]) => stored(after, cookie, baseline)),
    fc.tuple(url, fc.uniqueArray(name, { minLength: 1 })).map(([to, names]) => sent(after, to, ...names)),
    fc.tuple(url, carried).map(([to, marks]) => request(after, to, 'script', { carried: marks })),
    fc.tuple(lying, fc.constantFrom('explicit', 'expired')).map(([cookie, cause]) => removed(after, cookie, cause)),
    fc.tuple(name, host).map(([cookie, at]) => missing(after, cookie, at)),
    fc.constantFrom('dns', 'signature').map((how) => cname(after, 'www.shop.example', 'tags.example', how)),
    url.map((to) => resource(after, to)),
    url.map((to) => blocked(after, to)),
    fc.tuple(name, setter).map(([key, by]) => storageWrite(after, key, by)),
    fc.tuple(name, fc.nat(5_000), fc.nat(3)).map(([key, bytes, dropped]) => census(after, key, bytes, dropped)),
    fc.constantFrom('shown', 'accepted', 'refused', 'settings').map((event) => consent(after, event)),
  );

/** Events of one visit, each at a moment of its own, within so many milliseconds. */
export const eventsWithin = (span: number, maxLength: number): fc.Arbitrary<ObservedEvent[]> =>
  fc.uniqueArray(fc.nat(span), { minLength: 1, maxLength }).chain((moments) => fc.tuple(...moments.map(eventAt)));

/** The events of one ordinary visit. */
export const visitEvents = eventsWithin(60_000, 40);
