import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Page as PopupPage } from 'puppeteer-core';
import type { Evidence } from '../../evidence/index.ts';
import type { ChromiumSession } from '../browsers/chromium-session.ts';
import type { Opened } from './open-session.ts';
import { label, press, saveEvidence, visitShop } from './visit-shop.ts';

/** What the tour found, for printing. */
export interface TourResult {
  evidence: Evidence;
  /** Subject and first lines of the drafted letter. */
  letter: { to: string; subject: string; head: string; missing: boolean };
  /** The due date as shown, and how it came about. */
  due: { sentence: string; steps: string[] };
  screenshots: string[];
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
  const page = await visitShop(session, { url, domain, access: 'all', pages: isDemo ? 1 : 2, seconds: 2, out, say });
  await page.goto(url, { waitUntil: 'load' });
  if (isDemo) await refuse(page);
  const screenshots = [join(out, 'shop.png')];
  const shoot = async (popup: PopupPage, name: string): Promise<void> => {
    const path = join(out, `${name}.png`);
    await popup.screenshot({ path });
    screenshots.push(path);
  };
  say('Reading the verdict …');
  const popup = await session.clickToolbar(page);
  await popup.waitForSelector('dl');
  await shoot(popup, 'popup');
  say('Drafting the request …');
  await press(popup, 'action.getData');
  await popup.waitForSelector('select');
  if (isDemo) await fillIdentity(popup);
  await shoot(popup, 'letter');
  const letter = await readLetter(popup, !isDemo);
  const due = await readDue(popup);
  await popup.close().catch(() => undefined);
  if (isDemo) await confirmSent(session, page);
  say('Saving evidence and report …');
  const evidence = await saveEvidence(session, domain, out);
  const dashboard = await session.context.newPage();
  await dashboard.goto(`chrome-extension://${session.extensionId}/dashboard.html`);
  await dashboard.getByRole('heading', { level: 1 }).waitFor();
  await dashboard.screenshot({ path: join(out, 'dashboard.png'), fullPage: true });
  await dashboard.close();
  screenshots.push(join(out, 'dashboard-shop.png'), join(out, 'dashboard.png'));
  return { evidence, letter, due, screenshots };
}

/** The customer of the demo refuses in the shop's banner and goes on shopping. */
async function refuse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Refuse all' }).click();
  await page.reload({ waitUntil: 'load' });
  await page.waitForTimeout(2_000);
}

async function fillIdentity(popup: PopupPage): Promise<void> {
  for (const [field, value] of Object.entries(DEMO_CUSTOMER)) await popup.locator(`input[name="${field}"]`).fill(value);
  await press(popup, 'action.save');
  await popup.waitForSelector('a[href^="mailto:"]');
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
async function confirmSent(session: ChromiumSession, page: Page): Promise<void> {
  const popup = await session.clickToolbar(page);
  await press(popup, 'action.sent');
  await popup.waitForFunction((text) => document.body.innerText.includes(text), {}, label('request.how'));
  await popup.close().catch(() => undefined);
}
