import { beforeEach, expect, test } from 'vitest';
import { newestPolicies } from '../../../../../utils/services/findings/compare-shop.ts';
import { readDeclarations } from '../../../../../utils/services/policies/read-declarations.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';
import { worker } from '../../../../support/fake-browser.ts';

const SHOP = 'lamppu.example';
const HOUR = 3_600_000;
const COOKIEBOT = { tool: 'cookiebot', groups: [] };
const GROUPS = [{ title: 'Analytics', rows: [{ name: '_ga', lifetime: '2 years' }], services: [] }];
const asked = (tools: Parameters<typeof readDeclarations>[3]['tools'], word = false) =>
  readDeclarations(services, SHOP, 7, { tools, language: 'en', asked: word });

let services: ReturnType<typeof buildServices>;
let runs: { args?: unknown[]; world?: string }[];
const page = (reads: unknown): void =>
  worker.scripts((injection) => {
    runs.push(injection);
    return typeof reads === 'string' ? reads : JSON.stringify(reads);
  });
const kept = async () =>
  (await newestPolicies(services, SHOP)).map(({ kind, source, name, reading }) => [
    kind,
    source,
    name,
    reading.claims.length,
  ]);

beforeEach(async () => {
  runs = [];
  services = buildServices();
  await services.db.shops.put(buildShop({ documents: [] }));
});

test('what a tool keeps in the page’s own world becomes a document of its own', async () => {
  page([{ path: 'CookieConsentDialog.cookieTableStatistics', value: [['_ga', 'Google', 'Counts', '2 years']] }]);
  expect(await asked([COOKIEBOT])).toEqual(['cookiebot']);
  expect(runs).toMatchObject([{ world: 'MAIN' }]);
  expect(await kept()).toEqual([['declaration', 'tool', 'cookiebot', 2]]);
});

test('a tool is not read again within the hour, and told as read', async () => {
  page([{ path: 'CookieConsentDialog.cookieTableStatistics', value: [['_ga', 'Google', 'Counts', '2 years']] }]);
  await asked([COOKIEBOT]);
  expect(await asked([COOKIEBOT])).toEqual(['cookiebot']);
  expect(runs).toHaveLength(1);
  services.clock.now += 2 * HOUR;
  await asked([COOKIEBOT]);
  expect(runs).toHaveLength(2);
});

test('what would be loaded first is asked for only at the customer’s word', async () => {
  page([]);
  await asked([{ tool: 'iab-tcf', groups: [] }]);
  expect(runs).toEqual([]);
  await asked([{ tool: 'iab-tcf', groups: [] }], true);
  expect(runs[0]?.args?.[0]).toEqual(['__tcfapi(getVendorList)']);
});

test('what stands in the page is taken where the tool keeps nothing', async () => {
  page([]);
  expect(await asked([{ tool: 'cookiebot', groups: GROUPS }])).toEqual(['cookiebot']);
  expect(await kept()).toEqual([['declaration', 'tool', 'cookiebot', 2]]);
});

test.each([
  ['no answer', 'null'],
  ['words', 'nonsense'],
  ['paths that were not asked for', JSON.stringify([{ path: 'klaroConfig', value: { services: [{ name: 'x' }] } }])],
  ['entries that are none', '[null, 1, {}]'],
  ['an answer without end', `"${'x'.repeat(4_000_001)}"`],
])('a page that gives %s declares nothing', async (_, answer) => {
  page(answer);
  expect(await asked([COOKIEBOT])).toEqual([]);
  expect(await kept()).toEqual([]);
});

test('a page that is left meanwhile declares nothing', async () => {
  worker.scripts(() => {
    throw new Error('No tab with id 7');
  });
  expect(await asked([COOKIEBOT])).toEqual([]);
});

test('a shop that is not looked at is not kept', async () => {
  await services.db.shops.clear();
  page([{ path: 'CookieConsentDialog.cookieTableStatistics', value: [['_ga', 'Google', 'Counts', '2 years']] }]);
  expect(await asked([COOKIEBOT])).toEqual([]);
});
