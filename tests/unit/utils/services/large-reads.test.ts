import { beforeEach, describe, expect, test } from 'vitest';
import { createMarker } from '../../../../utils/observation/index.ts';
import { verdictOf } from '../../../../utils/services/queries.ts';
import { shopFigures, shopLines, shopsSeen } from '../../../../utils/services/shop-lines.ts';
import { createSettler } from '../../../../utils/services/watch/settler.ts';
import { buildFinding } from '../../../support/build-finding.ts';
import { buildServices } from '../../../support/build-services.ts';
import { buildCookie, buildHost, buildShop, buildStorage, buildVisit } from '../../../support/build-shop.ts';

const SHOP = 'lamppu.example';
let services: ReturnType<typeof buildServices>;

beforeEach(() => {
  services = buildServices();
});

test('before anything of the first page was counted there are no figures, which is not the same as none', async () => {
  const { db } = services;
  await db.shops.put(buildShop());
  await db.visits.put(buildVisit({ shop: SHOP, length: 3, reducedTo: 0 }));
  expect((await verdictOf(services, SHOP))?.lastVisit).toBeNull();
  await db.visits.put(buildVisit({ shop: SHOP, length: 3, reducedTo: 3 }));
  expect((await verdictOf(services, SHOP))?.lastVisit).not.toBeNull();
});

/** How many rows of a table were read since this was called. */
function countReads(table: string): () => number {
  let read = 0;
  services.db.use({
    stack: 'dbcore',
    name: `count ${table}`,
    create: (core) => ({
      ...core,
      table: (name) => {
        const inner = core.table(name);
        if (name !== table) return inner;
        return {
          ...inner,
          query: async (request) => {
            const answer = await inner.query(request);
            if (request.values) read += answer.result.length;
            return answer;
          },
        };
      },
    }),
  });
  return () => read;
}

describe('of a large history no more is read than is shown', () => {
  test('the verdict counts cookies without reading them', async () => {
    const read = countReads('sightings');
    await services.db.shops.put(buildShop());
    await services.db.sightings.bulkPut([
      ...Array.from({ length: 40 }, (_, at) => buildCookie(`c${at}`)),
      ...['host', 'cookies', 'hosts'].map((name) => buildStorage(name)),
      buildHost('track.ads.example', 'Ads'),
      buildHost('x.ads.example', 'Ads'),
      buildCookie('elsewhere', { shop: 'other.example' }),
    ]);
    expect((await verdictOf(services, SHOP))?.figures).toMatchObject({ cookies: 40, companies: 1 });
    expect(read()).toBe(2);
  });

  test('the verdict speaks of the newest visit', async () => {
    await services.db.shops.put(buildShop());
    await services.db.visits.bulkPut([
      buildVisit({ id: '01A', startedAt: 5, access: 'all' }),
      buildVisit({ id: '01B', startedAt: 9, access: 'shop' }),
      buildVisit({ id: '01C', startedAt: 7, access: 'all' }),
    ]);
    expect((await verdictOf(services, SHOP))?.lastVisit).toMatchObject({ startedAt: 9, access: 'shop' });
  });

  test('all shops are named without reading what was found, which is read of those asked for', async () => {
    const read = countReads('findings');
    for (let at = 0; at < 40; at++) {
      const shop = `shop${at}.example`;
      await services.db.shops.put(buildShop({ domain: shop, lastSeen: at }));
      await services.db.findings.put({ ...buildFinding(), shop, firstSeen: 1, lastSeen: 1, goneSince: null });
    }
    const domains = (await shopsSeen(services)).map(({ domain }) => domain);
    expect(domains).toEqual(Array.from({ length: 40 }, (_, at) => `shop${39 - at}.example`));
    expect(read()).toBe(0);
    const figures = await shopFigures(services, domains.slice(0, 20));
    expect([...figures].sort()).toEqual(
      domains
        .slice(0, 20)
        .map((domain) => [domain, { open: 1, agreeing: 0 }])
        .sort(),
    );
    expect(read()).toBe(20);
    expect((await shopLines(services)).map(({ shop, figures }) => [shop.domain, figures.open])).toEqual(
      domains.map((domain) => [domain, 1]),
    );
  });

  test('the start of the worker looks at the newest visits, the daily round at all', async () => {
    const errors: unknown[] = [];
    const all = { ...services, marker: async () => createMarker(new Uint32Array(4)) };
    const settled: string[] = [];
    const settler = createSettler(
      all,
      (error) => errors.push(error),
      (visit) => settled.push(visit),
    );
    await services.db.shops.put(buildShop());
    const behind = (id: string) => buildVisit({ id, length: 1, reducedTo: 0 });
    await services.db.visits.bulkPut([
      behind('01A'),
      ...Array.from({ length: 600 }, (_, at) => buildVisit({ id: `01B${String(at).padStart(4, '0')}` })),
      behind('01C'),
    ]);
    await settler.catchUp(250);
    expect(settled).toEqual(['01C']);
    await settler.catchUp();
    expect(settled).toContain('01A');
    expect(errors).toEqual([]);
  });
});
