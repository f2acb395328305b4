import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onAddressBar, onKeys, onMenu } from '../../../../../utils/browser/index.ts';
import type { Services } from '../../../../../utils/services/container.ts';
import { addressBarHint, findShops, openShop } from '../../../../../utils/services/toolbar/find-shops.ts';
import {
  keysSet,
  offerMenus,
  offerPrivateMenus,
  openKeySettings,
  takeWayIn,
} from '../../../../../utils/services/toolbar/ways-in.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';
import { outside } from '../../../../support/fake-ways-in.ts';
import { serveOwnFiles } from '../../../../support/own-files.ts';

const OWN = 'chrome-extension://customer-copy/dashboard.html';
const SHOP = { url: 'https://www.lamppu.example/p/1?x#y', windowId: 7 };

beforeEach(() => void serveOwnFiles());
afterEach(() => vi.restoreAllMocks());

/** Registers the listeners as the worker does in its first tick. */
function listening(services: Services = buildServices()): Services {
  onMenu((name, place) => void takeWayIn(name, place));
  onKeys((name, place) => void takeWayIn(name, place));
  onAddressBar(
    () => addressBarHint(services),
    (text) => findShops(services, text),
    (text, inPlace) => void openShop(services, text, inPlace),
  );
  return services;
}

test('the menus speak the reader’s language, and nothing stands in them twice', async () => {
  const services = buildServices();
  await offerMenus(services);
  await offerMenus(services);
  expect(outside.menu()).toEqual([
    'get-data: Get my data from this shop',
    'said-and-seen: What this shop says and what was seen',
  ]);
});

test('at the start of an ordinary worker the menus stay as the installation made them', async () => {
  await offerPrivateMenus(buildServices());
  expect(outside.menu()).toEqual([]);
});

test.each(['chooses', 'presses'] as const)(
  'a customer who %s “get my data” is led to the letter for that shop',
  (by) => {
    listening();
    outside[by]('get-data', SHOP);
    expect(outside.opened()).toEqual([`${OWN}#/shops/lamppu.example/ask/access`]);
  },
);

test.each(['chooses', 'presses'] as const)('a customer who %s “said and seen” gets the page beside the shop', (by) => {
  listening();
  outside[by]('said-and-seen', SHOP);
  // Within the gesture: nothing was awaited.
  expect(outside.opened()).toEqual(['beside']);
});

test('a page that is no shop’s, or of which nothing is told, leads to the overview', () => {
  listening();
  for (const url of ['about:blank', 'file:///etc/hosts', 'http://localhost/', 'https://co.uk/', undefined])
    outside.chooses('get-data', { url, windowId: 7 });
  outside.presses('all-shops', SHOP);
  expect(outside.opened()).toEqual(Array.from({ length: 6 }, () => OWN));
});

test('a name that is none of ours leads nowhere', () => {
  listening();
  outside.chooses('erase-everything', SHOP);
  expect(outside.opened()).toEqual([]);
});

async function history(): Promise<Services> {
  const services = listening();
  const shop = { ...buildShop(), controller: null };
  await services.db.shops.bulkPut([
    { ...shop, domain: 'lamppu.example', lastSeen: 1 },
    { ...buildShop(), domain: 'valo.example', lastSeen: 2 },
    { ...shop, domain: 'isolamppu.example', lastSeen: 3 },
  ]);
  const [valo] = await services.db.shops.where('domain').equals('valo.example').toArray();
  if (valo?.controller) await services.db.shops.put({ ...valo, controller: { ...valo.controller, name: 'Lux & Søn' } });
  return services;
}

test('the address bar finds a shop by its domain or its company, and writes the signs of XML as Chromium wants them', async () => {
  await history();
  expect(await outside.starts()).toBe('Open a shop you have looked at');
  expect(await outside.types('LAMPPU')).toMatchObject([
    { content: 'lamppu.example' },
    { content: 'isolamppu.example' },
  ]);
  expect(await outside.types('søn')).toEqual([
    { content: 'valo.example', description: 'valo.example · Lux &#38; Søn' },
  ]);
  expect(await outside.types('nobody')).toEqual([]);
  expect(await outside.types('x'.repeat(100_000))).toEqual([]);
});

test('what is entered opens the best match, in place or in a tab of its own, and the overview where there is none', async () => {
  const services = await history();
  await openShop(services, 'lamp', true);
  await openShop(services, 'valo.example', false);
  await openShop(services, 'nobody', true);
  await openShop(services, '  ', true);
  expect(outside.opened()).toEqual([`${OWN}#/shops/lamppu.example`, `${OWN}#/shops/valo.example`, OWN, OWN]);
});

test('keys are told as they are set now, and changed on the browser’s own page', async () => {
  outside.keysAre([
    { name: 'get-data', shortcut: 'Alt+Shift+D' },
    { name: 'all-shops', shortcut: '' },
  ]);
  expect(await keysSet()).toEqual([
    { name: 'get-data', keys: 'Alt+Shift+D' },
    { name: 'all-shops', keys: '' },
  ]);
  await openKeySettings();
  expect(outside.opened()).toEqual(['chrome://extensions/shortcuts']);
});

test('a browser without menus, keys and keyword is no obstacle', async () => {
  const { default: browser } = await import('webextension-polyfill');
  const { contextMenus, commands, omnibox } = browser;
  Object.assign(browser, { contextMenus: undefined, commands: undefined, omnibox: undefined });
  try {
    listening();
    await offerMenus(buildServices());
    expect(await keysSet()).toEqual([]);
  } finally {
    Object.assign(browser, { contextMenus, commands, omnibox });
  }
});
