import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ROOT } from '../../../utils/cli/browsers/build-extension.ts';
import { findFirefox } from '../../../utils/cli/browsers/find-browser.ts';
import { firefoxPreferences } from '../../shop/browser-recipe.ts';
import type { DemoShop } from '../../shop/start-shop.ts';
import { ask, CLICK, CLICK_LAST, FILL, READ, type RunInChrome } from './firefox-panels.ts';
import { rawHistory } from './raw-history.ts';
import { readTable } from './read-table.ts';
import { tellWorker } from './tell-worker.ts';

const ADDON_ID = 'customer-copy@customer-copy.example';
/** Firefox gives every installation a random host; the test fixes it. */
const HOST = '6f1c2a5e-4b7d-4c1e-9a33-0d5e8f7b2c11';

export interface FirefoxSession {
  page: Page;
  /** Clicks the real toolbar button; the popup is then driven by `clickInPopup`. */
  clickToolbar(): Promise<void>;
  /** Clicks the first button or link of the sidebar with these words, or the last. */
  clickInSidebar(words: string, which?: 'last'): Promise<void>;
  /** Clicks the first button or link of the popup with these words, as a person would. */
  clickInPopup(words: string): Promise<void>;
  /** Fills a field of the popup's form. */
  fillInPopup(field: string, value: string): Promise<void>;
  popupText(): Promise<string>;
  sidebarText(): Promise<string>;
  /** The folder that files are saved in. */
  downloads: string;
  /** Makes a program the one that mail links are opened with. */
  mailWith(path: string): Promise<void>;
  rows<T>(table: string): Promise<T[]>;
  /** The whole raw history as one text. */
  raw(): Promise<string>;
  /** Gives the worker a command. */
  order(command: object): Promise<unknown>;
  /** Has the name service say that a host is another name for a second one, as a CNAME record would. */
  alias(host: string, name: string): Promise<void>;
  close(): Promise<void>;
}

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }>;
}

/** Starts a real Firefox with the built extension; its prompts for optional permissions are answered with yes. */
export async function startFirefox(shop: DemoShop): Promise<FirefoxSession> {
  const found = findFirefox();
  if ('missing' in found) throw new Error(found.missing);
  const downloads = await mkdtemp(join(tmpdir(), 'customer-copy-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences(shop),
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: HOST }),
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // The popup stays open although nobody's pointer is over it.
      'ui.popup.disable_autohide': true,
      // Whether a page may open a mail link is asked in a prompt that nobody would answer.
      'security.external_protocol_requires_permission': false,
    },
  });
  await browser.installExtension(join(ROOT, '.output', 'firefox-mv3'));
  const [page = await browser.newPage()] = await browser.pages();
  const chrome = await browserWindow(browser);
  // The page shown after an installation would otherwise come to the front in the middle of what follows.
  await chrome(WELCOMED);
  const own = await extensionPage(browser);
  return {
    page,
    async clickToolbar() {
      await page.bringToFront();
      await chrome(OPEN_POPUP);
    },
    clickInSidebar: async (words, which) => void (await ask(chrome, 'sidebar', which ? CLICK_LAST : CLICK, words)),
    clickInPopup: async (words) => void (await ask(chrome, 'popup', CLICK, words)),
    fillInPopup: async (field, value) => void (await ask(chrome, 'popup', FILL, JSON.stringify([field, value]))),
    popupText: () => ask(chrome, 'popup', READ),
    sidebarText: () => ask(chrome, 'sidebar', READ),
    downloads,
    mailWith: async (path) => void (await chrome(mailWith(path))),
    raw: () => own.evaluate(rawHistory),
    order: (command) => own.evaluate(tellWorker, command),
    rows: async (table) => JSON.parse(await own.evaluate(readTable, table)),
    alias: async (host, name) => void (await chrome(nameOverride(host, name))),
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A tab with a page of the extension, for reading its database. */
async function extensionPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // Firefox loads the page but never says so (WebDriver BiDi and moz-extension addresses): what counts is that it is there.
  page.goto(`moz-extension://${HOST}/welcome.html`).catch(() => undefined);
  // Whoever asks while one document makes way for the next gets an error instead of an answer.
  for (let tries = 0; !(await page.$('#root').catch(() => null)); tries++) {
    if (tries > 200) throw new Error('The page of the extension does not open.');
    await new Promise((next) => setTimeout(next, 50));
  }
  return page;
}

async function browserWindow(browser: Browser): Promise<RunInChrome> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  return async (body) => {
    const { result } = await bidi.send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: { context: window?.context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails).slice(0, 500));
    return (result.result as { value?: string }).value ?? '';
  };
}

const WELCOMED = `
  const there = () => gBrowser.browsers.some(({ currentURI }) => currentURI.spec.endsWith('/welcome.html'));
  for (let tries = 0; !there() && tries < 1000; tries++) await new Promise((next) => setTimeout(next, 20));
  if (!there()) throw new Error('The extension showed no welcome page.');`;

const OPEN_POPUP = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ADDON_ID}');
  const find = () => document.querySelector('panel browser.webextension-popup-browser');
  const old = find();
  if (old) {
    old.closest('panel').hidePopup();
    for (let tries = 0; find() && tries < 100; tries++) await new Promise((next) => setTimeout(next, 20));
  }
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** Firefox has a place of its own to answer names for tests; nothing is asked of any name server. */
const nameOverride = (host: string, name: string): string => `
  const names = Cc['@mozilla.org/network/native-dns-override;1'].getService(Ci.nsINativeDNSResolverOverride);
  names.addIPOverride(${JSON.stringify(host)}, '127.0.0.1');
  names.setCnameOverride(${JSON.stringify(host)}, ${JSON.stringify(name)});`;

const mailWith = (path: string): string => `
  const make = (contract, kind) => Cc[contract].createInstance(kind);
  const serve = (contract, kind) => Cc[contract].getService(kind);
  const app = make('@mozilla.org/uriloader/local-handler-app;1', Ci.nsILocalHandlerApp);
  app.name = 'mail';
  app.executable = make('@mozilla.org/file/local;1', Ci.nsIFile);
  app.executable.initWithPath(${JSON.stringify(path)});
  const links = serve('@mozilla.org/uriloader/external-protocol-service;1', Ci.nsIExternalProtocolService);
  const mail = links.getProtocolHandlerInfo('mailto');
  mail.preferredApplicationHandler = app;
  mail.preferredAction = Ci.nsIHandlerInfo.useHelperApp;
  mail.alwaysAskBeforeHandling = false;
  serve('@mozilla.org/uriloader/handler-service;1', Ci.nsIHandlerService).store(mail);`;
