import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Page as PopupPage } from 'puppeteer-core';
import type { Evidence } from '../../evidence/index.ts';
import { english, type MessageKey } from '../../i18n/index.ts';
import type { ChromiumSession } from '../browsers/chromium-session.ts';
import { createPathMeter, type PathMeter } from './path-meter.ts';

/** The words on a button or a link, as the extension shows them. */
export const label = (key: MessageKey): string => {
  const message = english[key];
  return typeof message === 'string' ? message : message.other;
};

export interface VisitOptions {
  url: string;
  /** Registrable domain of the shop. */
  domain: string;
  access: 'shop' | 'all';
  /** Pages of the shop to walk through after the first one. */
  pages: number;
  /** How long each page is watched, in seconds. */
  seconds: number;
  out: string;
  say(text: string): void;
  /** Counts the clicks, where somebody wants to know them. */
  meter?: PathMeter;
}

/** Opens the shop and grants access through the extension's own buttons, as a customer would, then walks a few pages. */
export async function visitShop(session: ChromiumSession, options: VisitOptions): Promise<Page> {
  const { url, say, meter = createPathMeter() } = options;
  await mkdir(options.out, { recursive: true });
  const page = session.context.pages().find((tab) => tab.url() === 'about:blank') ?? (await session.context.newPage());
  say(`Opening ${url} …`);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  say('Clicking Customer Copy in the toolbar and allowing it to look …');
  const popup = await meter.click('toolbar button', () => session.clickToolbar(page));
  await meter.click(label('action.look'), async () => {
    const reloaded = page.waitForEvent('load', { timeout: 30_000 });
    await press(popup, 'action.look');
    await reloaded;
  });
  if (options.access === 'all') await meter.click(label('action.lookAll'), () => press(popup, 'action.lookAll'));
  await popup.close().catch(() => undefined);
  if (options.access === 'all') await page.reload({ waitUntil: 'load' });
  await page.waitForTimeout(options.seconds * 1_000);
  await page.screenshot({ path: join(options.out, 'shop.png') });
  const seen = new Set([page.url()]);
  for (let walked = 0; walked < options.pages; walked++) {
    const next = await nextPage(page, options.domain, seen);
    if (!next) break;
    seen.add(next);
    say(`Going on to ${next} …`);
    await page.goto(next, { waitUntil: 'load', timeout: 60_000 }).catch(() => undefined);
    await page.waitForTimeout(options.seconds * 1_000);
  }
  return page;
}

/**
 * Presses a button of the popup by its words, with the keyboard: a receipt that is still growing moves its buttons under
 * a pointer, but not away from the focus.
 */
export async function press(popup: PopupPage, key: MessageKey): Promise<void> {
  const words = JSON.stringify(label(key));
  const button = await popup
    .waitForSelector(
      `::-p-xpath(//*[self::button or self::a or self::summary][contains(normalize-space(.), ${words})])`,
    )
    .catch(async (error: unknown) => {
      const there = await popup.evaluate(() => document.body.innerText).catch(() => 'the popup is gone');
      throw new Error(`No ${words} in what the popup shows: ${there}`, { cause: error });
    });
  await button?.focus();
  // The browser's own prompt takes the focus, and the popup may be gone before the key is up.
  await popup.keyboard.press('Enter').catch((error: unknown) => {
    if (!popup.isClosed()) throw error;
  });
}

/** The next link of the shop that leads deeper into it: products and the cart before anything else, never out or away. */
async function nextPage(page: Page, domain: string, seen: ReadonlySet<string>): Promise<string | null> {
  const links = await page.$$eval('a[href]', (anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
  const own = [...new Set(links.map((link) => link.split('#')[0] ?? ''))].filter((link) => {
    if (!URL.canParse(link) || seen.has(link)) return false;
    const { hostname, pathname, protocol } = new URL(link);
    return (
      protocol === 'https:' &&
      (hostname === domain || hostname.endsWith(`.${domain}`)) &&
      !/log-?out|delete|remove|\.(pdf|zip|jpg|png)$/i.test(pathname)
    );
  });
  const shopping =
    own.find((link) => /product|tuote|produkt|artikel|\/p\//i.test(link)) ??
    own.find((link) => /cart|basket|checkout|kassa|korg|kori|warenkorb/i.test(link));
  return shopping ?? own.find((link) => new URL(link).pathname !== '/') ?? null;
}

/** Saves evidence and report with the dashboard's own buttons. */
export async function saveEvidence(session: ChromiumSession, domain: string, out: string): Promise<Evidence> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/dashboard.html#/shops/${domain}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const [key, file] of [
    ['action.report', 'report.html'],
    ['action.evidence', 'evidence.json'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: label(key) }).click();
    await (await download).saveAs(join(out, file));
  }
  await page.screenshot({ path: join(out, 'dashboard-shop.png'), fullPage: true });
  await page.close();
  return JSON.parse(await readFile(join(out, 'evidence.json'), 'utf8'));
}
