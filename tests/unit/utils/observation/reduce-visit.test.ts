import { describe, expect, test } from 'vitest';
import { BOUNDS, boundName, type ObservedEvent, reduceVisit } from '../../../../utils/observation/index.ts';
import {
  blocked,
  census,
  consent,
  context,
  journalOf,
  NOON,
  request,
  resource,
  scriptCookie,
  storageWrite,
  VISIT,
  wish,
} from '../../../support/observed-events.ts';

const reduced = (...events: ObservedEvent[]) => reduceVisit(journalOf(events), context);

describe('hosts', () => {
  test('are counted by their requests', () => {
    const { sightings } = reduced(
      request(0, 'https://tags.example/a.js'),
      request(5, 'https://tags.example/px', 'image'),
      blocked(6, 'https://tags.example/px'),
    );
    expect(sightings).toMatchObject([
      { kind: 'host', host: 'tags.example', party: 'third', count: 2, blocked: 1, resources: ['image', 'script'] },
    ]);
  });

  test('are filled in by what the page itself loaded, and not counted twice', () => {
    const { sightings } = reduced(
      request(0, 'https://shop.example/'),
      resource(1, 'https://shop.example/a.png'),
      resource(2, 'https://pixel.example/px'),
      resource(3, 'https://pixel.example/px'),
    );
    expect(sightings).toMatchObject([
      { host: 'shop.example', count: 1 },
      { host: 'pixel.example', count: 2 },
    ]);
  });

  test('that were only blocked were not contacted at any moment', () => {
    expect(reduced(blocked(0, 'https://pixel.example/px')).sightings).toMatchObject([
      { count: 0, blocked: 1, moments: [] },
    ]);
  });

  test('without a name are none', () => {
    expect(reduced(request(0, 'data:…'), resource(1, 'about:blank'), blocked(2, 'about:invalid')).sightings).toEqual(
      [],
    );
  });
});

describe('storage', () => {
  test('joins what was written with what was counted', () => {
    const { sightings } = reduced(
      storageWrite(0, 'cart', 'https://tags.example/g.js'),
      census(5, 'cart', 40),
      census(9, 'cart', 24),
    );
    expect(sightings).toMatchObject([
      {
        kind: 'storage',
        store: 'localStorage',
        origin: 'https://shop.example',
        name: 'cart',
        bytes: 40,
        party: 'first',
        setBy: [{ how: 'script', url: 'https://tags.example/g.js' }],
      },
    ]);
  });

  test('of a frame made from a blob belongs to its maker', () => {
    const write = { ...storageWrite(0, 'cart'), frame: 'blob:https://shop.example/…' };
    expect(reduced(write).sightings).toMatchObject([{ origin: 'https://shop.example', party: 'first' }]);
  });
});

test('the choice is told in order of time, whatever the order of arrival', () => {
  expect(reduced(consent(500, 'refused'), consent(100, 'shown')).consent).toEqual([
    { at: NOON + 100, tool: 'banner', event: 'shown', label: 'Accept all · Reject all', evidence: `${VISIT}:1` },
    { at: NOON + 500, tool: 'banner', event: 'refused', label: 'refused', evidence: `${VISIT}:0` },
  ]);
});

test('the last signals count, and none are none', () => {
  const signals = (at: number, doNotTrack: boolean): ObservedEvent => ({
    type: 'signals',
    at: NOON + at,
    doNotTrack,
    globalPrivacyControl: false,
  });
  expect(reduced(signals(9, true), signals(1, false)).signals).toEqual({
    doNotTrack: true,
    globalPrivacyControl: false,
  });
  expect(reduced().signals).toBeNull();
});

describe('bounds', () => {
  test('are what the documents promise', () => {
    expect(BOUNDS).toMatchObject({ eventsPerVisit: 20_000, sightingsPerKind: 3_000, nameLength: 128, evidence: 8 });
  });

  test('of many cookies the first three thousand are kept and the others counted', () => {
    const events = Array.from({ length: BOUNDS.sightingsPerKind + 7 }, (_, i) => scriptCookie(i, wish(`c${i}`)));
    const { sightings, capped } = reduced(...events, request(0, 'https://shop.example/'));
    expect(sightings).toHaveLength(BOUNDS.sightingsPerKind + 1);
    expect(sightings[0]).toMatchObject({ name: 'c0' });
    expect(capped).toEqual([{ what: 'cookie', dropped: 7 }]);
  });

  test('a full journal of one busy thing is reduced to one row with little evidence', () => {
    const events = Array.from({ length: BOUNDS.eventsPerVisit }, (_, i) =>
      scriptCookie(i, wish('a'), `https://cdn.example/${i}.js`),
    );
    const [cookie] = reduced(...events).sightings;
    expect(cookie?.kind === 'cookie' && cookie.setBy.length).toBe(BOUNDS.evidence);
    expect(cookie?.evidence.length).toBeLessThanOrEqual(BOUNDS.evidence);
  });

  test('what a frame left out is counted once, however often it was looked at', () => {
    const other = { ...census(2, 'k', 1, 5), frame: 'https://tags.example/frame' };
    const full: ObservedEvent = { type: 'capped', at: NOON, what: 'events', dropped: 9 };
    expect(reduced(census(0, 'k', 1, 30), census(1, 'k', 1, 40), other, full).capped).toEqual([
      { what: 'events', dropped: 9 },
      { what: 'storage', dropped: 45 },
    ]);
    expect(reduced(census(0, 'k', 1)).capped).toEqual([]);
  });

  test('a name is cut to 128 characters and shows it', () => {
    expect(boundName('n'.repeat(128))).toBe('n'.repeat(128));
    expect(boundName('n'.repeat(129))).toBe(`${'n'.repeat(127)}…`);
  });
});
