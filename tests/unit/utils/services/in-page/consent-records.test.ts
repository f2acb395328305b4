// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { RawEvent } from '../../../../../utils/observation/index.ts';
import { watchStoredConsent } from '../../../../../utils/services/in-page/consent-records.ts';

type Signal = Extract<RawEvent, { type: 'consent-signal' }>;
const NOON = Date.UTC(2026, 10, 22, 12);

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const cookiesAre = (text: string) => vi.spyOn(document, 'cookie', 'get').mockReturnValue(text);

function watch() {
  const told: Signal[] = [];
  return { told, stored: watchStoredConsent((event) => told.push(event)) };
}
const wrote = (name: string, value: string, lifetimeSeconds: number | null = 60): RawEvent => ({
  type: 'script-cookie',
  at: NOON,
  frame: 'https://shop.example/',
  by: null,
  cookie: {
    name,
    domain: null,
    path: '/',
    lifetimeSeconds,
    secure: false,
    httpOnly: false,
    sameSite: 'lax',
    partitioned: false,
    value,
    refused: null,
  },
});

test('records that lie there are read, and again only when they say something else', () => {
  const { told, stored } = watch();
  cookiesAre('basket=1; cmplz_marketing=deny; theme');
  localStorage.setItem('ucData', '{"consent":{"services":{"x":{"name":"Matomo","consent":true}}}}');
  stored.look();
  stored.look();
  expect(told.map(({ tool, granted, denied }) => [tool, granted, denied])).toEqual([
    ['complianz', [], ['marketing']],
    ['usercentrics', ['Matomo'], []],
  ]);
  cookiesAre('cmplz_marketing=allow');
  stored.look();
  expect(told.at(-1)).toMatchObject({ source: 'record', status: 'stated', granted: ['marketing'] });
});

test('a record that a script writes is read in that moment', () => {
  const { told, stored } = watch();
  stored.written(wrote('CookieConsent', '{necessary:true,marketing:false}'));
  stored.written(wrote('CookieConsent', '{necessary:true,marketing:true}', 0));
  stored.written(wrote('basket', '{necessary:true}'));
  expect(told).toMatchObject([{ at: NOON, tool: 'cookiebot', denied: ['marketing'] }]);
});

test('in storage it is read once it is there', () => {
  vi.useFakeTimers();
  const { told, stored } = watch();
  const write = { type: 'storage-write', at: NOON, frame: 'https://shop.example/', by: null } as const;
  stored.written({ ...write, kind: 'localStorage', key: 'klaro' });
  stored.written({ ...write, kind: 'indexedDB', key: 'klaro' });
  expect(told).toEqual([]);
  localStorage.setItem('klaro', '{"matomo":false}');
  vi.advanceTimersByTime(1);
  expect(told).toMatchObject([{ at: NOON, tool: 'klaro', denied: ['matomo'] }]);
});

test('where storage and cookies are switched off nothing happens', () => {
  const { told, stored } = watch();
  const refuse = (): never => {
    throw new Error('sandboxed');
  };
  vi.spyOn(document, 'cookie', 'get').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  expect(() => stored.look()).not.toThrow();
  expect(told).toEqual([]);
});
