import { expect, test } from 'vitest';
import { type ChoiceVisit, compareChoices } from '../../../../utils/comparison/index.ts';
import { type ObservedEvent, reduceVisit } from '../../../../utils/observation/index.ts';
import { attributeSighting } from '../../../../utils/services/watch/attribute-sighting.ts';
import {
  consent,
  context,
  inJar,
  journalOf,
  mark,
  NOON,
  request,
  setCookie,
  storageWrite,
  stored,
  VISIT,
  wish,
} from '../../../support/observed-events.ts';

const page = (after: number): ObservedEvent => ({
  type: 'page',
  at: NOON + after,
  url: 'https://shop.example/',
  title: '',
});
const attributor = {
  attributeCookie: () => ({ company: null, category: 'unknown', confidence: 'likely', sources: [] }),
  attributeHost: (host: string) => ({
    company: host.endsWith('ads.example') ? 'Ads Oy' : null,
    category: 'advertising',
    confidence: 'sure',
    sources: [],
  }),
  attributeAlias: () => null,
} as never;

/** A visit as the check puts it together: reduced from its journal. */
function visitOf(events: readonly ObservedEvent[], access: ChoiceVisit['access'] = 'all', visit = VISIT): ChoiceVisit {
  const journal = journalOf(events, visit);
  const reading = reduceVisit(journal, { ...context, visit });
  return {
    access,
    journal,
    consent: reading.consent,
    consentSignals: reading.consentSignals,
    seen: reading.sightings.map((sighting) => attributeSighting(sighting, 'shop.example', attributor)),
  };
}

const ID = mark('a1', ['part-1']);
const whole = [
  page(0),
  consent(10, 'shown'),
  setCookie(20, wish('cart', { value: ID })),
  stored(21, inJar('cart', { value: ID })),
  request(30, 'https://early.example/t.js'),
  consent(100, 'refused'),
  page(110),
  request(120, 'https://a.ads.example/px', 'image', { carried: ['part-1'] }),
  storageWrite(130, 'seen-banner'),
  consent(200, 'accepted'),
  page(210),
  page(220),
  request(230, 'https://b.ads.example/px'),
  request(235, 'https://early.example/t.js', 'script', { carried: ['another'] }),
  setCookie(240, wish('_track')),
];

const table = (visits: readonly ChoiceVisit[]) =>
  compareChoices(visits).rows.map(({ kind, name, place, states }) => [kind, name, place, Object.keys(states).sort()]);

test('what was active stands in its states, and where it was first active', () => {
  expect(table([visitOf(whole)])).toEqual([
    ['cookie', 'cart', 'before', ['before-choice']],
    ['cookie', '_track', 'accepted-only', ['after-acceptance']],
    ['storage', 'seen-banner', 'refused', ['after-refusal']],
    ['company', 'early.example', 'before', ['after-acceptance', 'before-choice']],
    ['company', 'Ads Oy', 'refused', ['after-acceptance', 'after-refusal']],
  ]);
  const ads = compareChoices([visitOf(whole)]).rows.find(({ name }) => name === 'Ads Oy');
  expect(ads).toMatchObject({
    where: 'a.ads.example, b.ads.example',
    states: { 'after-refusal': `${VISIT}:7`, 'after-acceptance': `${VISIT}:12` },
  });
});

test('an identifier counts in the state in which it went along, and only what is stored for the shop is one', () => {
  const { rows } = compareChoices([visitOf(whole)]);
  expect(
    rows.flatMap(({ name, identified }) => (Object.keys(identified).length > 0 ? [[name, identified]] : [])),
  ).toEqual([['Ads Oy', { 'after-refusal': `${VISIT}:7` }]]);
});

test('pages are counted by state', () => {
  expect(compareChoices([visitOf(whole)]).pages).toEqual({
    'before-choice': 1,
    'after-refusal': 1,
    'after-acceptance': 2,
  });
});

test('a state that was not reached is not one in which nothing happened', () => {
  const accepted = visitOf([page(0), consent(10, 'shown'), consent(50, 'accepted'), setCookie(60, wish('_track'))]);
  expect(compareChoices([accepted])).toMatchObject({
    pages: { 'before-choice': 1, 'after-refusal': null, 'after-acceptance': 0 },
    rows: [{ name: '_track', place: 'accepted' }],
  });
});

test('what acted while no choice was known is left out', () => {
  const unknown = visitOf([page(0), setCookie(10, wish('old'))]);
  expect(compareChoices([unknown])).toMatchObject({
    rows: [],
    pages: { 'before-choice': null, 'after-refusal': null, 'after-acceptance': null },
  });
});

test('two visits are one check, in any order, and access to the shop alone in one of them is said', () => {
  const refused = visitOf([consent(0, 'shown'), consent(10, 'refused'), setCookie(20, wish('a'))]);
  const accepted = visitOf(
    [consent(900, 'shown'), consent(910, 'accepted'), setCookie(920, wish('a')), setCookie(930, wish('b'))],
    'shop',
    '01KAQ0000000000000000000V2',
  );
  const expected = [
    ['cookie', 'a', 'refused', ['after-acceptance', 'after-refusal']],
    ['cookie', 'b', 'accepted-only', ['after-acceptance']],
  ];
  expect(table([refused, accepted])).toEqual(expected);
  expect(table([accepted, refused])).toEqual(expected);
  expect(compareChoices([refused, accepted]).thirdParties).toBe(false);
});

test('a cookie that never lay in the jar is marked', () => {
  const { rows } = compareChoices([visitOf(whole)]);
  expect(rows.filter(({ kept }) => !kept).map(({ name }) => name)).toEqual(['_track']);
});

test('on a page that was not open in the other states nothing is said of them', () => {
  const at = (after: number, path: string) => request(after, `https://shop.example/${path}`, 'main_frame');
  const visit = visitOf([
    at(0, ''),
    consent(10, 'shown'),
    consent(20, 'refused'),
    consent(30, 'accepted'),
    setCookie(40, wish('same-page')),
    at(50, 'checkout'),
    setCookie(60, wish('later-page')),
  ]);
  expect(table([visit]).filter(([kind]) => kind === 'cookie')).toEqual([
    ['cookie', 'same-page', 'accepted-only', ['after-acceptance']],
    ['cookie', 'later-page', 'accepted-elsewhere', ['after-acceptance']],
  ]);
});
