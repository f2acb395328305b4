import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import puppeteer, { type Page as PopupPage, type Browser as PuppeteerBrowser } from 'puppeteer-core';

export interface ChromiumOptions {
  executable: string;
  /** Folder of the unpacked extension. */
  extension: string;
  /** Further command line arguments, such as host rules. */
  args?: string[];
  headless?: boolean;
  /**
   * Match patterns that the extension does not hold, but is given when it asks. A headless browser cannot show the
   * permission prompt; a profile that granted a pattern before answers the next request for it with yes, unasked.
   */
  grant?: string[] | undefined;
  /** An existing profile folder; a new one is made and removed otherwise. */
  profile?: string;
  doNotTrack?: boolean;
  /** Stores third parties' cookies and storage outside partitions, which this Chromium does not by itself. */
  thirdPartyCookies?: boolean;
  /** Lets the extension into private windows, as a switch on the browser's own page does. */
  incognito?: boolean;
  /** Environment of the browser, such as DISPLAY. */
  env?: Record<string, string>;
  size?: { width: number; height: number };
}

export interface ChromiumSession {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** A page of the extension, for looking into its own context; it is opened once and stays behind the others. */
  ownPage(): Promise<Page>;
  /** Clicks the extension's toolbar button on the page in front and returns the popup that opens. */
  clickToolbar(page: Page): Promise<PopupPage>;
  /** Lets go of what `clickToolbar` holds: it listens to every page and slows them all down. Popups it returned are lost. */
  leaveToolbar(): Promise<void>;
  close(): Promise<void>;
}

/**
 * What Chromium need not do, in a list that takes the place of Playwright's. Not taken over from there: storage is
 * partitioned here as it is at home.
 */
const NEEDLESS = `
  HttpsUpgrades HttpsFirstBalancedModeAutoEnable MediaRouter PaintHolding DestroyProfileOnBrowserClose LensOverlay
  OptimizationHints NetworkTimeServiceQuerying PreconnectToSearch AimEnabled Translate
  AvoidUnnecessaryBeforeUnloadCheckSync AvoidCorsURLLoaderRestartOnRedirect`;
/** Parts of its own interface that are pages, loaded ahead at every start, which takes as long as all the rest. */
const PAGES_OF_ITS_OWN = 'WebUIOmniboxPopup WebUIOmniboxAimPopup PreloadTopChromeWebUI';

const BASE_ARGS = [
  `--disable-features=${`${NEEDLESS} ${PAGES_OF_ITS_OWN}`.trim().split(/\s+/).join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--enable-unsafe-extension-debugging',
  '--remote-debugging-port=0',
];

/** Starts a real Chromium with the extension in a profile of its own. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const extensionId = unpackedId(options.extension);
  const profile = options.profile ?? (await newProfile(options));
  const context = await launch(options, profile);
  await welcomed(context, extensionId);
  const ownPage = (): Promise<Page> => pageOf(context, extensionId);
  let toolbar: PuppeteerBrowser | null = null;
  const connect = async (): Promise<PuppeteerBrowser> => {
    const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    toolbar ??= await puppeteer.connect({ browserWSEndpoint: `ws://127.0.0.1:${port}${path}`, defaultViewport: null });
    return toolbar;
  };
  return {
    context,
    extensionId,
    profile,
    ownPage,
    async clickToolbar(page) {
      await page.bringToFront();
      const browser = await connect();
      const front = await puppeteerPage(browser, page);
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error('The extension is not loaded.');
      const opened = browser.waitForTarget(
        (target) => target.url() === `chrome-extension://${extensionId}/popup.html`,
        { timeout: 15_000 },
      );
      await front.triggerExtensionAction(extension);
      return (await opened).asPage();
    },
    async leaveToolbar() {
      await toolbar?.disconnect();
      toolbar = null;
    },
    async close() {
      await toolbar?.disconnect();
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const welcomeUrl = (extensionId: string): string => `chrome-extension://${extensionId}/welcome.html`;

/**
 * Waits for the welcome page. Chromium reports an extension named on its command line as newly installed at every start,
 * and the page would otherwise come to the front in the middle of what follows.
 */
async function welcomed(context: BrowserContext, extensionId: string): Promise<void> {
  const url = welcomeUrl(extensionId);
  const there = (): boolean => context.pages().some((page) => page.url() === url);
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The extension showed no welcome page.')), 30_000);
    const look = (): void => {
      if (!there()) return;
      clearTimeout(late);
      resolve();
    };
    const follow = (page: Page): void => {
      page.on('framenavigated', look);
      look();
    };
    context.on('page', follow);
    context.pages().forEach(follow);
  });
}

/** A page of the extension: the one that is open already, or a new one. */
async function pageOf(context: BrowserContext, extensionId: string): Promise<Page> {
  const url = welcomeUrl(extensionId);
  const open = context.pages().find((page) => page.url() === url);
  if (open) return open;
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** A new profile: empty, but for what the options want written into its preferences. */
async function newProfile({
  extension,
  grant,
  doNotTrack,
  thirdPartyCookies,
  incognito,
}: ChromiumOptions): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'customer-copy-chromium-'));
  const granted = { api: [], manifest_permissions: [], scriptable_host: [], explicit_host: grant ?? [] };
  const preferences = {
    enable_do_not_track: doNotTrack,
    profile: { cookie_controls_mode: thirdPartyCookies ? 0 : undefined },
    extensions: {
      settings: {
        [unpackedId(extension)]: { incognito, granted_permissions: granted, runtime_granted_permissions: granted },
      },
    },
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

const launch = (options: ChromiumOptions, profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    // Playwright's own headless mode is the old one, which has no extensions.
    headless: false,
    // The interface follows the browser's language; whoever steers it presses its buttons by their English words.
    env: { ...(options.env ?? process.env), LANGUAGE: 'en' },
    viewport: options.size ?? { width: 1280, height: 860 },
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      ...BASE_ARGS,
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
  });

/** The id Chromium gives an unpacked extension: the first 16 bytes of the SHA-256 of its path, written in a to p. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return Array.from(digest, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Puppeteer's page for Playwright's: the same tab, found by a mark that only this call knows. */
async function puppeteerPage(browser: PuppeteerBrowser, page: Page): Promise<PopupPage> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  for (const candidate of await browser.pages()) {
    const own = await candidate.createCDPSession();
    const { targetInfo: info } = await own.send('Target.getTargetInfo');
    await own.detach();
    if (info.targetId === targetInfo.targetId) return candidate;
  }
  throw new Error('The page is not known to the toolbar.');
}
