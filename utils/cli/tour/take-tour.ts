import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Page as PopupPage } from 'puppeteer-core';
import type { Evidence } from '../../evidence/index.ts';
import type { ChromiumSession } from '../browsers/chromium-session.ts';
import type { Opened } from './open-session.ts';
import { createPathMeter, type PathMeter, type WalkedPath } from './path-meter.ts';
import { label, press, saveEvidence, visitShop } from './visit-shop.ts';

/** What the tour found, for printing. */
export interface TourResult {
  evidence: Evidence;
  /** Subject and first lines of the drafted letter. */
  letter: { to: string; subject: string; head: string; missing: boolean };
  /** The due date as shown, and how it came about. */
  due: { sentence: string; steps: string[] };
  screenshots: string[];
  /** From the first click of somebody who has just heard of the extension to the request sent; nothing is sent to a real shop. */
  path: WalkedPath | null;
}

interface TourOptions {
  out: string;
  isDemo: boolean;
  say(text: string): void;
}

/** The customer of the demo shop. */
const DEMO_CUSTOMER = { name: 'Kim Kund', email: 'kim.kund@mail.example', customerNumber: 'VL-10442' };

/** Does the main job in a real browser by the extension's own buttons: look, compare, draft, send, keep the date. */
export async function takeTour(
  { session, url, domain }: Opened,
  { out, isDemo, say }: TourOptions,
): Promise<TourResult> {
  const meter = createPathMeter();
  const pages = isDemo ? 1 : 2;
  const page = await visitShop(session, { url, domain, access: 'all', pages, seconds: 2, out, say, meter });
  await page.goto(url, { waitUntil: 'load' });
  if (isDemo) await refuse(page);
  const screenshots = [join(out, 'shop.png')];
  const shoot = async (popup: PopupPage, name: string): Promise<void> => {
    const path = join(out, `${name}.png`);
    await popup.screenshot({ path });
    screenshots.push(path);
  };
  say('Reading the verdict …');
  const popup = await meter.click('toolbar button', async () => {
    const opened = await session.clickToolbar(page);
    await opened.waitForSelector('dl');
    return opened;
  });
  await shoot(popup, 'popup');
  say('Drafting the request …');
  await meter.click(label('action.getData'), async () => {
    await press(popup, 'action.getData');
    await popup.waitForSelector('select');
  });
  if (isDemo) await fillIdentity(popup, meter);
  await shoot(popup, 'letter');
  const letter = await readLetter(popup, !isDemo);
  const due = await readDue(popup);
  if (isDemo) await meter.click(label('action.openMail'), () => press(popup, 'action.openMail'));
  await popup.close().catch(() => undefined);
  if (isDemo) await confirmSent(session, page, meter);
  say('Saving evidence and report …');
  const evidence = await saveEvidence(session, domain, out);
  const dashboard = await session.context.newPage();
  await dashboard.goto(`chrome-extension://${session.extensionId}/dashboard.html`);
  await dashboard.getByRole('heading', { level: 1 }).waitFor();
  await dashboard.screenshot({ path: join(out, 'dashboard.png'), fullPage: true });
  await dashboard.close();
  screenshots.push(join(out, 'dashboard-shop.png'), join(out, 'dashboard.png'));
  return { evidence, letter, due, screenshots, path: isDemo ? meter.walked() : null };
}

/** The customer of the demo refuses in the shop's banner and goes on shopping. */
async function refuse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Refuse all' }).click();
  await page.reload({ waitUntil: 'load' });
  await page.waitForTimeout(2_000);
}

async function fillIdentity(popup: PopupPage, meter: PathMeter): Promise<void> {
  for (const [field, value] of Object.entries(DEMO_CUSTOMER)) await popup.locator(`input[name="${field}"]`).fill(value);
  meter.type(Object.keys(DEMO_CUSTOMER).length);
  await meter.click(label('action.save'), async () => {
    await press(popup, 'action.save');
    await popup.waitForSelector('a[href^="mailto:"]');
  });
}

async function readLetter(popup: PopupPage, missing: boolean): Promise<TourResult['letter']> {
  const read = await popup.$eval('section[lang]', (section) => ({
    subject: section.getAttribute('aria-label') ?? '',
    head: (section.textContent ?? '').split('\n').filter(Boolean).slice(0, 3).join('\n'),
    to: section.closest('article')?.querySelector('p')?.textContent ?? '',
  }));
  return { ...read, missing };
}

const readDue = (popup: PopupPage): Promise<TourResult['due']> =>
  popup.evaluate((how) => {
    const details = [...document.querySelectorAll('details')].find(
      (element) => element.querySelector('summary')?.textContent === how,
    );
    return {
      sentence: details?.parentElement?.querySelector('p')?.textContent ?? '',
      steps: [...(details?.querySelectorAll('li') ?? [])].map((step) => step.textContent ?? ''),
    };
  }, label('request.how'));

/** The customer says that the letter was sent. */
async function confirmSent(session: ChromiumSession, page: Page, meter: PathMeter): Promise<void> {
  const popup = await meter.click('toolbar button', () => session.clickToolbar(page));
  await meter.click(label('action.sent'), async () => {
    await press(popup, 'action.sent');
    await popup.waitForFunction((text) => document.body.innerText.includes(text), {}, label('request.how'));
  });
  await popup.close().catch(() => undefined);
}
