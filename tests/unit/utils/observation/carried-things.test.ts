import { describe, expect, test } from 'vitest';
import { createMarker, personalMarks, reduceVisit } from '../../../../utils/observation/index.ts';
import {
  census,
  context,
  inJar,
  journalOf,
  mark,
  request,
  setCookie,
  stored,
  wish,
} from '../../../support/observed-events.ts';

const marker = createMarker(new Uint32Array([1, 2, 3, 4]));
const ID = mark('1111111111111111', ['feedfacefeedface']);

const hostOf = (events: Parameters<typeof journalOf>[0], personal = new Map()) =>
  reduceVisit(journalOf(events), { ...context, personal }).sightings.find(
    (sighting) => sighting.kind === 'host' && sighting.host === 'stats.example',
  );

const beacon = (after: number, ...carried: string[]) =>
  request(after, 'https://stats.example/c', 'beacon', { carried });

describe('a request to a third party', () => {
  test('that carries a cookie of the shop is noted, once, with the first request', () => {
    const events = [
      setCookie(0, wish('_id', { value: ID })),
      beacon(10, 'feedfacefeedface'),
      beacon(20, 'feedfacefeedface'),
    ];
    expect(hostOf(events)).toMatchObject({
      carried: [{ what: 'stored', of: 'cookie shop.example/ _id', ref: expect.stringMatching(/:1$/) }],
    });
  });

  test('in any order of events', () => {
    const events = [beacon(10, 'feedfacefeedface'), stored(30, inJar('_id', { value: ID }))];
    expect(hostOf(events)).toMatchObject({ carried: [{ of: 'cookie shop.example/ _id' }] });
  });

  test('that carries what lies in web storage is noted', () => {
    expect(hostOf([census(0, 'visitor', 40, 0, ID), beacon(5, 'feedfacefeedface')])).toMatchObject({
      carried: [{ what: 'stored', of: 'storage https://shop.example localStorage visitor' }],
    });
  });

  test('that carries only its own cookie is not', () => {
    const own = setCookie(0, wish('uid', { value: ID }), 'https://stats.example/');
    expect(hostOf([own, beacon(5, 'feedfacefeedface')])).toMatchObject({ carried: [] });
  });

  test.each([
    ['anna@post.example', 'email'],
    // SHA-256 and MD5 of anna@post.example, made with coreutils.
    ['SHA', 'email-hashed'],
    ['MD5', 'email-hashed'],
    ['358401234567', 'phone'],
  ])('that carries the customer’s own data (%s) says so before anything else', async (text, what) => {
    const bytes = new TextEncoder().encode('anna@post.example');
    const sha = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    const sent = text === 'SHA' ? sha.toUpperCase() : text === 'MD5' ? MD5_OF_ADDRESS : text;
    const personal = personalMarks({ email: ' Anna@Post.example', phone: '+358 40 123 4567' }, marker);
    const events = [setCookie(0, wish('_id', { value: ID })), beacon(5, ...marker.parts(`u=${sent}`, 8), ...ID.parts)];
    expect(hostOf(events, personal)).toMatchObject({ carried: [{ what, of: '' }, { what: 'stored' }] });
  });
});

const MD5_OF_ADDRESS = 'f75679b7e400eb8fcb26387522b661f4';

test('without an address nothing is looked for', () => {
  expect(personalMarks({ email: '', phone: '' }, marker).size).toBe(0);
  expect(personalMarks({ email: 'nobody', phone: '112' }, marker).size).toBe(0);
});
