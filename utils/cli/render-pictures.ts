/**
 * Makes the pictures of the README and of the stores: `node utils/cli/render-pictures.ts [language ...]` after a change to
 * what they show. A tour of the demo shop gives the screenshots, `docs/store/` has the masters of the drawn ones.
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { ROOT } from './browsers/build-extension.ts';
import { type Opened, openSession } from './tour/open-session.ts';
import { takeTour } from './tour/take-tour.ts';

const IMAGES = join(ROOT, 'docs', 'images');
const STORE = join(ROOT, 'docs', 'store');
/** Sizes that the stores ask for: both tiles of Chrome's, and screenshots for either store. */
const DRAWN = { 'promo-small': [440, 280], 'promo-large': [1400, 560], popup: [1280, 800] } as const;
const SCREEN = { width: 1280, height: 800 };

const say = (text: string): void => console.log(text);
const languages = process.argv.length > 2 ? process.argv.slice(2) : ['en'];
const opened = await openSession({ url: null, say });
if ('code' in opened) throw new Error(opened.message);
const out = await mkdtemp(join(tmpdir(), 'customer-copy-pictures-'));
await takeTour(opened, { out, isDemo: true, say });
for (const name of ['popup', 'dashboard']) await copyFile(join(out, `${name}.png`), join(IMAGES, `${name}.png`));
const page = await opened.session.context.newPage();
await shootFile(page, join(out, 'report.html'), join(IMAGES, 'report.png'), [900, 1100]);
for (const [name, size] of Object.entries(DRAWN))
  await shootFile(page, join(STORE, `${name}.svg`), join(STORE, `${name}.png`), size);
for (const language of languages) await shootPages(page, opened, language);
await opened.close();
await rm(out, { recursive: true, force: true });

/** A picture of the beginning of a file, of a size in pixels. */
async function shootFile(page: Page, file: string, to: string, size: readonly [number, number]): Promise<void> {
  const [width, height] = size;
  await page.setViewportSize({ width, height });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: to });
  say(to);
}

/** The pages that tell most, in one language. */
async function shootPages(page: Page, { session, domain }: Opened, language: string): Promise<void> {
  const address = `chrome-extension://${session.extensionId}/dashboard.html`;
  await page.setViewportSize(SCREEN);
  await page.goto(address);
  await page.evaluate((to) => browser.runtime.sendMessage({ command: 'choose-language', language: to }), language);
  const routes = { shops: '/', 'said-and-seen': `/shops/${domain}`, letter: `/shops/${domain}/ask/access` };
  for (const [name, route] of Object.entries(routes)) {
    await page.goto(`${address}#${route}`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Fonts, pictures and the letter come a moment after the heading.
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: join(STORE, `${language}-${name}.png`) });
    say(join(STORE, `${language}-${name}.png`));
  }
}
