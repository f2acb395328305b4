import { describe, expect, test } from 'vitest';
import type { CookieAttribution } from '../../../../../utils/attribution/model.ts';
import type { ConsentMoment, FirstIn } from '../../../../../utils/observation/model.ts';
import type { ShopView } from '../../../../../utils/services/queries.ts';
import { visitPicture } from '../../../../../utils/services/watch/visit-picture.ts';
import { buildCookie, buildHost, buildShop, buildStorage, buildVisit } from '../../../../support/build-shop.ts';

const NEW = '01KVNEW';
const START = Date.UTC(2026, 10, 22, 12);
const at = (ms: number): number => START + ms;
const first = (moment: keyof FirstIn, ms: number, visit = NEW): FirstIn => ({
  [moment]: { at: at(ms), ref: `${visit}:${ms}` },
});
const consent = (event: ConsentMoment['event'], ms: number): ConsentMoment => ({
  at: at(ms),
  tool: 'banner',
  event,
  label: '',
  evidence: `${NEW}:${ms}`,
});
const picture = (sightings: ShopView['sightings'], choice: ConsentMoment[] = []) =>
  visitPicture({
    shop: buildShop(),
    sightings,
    visits: [buildVisit({ id: NEW, startedAt: START, consent: choice }), buildVisit({ id: '01KVOLD' })],
  });
const google: CookieAttribution = { company: 'Google', category: 'analytics', confidence: 'sure', sources: [] };

test('no visit, or one in which nothing happened, has no picture', () => {
  expect(visitPicture({ shop: buildShop(), sightings: [buildCookie('a')], visits: [] })).toBeNull();
  expect(picture([])).toBeNull();
  expect(picture([buildCookie('lay here', { baseline: true, evidence: [`${NEW}:0`] })])).toBeNull();
});

describe('lanes', () => {
  test('the shop comes first, the others by first contact', () => {
    const lanes = picture([
      buildHost('late.example', 'Late', 1, { firstIn: first('unknown', 900) }),
      buildHost('early.example', 'Early', 1, { firstIn: first('unknown', 10) }),
      buildHost('www.lamppu.example', null, 1, { party: 'first', firstIn: first('unknown', 500) }),
    ])?.lanes;
    expect(lanes?.map(({ name, own }) => [name, own])).toEqual([
      ['lamppu.example', true],
      ['Early', false],
      ['Late', false],
    ]);
  });

  test('a cookie is drawn under a company only where that is sure', () => {
    const of = (attribution: CookieAttribution) =>
      picture([buildCookie('_ga', { attribution, firstIn: first('unknown', 1) })])?.lanes.map(({ name }) => name);
    expect(of(google)).toEqual(['Google']);
    expect(of({ ...google, confidence: 'likely' })).toEqual(['lamppu.example']);
    expect(of({ ...google, company: null, confidence: 'likely' })).toEqual(['lamppu.example']);
  });

  test('what is known of nobody has the lane of its own address', () => {
    const nobody: CookieAttribution = { company: null, category: 'unknown', confidence: 'likely', sources: [] };
    const things = [
      buildHost('x.example', null, 1, { attribution: nobody, firstIn: first('unknown', 1) }),
      buildCookie('c', { party: 'third', domain: 'y.example', firstIn: first('unknown', 2) }),
      buildStorage('s', { party: 'third', origin: 'https://z.example', firstIn: first('unknown', 3) }),
      buildStorage('o', { party: 'third', origin: 'null', firstIn: first('unknown', 4) }),
    ];
    expect(picture(things)?.lanes.map(({ name }) => name)).toEqual(['x.example', 'y.example', 'z.example', 'null']);
  });

  test("a host under the shop's own name that hides another is not the shop's", () => {
    const host = buildHost('metrics.lamppu.example', 'Adobe', 1, {
      party: 'first',
      alias: { name: 'lamppu.sc.omtrdc.net', how: 'dns' },
      firstIn: first('unknown', 1),
    });
    expect(picture([host])?.lanes.map(({ name }) => name)).toEqual(['Adobe']);
  });
});

describe('marks', () => {
  test('a thing is marked once in each moment relative to the choice', () => {
    const seen = picture(
      [
        buildCookie('_ga', {
          attribution: google,
          firstIn: { ...first('before-choice', 100), ...first('after-refusal', 4_100) },
        }),
      ],
      [consent('shown', 50), consent('refused', 4_000)],
    );
    expect(seen?.lanes[0]?.marks.map(({ kind, moment, at: when }) => [kind, moment, when - START])).toEqual([
      ['cookie', 'before-choice', 100],
      ['cookie', 'after-refusal', 4_100],
    ]);
  });

  test('things that would lie on each other are one mark, of the same kind and moment only', () => {
    const lane = picture([
      buildCookie('a', { firstIn: first('unknown', 1) }),
      buildCookie('b', { firstIn: first('unknown', 5) }),
      buildStorage('s', { firstIn: first('unknown', 5) }),
      buildCookie('c', { firstIn: first('unknown', 900) }),
    ])?.lanes[0];
    expect(lane?.marks.map(({ kind, names }) => [kind, names])).toEqual([
      ['cookie', ['a', 'b']],
      ['storage', ['s']],
      ['cookie', ['c']],
    ]);
    expect(lane?.marks[0]).toMatchObject({
      at: at(1),
      until: at(5),
      keys: ['cookie a', 'cookie b'],
      refs: [`${NEW}:1`, `${NEW}:5`],
    });
  });

  test('earlier visits leave no mark, and what the newest says by itself goes before all of them together', () => {
    expect(picture([buildCookie('a', { firstIn: first('unknown', 1, '01KVOLD') })])).toBeNull();
    const all = buildCookie('a', { firstIn: first('unknown', -90_000, '01KVOLD') });
    const live = { [NEW]: buildCookie('a', { firstIn: first('unknown', 7) }) };
    expect(picture([{ ...all, live }])?.lanes[0]?.marks.map(({ refs }) => refs)).toEqual([[`${NEW}:7`]]);
  });

  test('what was only counted stands where it was first seen', () => {
    const counted = buildStorage('s', { firstSeen: at(30), evidence: [`${NEW}:3`] });
    expect(picture([counted])?.lanes[0]?.marks).toMatchObject([{ at: at(30), moment: 'unknown', refs: [`${NEW}:3`] }]);
  });
});

describe('the choice', () => {
  const thing = buildCookie('a', { firstIn: first('before-choice', 100) });

  test('the ground before it ends at the first choice, or never', () => {
    expect(picture([thing])?.choiceAt).toBeNull();
    expect(picture([thing], [consent('shown', 50)])?.choiceAt).toBe(1);
    const seen = picture([thing], [consent('shown', 50), consent('refused', 600), consent('accepted', 1_000)]);
    expect(seen?.choiceAt).toBeCloseTo(0.6);
    expect(seen?.lines.map(({ event, x }) => [event, Math.round(x * 100)])).toEqual([
      ['shown', 5],
      ['refused', 60],
      ['accepted', 100],
    ]);
  });

  test('a banner that comes back on every page is drawn once', () => {
    const again = [consent('shown', 50), consent('shown', 600), consent('refused', 700), consent('shown', 900)];
    expect(picture([thing], again)?.lines.map(({ event }) => event)).toEqual(['shown', 'refused', 'shown']);
  });
});
