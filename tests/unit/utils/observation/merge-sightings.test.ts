import { expect, test } from 'vitest';
import { mergeSightings, type ObservedEvent, reduceVisit, type Sighting } from '../../../../utils/observation/index.ts';
import {
  consent,
  context,
  inJar,
  journalOf,
  NOON,
  request,
  setCookie,
  stored,
  wish,
} from '../../../support/observed-events.ts';

const [FIRST, SECOND] = ['01KAQ0000000000000000000V1', '01KAQ0000000000000000000V2'];

function inVisit(visit: string, ...events: ObservedEvent[]): Sighting {
  const [sighting] = reduceVisit(journalOf(events, visit), { ...context, visit }).sightings;
  if (!sighting) throw new Error('nothing seen');
  return sighting;
}

test('two visits make one life', () => {
  const a = inVisit(FIRST, setCookie(0, wish('_ga', { lifetimeSeconds: 63_072_000 })));
  const b = inVisit(SECOND, stored(5_000, inJar('_ga', { expires: NOON / 1000 + 5 + 34_560_000 })));
  expect(mergeSightings(a, b)).toMatchObject({
    firstSeen: NOON,
    lastSeen: NOON + 5_000,
    states: ['attempted', 'stored'],
    requestedSeconds: 63_072_000,
    storedSeconds: 34_560_000,
    capped: true,
    evidence: [`${FIRST}:0`, `${SECOND}:0`],
  });
});

test('flags are those last seen', () => {
  const a = inVisit(FIRST, stored(0, inJar('sid', { secure: false, sameSite: 'none' })));
  const b = inVisit(SECOND, stored(9, inJar('sid', { secure: true, sameSite: 'lax' })));
  expect(mergeSightings(b, a)).toMatchObject({ secure: true, sameSite: 'lax' });
});

test('requests are those of the newest visit, and grow only within one', () => {
  const url = 'https://tags.example/a.js';
  const a = inVisit(FIRST, request(0, url), request(1, url), request(2, url));
  const b = inVisit(SECOND, request(9, url));
  const more = inVisit(SECOND, request(9, url), request(10, url));
  expect(mergeSightings(a, b)).toMatchObject({ count: 1, countedIn: SECOND });
  expect(mergeSightings(mergeSightings(a, b), more)).toMatchObject({ count: 2, countedIn: SECOND });
});

test('of much evidence the beginning and the end are kept', () => {
  const many = (visit: string) =>
    inVisit(visit, ...Array.from({ length: 20 }, (_, i) => setCookie(i, wish('a', { lifetimeSeconds: 60 }))));
  const { evidence } = mergeSightings(many(FIRST), many(SECOND));
  expect(evidence.map((ref) => ref.slice(-4))).toEqual([
    'V1:0',
    'V1:1',
    'V1:2',
    'V1:3',
    'V2:2',
    'V2:3',
    'V2:4',
    'V2:5',
  ]);
});

test('evidence is in order of the journal, ten after nine', () => {
  const events = Array.from({ length: 12 }, (_, i) =>
    i < 8 ? request(i, 'https://shop.example/') : setCookie(i, wish('a')),
  );
  expect(inVisit(FIRST, ...events).evidence.map((ref) => ref.slice(27))).toEqual(['8', '9', '10', '11']);
});

test('the first event of a moment stays the one of the earlier visit', () => {
  const refused = (visit: string) => inVisit(visit, consent(0, 'refused'), setCookie(9, wish('a')));
  expect(mergeSightings(refused(SECOND), refused(FIRST)).firstIn).toEqual({
    'after-refusal': { at: NOON + 9, ref: `${FIRST}:1` },
  });
});
