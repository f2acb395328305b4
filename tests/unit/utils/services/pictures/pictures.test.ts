import { beforeEach, describe, expect, test } from 'vitest';
import { companyMap } from '../../../../../utils/services/pictures/company-map.ts';
import { lifetimePicture } from '../../../../../utils/services/pictures/lifetime-picture.ts';
import { historyMonths } from '../../../../../utils/services/pictures/months.ts';
import { buildFinding } from '../../../../support/build-finding.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildClaim, buildCookie, buildPolicy, buildShop, buildVisit } from '../../../../support/build-shop.ts';

const DAY = 86_400;
const cookie = (name: string, requestedSeconds: number | null, storedSeconds = requestedSeconds) =>
  buildCookie(name, { requestedSeconds, storedSeconds });

describe('how long cookies stay', () => {
  const said = buildPolicy([
    buildClaim({
      kind: 'cookie.lifetime',
      value: {
        scope: 'analytics',
        storage: ['cookie'],
        min: 'P1D',
        max: 'P30D',
        minSeconds: DAY,
        maxSeconds: 30 * DAY,
      },
    }),
  ]);

  test('those over the declared time come first; the browser’s own limit shows', () => {
    const picture = lifetimePicture({
      policies: [said],
      sightings: [cookie('short', DAY), cookie('long', 700 * DAY, 400 * DAY), cookie('none', null)],
    });
    expect(picture?.rows.map(({ name, over }) => [name, over])).toEqual([
      ['long', true],
      ['short', false],
    ]);
    const [long] = picture?.rows ?? [];
    expect(long?.asked).toBe(1);
    expect(long?.stored).toBeLessThan(1);
    expect(long?.band?.to).toBeLessThan(long?.stored ?? 0);
    expect(picture?.sessions).toBe(1);
  });

  test('the axis is logarithmic: ten times as long is the same step everywhere', () => {
    const rows = lifetimePicture({
      policies: [],
      sightings: [100, 1_000, 10_000].map((hours) => cookie(`of ${hours}`, hours * 3_600)),
    })?.rows.map(({ asked }) => asked);
    const [a = 0, b = 0, c = 0] = rows ?? [];
    expect(a - b).toBeCloseTo(b - c);
  });

  test('without a lasting cookie there is none, and without a declaration no band', () => {
    expect(lifetimePicture({ policies: [said], sightings: [cookie('none', null)] })).toBeNull();
    expect(lifetimePicture({ policies: [], sightings: [cookie('one', DAY)] })?.rows[0]).toMatchObject({
      band: null,
      over: false,
    });
  });
});

test('companies branch by what they do; whether a document names them is told by what was compared', () => {
  const company = (name: string, category: 'analytics' | 'payment', requests: number) => ({
    ...{ key: `company ${name}`, name, known: true, category, requests, moments: [] },
  });
  const row = (subject: string, verdict: 'agrees' | 'not-mentioned') => ({
    ...{
      ...buildFinding(),
      rule: 'R1' as const,
      subject,
      verdict,
      shop: 'x',
      firstSeen: 0,
      lastSeen: 0,
      goneSince: null,
    },
  });
  const { branches } = companyMap(
    [company('Counter', 'analytics', 2), company('Payer', 'payment', 5), company('Gauge', 'analytics', 9)],
    [row('company:Gauge', 'agrees'), row('company:Counter', 'not-mentioned')],
  );
  expect(branches.map(({ category, nodes }) => [category, nodes.map(({ company: { name } }) => name)])).toEqual([
    ['analytics', ['Gauge', 'Counter']],
    ['payment', ['Payer']],
  ]);
  expect(branches.flatMap(({ nodes }) => nodes.map(({ named }) => named))).toEqual([true, false, null]);
});

describe('month by month', () => {
  let services: ReturnType<typeof buildServices>;
  beforeEach(() => {
    services = buildServices();
  });

  test('twelve months that end with this one, counted for one shop or all', async () => {
    expect(await historyMonths(services)).toBeNull();
    await services.db.shops.bulkAdd([buildShop(), buildShop({ domain: 'other.example' })]);
    await services.db.visits.bulkAdd([
      buildVisit({ id: 'A', startedAt: Date.UTC(2026, 10, 2, 12) }),
      buildVisit({ id: 'B', startedAt: Date.UTC(2026, 8, 15, 12), shop: 'other.example' }),
      buildVisit({ id: 'C', startedAt: Date.UTC(2025, 10, 15, 12) }),
    ]);
    const months = await historyMonths(services);
    expect(months?.map(({ month }) => month)).toHaveLength(12);
    expect([months?.[0]?.month, months?.at(-1)?.month]).toEqual(['2025-12', '2026-11']);
    expect(months?.filter(({ visits }) => visits > 0).map(({ month }) => month)).toEqual(['2026-09', '2026-11']);
    expect((await historyMonths(services, 'other.example'))?.at(-1)?.visits).toBe(0);
  });
});
