import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Behaviour, behaviourNames, behavioursOf, behaviourTable } from '../../shop/conduct/behaviours.ts';
import { declarations } from '../../shop/conduct/declarations.ts';
import { expected, expectedConduct } from '../../shop/expected.ts';
import { type DemoShop, startShop } from '../../shop/start-shop.ts';
import { askShop } from './ask-shop.ts';

let shop: DemoShop;
beforeAll(async () => {
  shop = await startShop({ quiet: true });
});
afterAll(() => shop.stop());

const twoYears = 63_113_904;

/** The answer that sets a header cookie: a form for the cart and the sign-in, a plain GET for the rest. */
function answerOf(setBy: string, moment: string) {
  const { host, pathname } = new URL(setBy);
  const body = moment === 'cart' ? 'add=lav-throw' : moment === 'login' ? 'email=a' : undefined;
  return askShop(shop.port, host, pathname, body === undefined ? {} : { method: 'POST', body });
}

function secondsAsked(line: string): number | null {
  const age = /; Max-Age=(\d+)/.exec(line)?.[1];
  const date = /; Expires=([^;]+)/.exec(line)?.[1];
  if (age !== undefined) return Number(age);
  return date === undefined ? null : Math.round((Date.parse(date) - Date.now()) / 1000);
}

describe('what the shop does is what it says it will do', () => {
  test.each(['planted', 'honest'] as const)('every header cookie in %s mode arrives as expected', async (mode) => {
    shop.set(mode);
    for (const cookie of expected[mode].cookies.filter((item) => item.how === 'header')) {
      const { headers } = await answerOf(cookie.setBy, cookie.moment);
      const line = headers['set-cookie']?.find((item) => item.startsWith(`${cookie.name}=`)) ?? '';
      expect(line, cookie.id).not.toBe('');
      expect(line.includes('; Partitioned'), cookie.id).toBe(cookie.partitioned);
      expect(line.includes('; HttpOnly'), cookie.id).toBe(cookie.httpOnly);
      expect(line.includes('; Secure'), cookie.id).toBe(cookie.secure);
      expect(/SameSite=(\w+)/.exec(line)?.[1] ?? null, cookie.id).toBe(cookie.sameSite);
      expect(/Domain=([^;]+)/.exec(line)?.[1] ?? null, cookie.id).toBe(cookie.hostOnly ? null : cookie.host);
      const asked = secondsAsked(line);
      if (cookie.requestedSeconds === null) expect(asked).toBeNull();
      else expect(Math.abs((asked ?? 0) - cookie.requestedSeconds), cookie.id).toBeLessThanOrEqual(2);
    }
  });

  test.each(['planted', 'honest'] as const)(
    'every script of %s mode carries exactly the expected plan',
    async (mode) => {
      shop.set(mode);
      const { cookies, storage, thirdParties } = expected[mode];
      const writers = [...cookies.filter((item) => item.how === 'script'), ...storage].filter(
        (item) => item.company !== 'Vinterlinne',
      );
      expect(writers.length).toBeGreaterThan(5);
      for (const setBy of new Set(writers.map((item) => item.setBy))) {
        const { host, pathname } = new URL(setBy);
        const { status, body } = await askShop(shop.port, host, pathname);
        expect(status, setBy).toBe(200);
        const plan: { cookies: { name: string }[]; storage: { key: string }[]; requests: { url: string }[] } =
          JSON.parse(/const TAG_PLAN = (.*);/.exec(body)?.[1] ?? '{}');
        expect(plan.cookies.map(({ name }) => name)).toEqual(
          cookies.filter((item) => item.how === 'script' && item.setBy === setBy).map(({ name }) => name),
        );
        expect(plan.storage.map(({ key }) => key)).toEqual(
          storage.filter((item) => item.setBy === setBy).map(({ key }) => key),
        );
        for (const { url } of plan.requests) expect(thirdParties.map((item) => item.host)).toContain(new URL(url).host);
      }
    },
  );

  test.each([
    ['planted', { beforeChoice: true, afterRefusal: true }],
    ['honest', { beforeChoice: false, afterRefusal: false }],
  ] as const)('the pages of %s mode gate their tags accordingly', async (mode, gates) => {
    shop.set(mode);
    const { body } = await askShop(shop.port, 'www.vinterlinne.example', '/');
    const config: { tags: { id: string; category: string }[] } = JSON.parse(
      /id="vl-config">(.*?)<\/script>/.exec(body)?.[1] ?? '{}',
    );
    expect(config).toMatchObject({ ...gates, dntIgnored: true, beacons: true });
    expect(config.tags.map((tag) => tag.id)).toEqual(
      mode === 'planted' ? ['google', 'meta', 'nosto', 'hotjar', 'adform'] : ['google', 'meta', 'nosto', 'hotjar'],
    );
    // Without its scripts a page loads nothing from a third party.
    expect(body).not.toMatch(/<(?:script|img|iframe|link)[^>]+(?:google|facebook|nosto|hotjar|adform)/);
  });

  test('every vendor host answers its declared requests, and is gone once switched off', async () => {
    shop.set('planted');
    shop.set(Object.fromEntries(declarations.vendors.flatMap(({ needs }) => needs.map((name) => [name, true]))));
    for (const vendor of declarations.vendors) {
      for (const { host, path } of [vendor.entry, ...vendor.requests.filter((request) => !request.unless)]) {
        expect((await askShop(shop.port, host, path)).status, host + path).toBeLessThan(300);
      }
    }
    shop.set({ 'social-pixel': false });
    expect((await askShop(shop.port, 'connect.facebook.net', '/en_US/fbevents.js')).status).toBe(404);
    expect((await askShop(shop.port, 'www.vinterlinne.example', '/')).body).not.toContain('facebook.net');
    shop.set('honest');
    expect((await askShop(shop.port, 'metrics.vinterlinne.example', '/AppMeasurement.js')).status).toBe(404);
  });

  test('single behaviours change single things', async () => {
    shop.set('planted');
    shop.set({ 'long-functional-cookie': false, 'service-worker': false, 'credit-frame': false });
    const front = await askShop(shop.port, 'www.vinterlinne.example', '/');
    expect(front.headers['set-cookie']?.find((line) => line.startsWith('vl_region'))).toContain('Max-Age=31536000');
    expect((await askShop(shop.port, 'www.vinterlinne.example', '/service-worker.js')).status).toBe(404);
    expect((await askShop(shop.port, 'www.vinterlinne.example', '/checkout')).body).not.toContain('<iframe');
  });
});

describe('the declarations', () => {
  test('name only behaviours, vendors and places that exist', () => {
    const names = new Set<string>(behaviourNames);
    const ids = new Set(declarations.vendors.map((vendor) => vendor.id));
    for (const vendor of declarations.vendors) {
      const used = [vendor, vendor.entry, ...vendor.requests].flatMap((item) => [
        ...(item.needs ?? []),
        ...('unless' in item ? (item.unless ?? []) : []),
      ]);
      for (const name of [...used, ...(vendor.unnamedWhen ? [vendor.unnamedWhen] : [])])
        expect(names.has(name), name).toBe(true);
    }
    for (const item of [...declarations.cookies, ...declarations.storage]) {
      for (const name of item.needs) expect(names.has(name), name).toBe(true);
      if (item.vendor !== null) expect(ids.has(item.vendor), item.id).toBe(true);
    }
    const all = [...declarations.cookies, ...declarations.storage].map((item) => item.id);
    expect(new Set(all).size).toBe(all.length);
  });

  test('keep honest lifetimes inside the declared ranges and planted ones outside', () => {
    for (const cookie of declarations.cookies) {
      if (cookie.maxAge !== null) {
        expect(cookie.maxAge).toBeGreaterThanOrEqual(cookie.category === 'functional' ? 900 : 30);
        expect(cookie.maxAge).toBeLessThanOrEqual(400 * 86_400);
      }
      if (cookie.overlong) expect(cookie.overlong.maxAge).toBeGreaterThan(twoYears * 1.03);
      if (cookie.name.startsWith('__Host-')) expect([cookie.domain, cookie.secure]).toEqual([null, true]);
      if (cookie.partitioned) expect([cookie.secure, cookie.sameSite]).toEqual([true, 'None']);
    }
  });
});

describe('the expectation', () => {
  test('finds nothing in honest mode, and something for each contradiction when planted', () => {
    expect(expected.honest.findings).toEqual([]);
    expect(expected.honest.cookies.filter((cookie) => cookie.declaredSeconds === 'unlisted')).toEqual([]);
    expect(expected.honest.cookies.every((cookie) => cookie.declaredSeconds === cookie.requestedSeconds)).toBe(true);
    expect(expected.honest.cookies.filter((cookie) => cookie.beforeChoice && cookie.category !== 'functional')).toEqual(
      [],
    );
    expect(expected.honest.thirdParties.every((host) => host.named)).toBe(true);
    const planted = behaviourNames.filter(
      (name) => behaviourTable[name].kind !== 'conduct' && behaviourTable[name].planted,
    );
    expect(planted.length).toBeGreaterThan(10);
    expect([...new Set(expected.planted.findings.map((finding) => finding.behaviour))]).toEqual(planted);
  });

  test.each(behaviourNames.filter((name) => behaviourTable[name].kind !== 'conduct'))(
    'has %s alone as the reason for its findings',
    (name: Behaviour) => {
      const alone = expectedConduct({ ...behavioursOf('honest'), [name]: true }).findings;
      expect(alone.length).toBeGreaterThan(0);
      expect(new Set(alone.map((finding) => finding.behaviour))).toEqual(new Set([name]));
      const without = expectedConduct({ ...behavioursOf('planted'), [name]: false }).findings;
      expect(without.some((finding) => finding.behaviour === name)).toBe(false);
    },
  );

  test('knows a shop that keeps its word on Do Not Track', () => {
    const on = { ...behavioursOf('planted'), 'dnt-ignored': false };
    expect(expectedConduct(on, { dnt: true }).thirdParties.map((host) => host.company)).toEqual([
      'Avarda',
      'Posti',
      'Budbee',
    ]);
    expect(expectedConduct(on, { dnt: false }).thirdParties.length).toBeGreaterThan(3);
  });
});
