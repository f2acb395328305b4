import { describe, expect, test } from 'vitest';
import { type CookieSighting, hasLeft, type ObservedEvent, reduceVisit } from '../../../../utils/observation/index.ts';
import {
  consent,
  context,
  inJar,
  journalOf,
  missing,
  NOON,
  removed,
  scriptCookie,
  sent,
  setCookie,
  stored,
  VISIT,
  wish,
} from '../../../support/observed-events.ts';

const DAY = 86_400;
const inSeconds = (seconds: number): number => NOON / 1000 + seconds;

const cookies = (...events: ObservedEvent[]): CookieSighting[] =>
  reduceVisit(journalOf(events), context).sightings.filter((sighting) => sighting.kind === 'cookie');

function only(...events: ObservedEvent[]): CookieSighting {
  const [cookie, ...others] = cookies(...events);
  if (!cookie || others.length > 0) throw new Error('not one cookie');
  return cookie;
}

describe('three states stand apart', () => {
  test('asked for, by a header', () => {
    expect(only(setCookie(0, wish('sid', { lifetimeSeconds: 900 })))).toMatchObject({
      states: ['attempted'],
      requestedSeconds: 900,
      storedSeconds: null,
      setBy: [{ how: 'header', url: 'https://shop.example/' }],
      party: 'first',
    });
  });

  test('asked for, by a script of somebody else', () => {
    const cookie = only(scriptCookie(0, wish('_ga', { domain: 'shop.example' }), 'https://tags.example/g.js'));
    expect(cookie).toMatchObject({ hostOnly: false, setBy: [{ how: 'script', url: 'https://tags.example/g.js' }] });
  });

  test('stored', () => {
    expect(only(stored(0, inJar('sid', { expires: inSeconds(900), httpOnly: true })))).toMatchObject({
      states: ['stored'],
      requestedSeconds: null,
      storedSeconds: 900,
      httpOnly: true,
    });
  });

  test('sent back, to every host it is good for and to no other', () => {
    const wide = setCookie(0, wish('_ga', { domain: 'shop.example' }));
    const narrow = setCookie(0, wish('_ga'));
    const states = (made: ObservedEvent, to: string) => only(made, sent(10, to, '_ga')).states;
    expect(states(wide, 'https://www.shop.example/a')).toEqual(['attempted', 'sentBack']);
    expect(states(wide, 'https://shop.example/a')).toEqual(['attempted', 'sentBack']);
    expect(states(narrow, 'https://www.shop.example/a')).toEqual(['attempted']);
    expect(states(wide, 'https://evilshop.example/a')).toEqual(['attempted']);
  });

  test('what was sent before it was ever seen is another', () => {
    expect(only(sent(0, 'https://shop.example/', 'sid'), setCookie(10, wish('sid'))).states).toEqual(['attempted']);
  });

  test('all three', () => {
    const all = only(setCookie(0, wish('sid')), stored(5, inJar('sid')), sent(10, 'https://shop.example/kassa', 'sid'));
    expect(all.states).toEqual(['attempted', 'sentBack', 'stored']);
    expect(all).toMatchObject({ firstSeen: NOON, lastSeen: NOON + 10 });
  });
});

describe('one cookie or two', () => {
  test('another domain, path or partition is another cookie', () => {
    const made = [{}, { domain: 'www.shop.example' }, { path: '/kassa' }, { partition: 'https://shop.example' }];
    expect(cookies(...made.map((more, i) => stored(i, inJar('sid', more))))).toHaveLength(4);
  });

  test('Firefox’s partitioned third-party cookie is the one that was asked for without a partition', () => {
    const url = 'https://tags.example/px';
    const partition = 'https://shop.example';
    expect(
      only(
        setCookie(0, wish('uid', { lifetimeSeconds: 900 }), url),
        stored(5, inJar('uid', { domain: 'tags.example', partition, expires: inSeconds(900) })),
      ),
    ).toMatchObject({ states: ['attempted', 'stored'], partition, requestedSeconds: 900, party: 'third' });
  });

  test('a wish for a partition meets the cookie stored in the shop’s', () => {
    const partition = 'https://shop.example';
    expect(
      only(
        setCookie(0, wish('uid', { partitioned: true }), 'https://tags.example/px'),
        stored(5, inJar('uid', { domain: 'tags.example', partition })),
      ).states,
    ).toEqual(['attempted', 'stored']);
  });

  test('without a path it is good for the folder it was set in', () => {
    expect(only(setCookie(0, wish('a', { path: null }), 'https://shop.example/kassa/steg/2')).path).toBe('/kassa/steg');
    expect(only(setCookie(0, wish('a', { path: null }), 'https://shop.example/kassa')).path).toBe('/');
  });
});

describe('lifetimes', () => {
  test('two years cut to 400 days are capped', () => {
    const asked = setCookie(0, wish('_ga', { lifetimeSeconds: 730 * DAY }));
    expect(only(asked, stored(1, inJar('_ga', { expires: inSeconds(400 * DAY) })))).toMatchObject({
      capped: true,
      requestedSeconds: 730 * DAY,
      storedSeconds: 400 * DAY,
    });
    expect(only(asked, stored(1, inJar('_ga', { expires: inSeconds(7 * DAY) }))).capped).toBe(false);
    expect(
      only(
        setCookie(0, wish('_ga', { lifetimeSeconds: 400 * DAY })),
        stored(1, inJar('_ga', { expires: inSeconds(400 * DAY) })),
      ).capped,
    ).toBe(false);
  });

  test('the longest of several is told', () => {
    const times = [900, 1_800, 60].map((lifetimeSeconds, i) => setCookie(i, wish('a', { lifetimeSeconds })));
    expect(only(...times).requestedSeconds).toBe(1_800);
  });

  test('a deletion is no sighting', () => {
    expect(cookies(setCookie(0, wish('a', { lifetimeSeconds: 0 })))).toEqual([]);
    expect(cookies(scriptCookie(0, wish('a', { lifetimeSeconds: -1_795_348_800 })))).toEqual([]);
    expect(
      only(setCookie(0, wish('a', { lifetimeSeconds: 60 })), setCookie(1, wish('a', { lifetimeSeconds: 0 }))),
    ).toMatchObject({ requestedSeconds: 60, lastSeen: NOON });
  });
});

describe('leaving the jar', () => {
  test('a cookie that was deleted has left, and was not seen later for it', () => {
    const cookie = only(stored(0, inJar('a')), removed(90, inJar('a')));
    expect(cookie).toMatchObject({ left: { at: NOON + 90, ref: `${VISIT}:1` }, lastSeen: NOON });
    expect(hasLeft(cookie)).toBe(true);
  });

  test('one that was stored again is back', () => {
    expect(hasLeft(only(stored(0, inJar('a')), removed(90, inJar('a')), stored(100, inJar('a'))))).toBe(false);
    expect(hasLeft(only(stored(0, inJar('a'))))).toBe(false);
  });

  test('what was never seen lying there makes no row by leaving', () => {
    expect(cookies(removed(90, inJar('a')))).toEqual([]);
  });
});

describe('a cookie for its own site only, set inside another one', () => {
  const url = 'https://pixel.example/p.gif';
  test('is told as the reason why it is not in the jar', () => {
    const cookie = only(setCookie(0, wish('a', { sameSite: 'lax' }), url), missing(300, 'a', 'pixel.example'));
    expect(cookie).toMatchObject({ states: ['attempted', 'blocked'], refusals: ['same-site-elsewhere'] });
  });

  test('is no reason where it was stored, or is meant for other sites', () => {
    const kept = only(
      setCookie(0, wish('a', { sameSite: 'lax' }), url),
      stored(10, inJar('a', { domain: 'pixel.example' })),
    );
    expect(kept.refusals).toEqual([]);
    const free = only(setCookie(0, wish('a', { sameSite: 'none' }), url), missing(300, 'a', 'pixel.example'));
    expect(free).toMatchObject({ states: ['attempted', 'blocked'], refusals: [] });
  });
});

describe('the customer’s choice', () => {
  const visit = [consent(100, 'shown'), consent(500, 'refused')];

  test('moments, and where each began', () => {
    const cookie = only(...visit, setCookie(50, wish('a')), setCookie(60, wish('a')), setCookie(600, wish('a')));
    expect(cookie.moments).toEqual(['after-refusal', 'before-choice']);
    expect(cookie.firstIn).toEqual({
      'before-choice': { at: NOON + 50, ref: `${VISIT}:2` },
      'after-refusal': { at: NOON + 600, ref: `${VISIT}:4` },
    });
  });

  test('being sent back later is no act of the cookie', () => {
    const moments = only(...visit, setCookie(50, wish('a')), sent(600, 'https://shop.example/', 'a')).moments;
    expect(moments).toEqual(['before-choice']);
  });

  test('what lay in the jar before the visit was not set in it', () => {
    expect(only(...visit, stored(0, inJar('a'), true))).toMatchObject({ baseline: true, moments: [], firstIn: {} });
    expect(only(...visit, stored(0, inJar('a'), true), stored(600, inJar('a')))).toMatchObject({
      baseline: true,
      moments: ['after-refusal'],
    });
  });
});
