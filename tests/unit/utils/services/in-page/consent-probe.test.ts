// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ConsentMessage, probeConsent } from '../../../../../utils/services/in-page/consent-probe.ts';
import { press } from '../../../../support/watched-page.ts';

type Page = Record<string, unknown>;
const page = window as unknown as Page;
const NOON = Date.UTC(2026, 10, 22, 12);
const TOOLS = [
  { id: 'chosen', globals: ['Chosen.consent', 'ChosenTool'] },
  { id: 'platform', globals: ['Platform'] },
];

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NOON);
});
afterEach(() => {
  vi.useRealTimers();
  for (const name of ['dataLayer', '__tcfapi', 'Chosen', 'ChosenTool', 'Platform']) delete page[name];
});

function probe(): ConsentMessage[] {
  const told: ConsentMessage[] = [];
  probeConsent((message) => told.push(message), TOOLS);
  return told;
}

/** As `gtag` does it: the arguments of the call are the entry. */
function gtag(..._: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: the entry is an arguments object, as in every shop
  (page.dataLayer as unknown[]).push(arguments);
}

describe('the data layer', () => {
  test('what stands in it, and what is added, each once', () => {
    page.dataLayer = [];
    gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'granted', wait_for_update: 500 });
    gtag('js', new Date());
    const told = probe();
    vi.advanceTimersByTime(1_000);
    gtag('consent', 'update', { ad_storage: 'granted' });
    (page.dataLayer as unknown[]).push(['consent', 'update', { analytics_storage: 'denied' }], { event: 'x' }, null, 7);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([
      { kind: 'consent-mode', at: NOON, status: 'default', granted: ['analytics_storage'], denied: ['ad_storage'] },
      { kind: 'consent-mode', at: NOON + 1_250, status: 'update', granted: ['ad_storage'], denied: [] },
      { kind: 'consent-mode', at: NOON + 1_250, status: 'update', granted: [], denied: ['analytics_storage'] },
    ]);
  });

  test('a default for some regions is called that', () => {
    page.dataLayer = [];
    gtag('consent', 'default', { ad_storage: 'granted', region: ['US'] });
    expect(probe()).toMatchObject([{ status: 'default-in-region', granted: ['ad_storage'] }]);
  });

  test('the tag manager may replace push and drop old entries', () => {
    const layer: unknown[] = [];
    page.dataLayer = layer;
    const told = probe();
    const { push } = layer;
    layer.push = (...entries: unknown[]) => {
      push.apply(layer, entries);
      while (layer.length > 4) layer.shift();
      return layer.length;
    };
    for (const state of ['denied', 'granted', 'denied', 'granted', 'denied']) {
      gtag('consent', 'update', { ad_storage: state });
      gtag('event', 'x');
      vi.advanceTimersByTime(250);
    }
    expect(told).toHaveLength(5);
    expect(layer.push).not.toBe(push);
  });

  test('right after an act of the visitor it is looked at, also when the looking has ended', () => {
    page.dataLayer = [];
    const told = probe();
    vi.advanceTimersByTime(120_000);
    expect(vi.getTimerCount()).toBe(0);
    addEventListener('click', () => gtag('consent', 'update', { ad_storage: 'denied' }), { once: true });
    press(document.body);
    vi.advanceTimersByTime(1);
    expect(told).toMatchObject([{ at: NOON + 120_000, status: 'update' }]);
  });

  test('what a script clicks wakes nothing', () => {
    page.dataLayer = [];
    probe();
    vi.advanceTimersByTime(120_000);
    document.body.click();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the framework', () => {
  const DATA = {
    cmpId: 28,
    tcfPolicyVersion: 5,
    gdprApplies: true,
    tcString: 'CPkund4711',
    purpose: { consents: { 1: true, 2: false, 3: true }, legitimateInterests: { 7: true } },
    vendor: { consents: { 1: true, 2: false, 755: true } },
  };
  const answer = (...events: unknown[][]): unknown[][] => {
    const calls: unknown[][] = [];
    page.__tcfapi = (...args: unknown[]) => {
      calls.push(args);
      for (const event of events) (args[2] as (...event: unknown[]) => void)(...event);
    };
    return calls;
  };

  test('it is asked once, however late it comes, and each of its words is told', () => {
    const told = probe();
    vi.advanceTimersByTime(10_000);
    const calls = answer(
      [{ ...DATA, eventStatus: 'cmpuishown' }, true],
      [{ ...DATA, eventStatus: 'useractioncomplete' }, true],
    );
    vi.advanceTimersByTime(60_000);
    expect(calls.map(([command, version]) => [command, version])).toEqual([['addEventListener', 2]]);
    expect(told).toEqual(
      ['cmpuishown', 'useractioncomplete'].map((status) => ({
        kind: 'tcf',
        at: NOON + 10_250,
        status,
        cmp: 28,
        policyVersion: 5,
        purposes: [1, 3],
        legitimate: [7],
        vendors: 2,
      })),
    );
    expect(JSON.stringify(told)).not.toContain('4711');
  });

  test.each([
    ['no success', [DATA, false]],
    ['no data', [null, true]],
    ['a law that does not apply', [{ ...DATA, gdprApplies: false }, true]],
  ])('of %s nothing is told', (_, event) => {
    answer(event);
    expect(probe()).toEqual([]);
  });

  test('a tool that never stops is heard sixty times', () => {
    answer(...Array.from({ length: 500 }, () => [{ ...DATA, eventStatus: 'x' }, true]));
    expect(probe()).toHaveLength(60);
  });

  test('what it throws stays with us', () => {
    page.__tcfapi = () => {
      throw new Error('the page’s own');
    };
    expect(() => {
      probe();
      vi.advanceTimersByTime(60_000);
    }).not.toThrow();
  });
});

describe('the tool', () => {
  test('is named by what the window holds; the more telling comes through later', () => {
    const told = probe();
    page.Platform = {};
    vi.advanceTimersByTime(500);
    page.Chosen = { consent: undefined };
    vi.advanceTimersByTime(500);
    page.Chosen = { consent: {} };
    vi.advanceTimersByTime(5_000);
    expect(told.map((message) => message.kind === 'tool' && message.id)).toEqual(['platform', 'chosen']);
  });

  test('a getter is not asked', () => {
    const get = vi.fn(() => ({ consent: {} }));
    Object.defineProperty(page, 'Chosen', { get, configurable: true });
    Object.defineProperty(page, 'Platform', { get, configurable: true });
    expect(probe().map((message) => message.kind === 'tool' && message.id)).toEqual(['platform']);
    expect(get).not.toHaveBeenCalled();
  });
});

test('nothing is left in the page', () => {
  const before = Reflect.ownKeys(window).length;
  probe();
  vi.advanceTimersByTime(60_000);
  expect(Reflect.ownKeys(window).length).toBe(before);
  expect('__tcfapi' in window || 'dataLayer' in window).toBe(false);
});

test('getters that throw are passed over', () => {
  const refuse = (): never => {
    throw new Error('not for you');
  };
  for (const name of ['dataLayer', '__tcfapi'])
    Object.defineProperty(page, name, { get: refuse, set: refuse, configurable: true });
  expect(() => {
    probe();
    vi.advanceTimersByTime(60_000);
  }).not.toThrow();
});

test('a page that never stops is told of sixty times', () => {
  page.dataLayer = Array.from({ length: 500 }, () => ['consent', 'update', { ad_storage: 'granted' }]);
  expect(probe()).toHaveLength(60);
});
