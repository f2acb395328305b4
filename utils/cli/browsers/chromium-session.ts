import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import puppeteer, { type Page as PopupPage, type Browser as PuppeteerBrowser } from 'puppeteer-core';
import type { browser } from '../../browser/api.ts';

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
  grant?: string[];
  /** An existing profile folder; a new one is made and removed otherwise. */
  profile?: string;
  doNotTrack?: boolean;
  size?: { width: number; height: number };
}

export interface ChromiumSession {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  worker(): Promise<Worker>;
  /** Clicks the extension's toolbar button on the page in front and returns the popup that opens. */
  clickToolbar(page: Page): Promise<PopupPage>;
  close(): Promise<void>;
}

const BASE_ARGS = [
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
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'customer-copy-chromium-')));
  let context = await launch(options, profile);
  let worker = await workerOf(context);
  const extensionId = new URL(worker.url()).host;
  if (options.grant || options.doNotTrack) {
    await context.close();
    await prepareProfile(profile, extensionId, options);
    context = await launch(options, profile);
    worker = await workerOf(context);
    // Given once and taken back: the extension begins without it, and its own request is answered with yes.
    await worker.evaluate(
      (origins) => (globalThis as unknown as { browser: typeof browser }).browser.permissions.remove({ origins }),
      options.grant ?? [],
    );
  }
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
    worker: () => workerOf(context),
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
    async close() {
      await toolbar?.disconnect();
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const launch = (options: ChromiumOptions, profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    // Playwright's own headless mode is the old one, which has no extensions.
    headless: false,
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

async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
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

/** Writes grants and the Do Not Track switch into a profile that is not in use. */
async function prepareProfile(
  profile: string,
  extensionId: string,
  { grant, doNotTrack }: ChromiumOptions,
): Promise<void> {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(path, 'utf8'));
  if (doNotTrack) preferences.enable_do_not_track = true;
  if (grant) {
    const settings = preferences.extensions.settings[extensionId];
    for (const kind of ['granted_permissions', 'active_permissions', 'runtime_granted_permissions']) {
      settings[kind] = {
        api: [],
        manifest_permissions: [],
        scriptable_host: [],
        ...settings[kind],
        explicit_host: grant,
      };
    }
  }
  await writeFile(path, JSON.stringify(preferences));
}
