import { beforeEach, expect, test } from 'vitest';
import {
  dropShownNotifications,
  keysSet,
  makeMenus,
  onAddressBar,
  onKeys,
  onMenu,
  onNotificationClicked,
  openKeySettings,
  openSidePanel,
} from '../../../../utils/browser/index.ts';
import { takeWayIn } from '../../../../utils/services/toolbar/ways-in.ts';
import { worker } from '../../../support/fake-browser.ts';
import { outside } from '../../../support/fake-ways-in.ts';

const OWN = 'chrome-extension://customer-copy/dashboard.html';
const refuse = () => {
  throw new Error('nobody calls this');
};

/** What MDN's compatibility data name as missing there; the permission for notifications may be missing everywhere. */
beforeEach(() => worker.lacks('contextMenus', 'commands', 'omnibox', 'sidebarAction', 'notifications'));

test('the worker starts without menus, keys, address bar and notifications', async () => {
  onMenu(refuse);
  onKeys(refuse);
  onAddressBar(refuse, refuse, refuse);
  onNotificationClicked(refuse);
  await makeMenus([{ id: 'get-data', title: 'Get my data' }]);
  await dropShownNotifications();
  expect(outside.menu()).toEqual([]);
});

test('no keys are named, and no page of the browser is opened to change them', async () => {
  expect(await keysSet()).toEqual([]);
  await openKeySettings();
  expect(outside.opened()).toEqual([]);
});

test('where nothing can stand beside the shop, its page opens in a tab', async () => {
  await openSidePanel(7, 'shops/lamppu.example');
  await takeWayIn('said-and-seen', { url: 'https://www.lamppu.example/p/1', windowId: 7 });
  await takeWayIn('said-and-seen', { url: 'about:blank', windowId: 7 });
  const shop = `${OWN}#/shops/lamppu.example`;
  expect(outside.opened()).toEqual([shop, shop, OWN]);
});
