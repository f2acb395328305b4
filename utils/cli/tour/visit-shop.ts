import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Page as PopupPage } from 'puppeteer-core';
import type { Evidence } from '../../evidence/index.ts';
import { english, type MessageKey } from '../../i18n/index.ts';
import type { ChromiumSession } from '../browsers/chromium-session.ts';
import { linksInPage } from './links-in-page.ts';
import { createPathMeter, type PathMeter } from './path-meter.ts';
import { nextStop } from './shop-path.ts';

/** The words on a button or a link, as the extension shows them. */
export const label = (key: MessageKey): string => {
  const message = english[key];
  return typeof message === 'string' ? message : message.other;
};

/** What is pressed to allow this much, one after the other. After each of them the shop's page loads once more. */
export const OFFERS = { shop: ['action.look'], all: ['action.look', 'action.lookAll'] } as const;

/** A walk asks a shop for one page at a time, with at least this pause between two. */
const PAUSE_MS = 1_000;

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

/** Opens the shop and grants access through the extension's own buttons, as a customer would, then goes on as one would. */
export async function visitShop(session: ChromiumSession, options: VisitOptions): Promise<Page> {
  const { url, say, meter = createPathMeter() } = options;
  await mkdir(options.out, { recursive: true });
  const page = session.context.pages().find((tab) => tab.url() === 'about:blank') ?? (await session.context.newPage());
  say(`Opening ${url} …`);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  say('Clicking Customer Copy in the toolbar and allowing it to look …');
  const popup = await meter.click('toolbar button', () => session.clickToolbar(page));
  for (const offer of OFFERS[options.access])
    await meter.click(label(offer), async () => {
      const reloaded = page.waitForEvent('load', { timeout: 30_000 });
      await press(popup, offer);
      await reloaded;
    });
  await popup.close().catch(() => undefined);
  await page.waitForTimeout(options.seconds * 1_000);
  await page.screenshot({ path: join(options.out, 'shop.png') });
  const seen = [page.url()];
  for (let walked = 0; walked < options.pages; walked++) {
    const next = nextStop(await linksInPage(page), { domain: options.domain, seen });
    if (next === null) break;
    seen.push(next);
    say(`Going on to ${next} …`);
    await page.goto(next, { waitUntil: 'load', timeout: 60_000 }).catch(() => undefined);
    // Where a page sends its visitor on to is known as well.
    if (page.url() !== next) seen.push(page.url());
    await page.waitForTimeout(Math.max(PAUSE_MS, options.seconds * 1_000));
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
