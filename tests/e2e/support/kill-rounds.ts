import type { Page } from '@playwright/test';
import { type FrozenHistory, thaw } from '../../support/frozen-history.ts';
import { startWebdav } from '../../support/webdav-server.ts';
import { type Customer, label } from './chromium-fixtures.ts';
import { setUpSharing } from './set-up-sharing.ts';

const NAME = 'customer-copy';
const WAY = ['/p/frost-duvet-set', '/cart', '/', '/account'];

/** What was promised to the customer before the browser was killed. */
export interface Promised {
  /** Notes of events that were recorded. */
  notes: string[];
  /** The page said that the backup was taken in. */
  restored: boolean;
  /** Heads of journals that could be read back, by visit and position. */
  heads: Map<string, string>;
  /** To be called when the round is over. */
  end?: () => void;
}

/** What is going on when the browser is killed. */
export type Work = 'write' | 'restore' | 'upgrade' | 'journal' | 'share';

/** Brings a browser to the middle of some work, at a moment that chance names. */
export type Begin = (
  customer: Customer,
  histories: Record<Work, FrozenHistory>,
  random: (below: number) => number,
  backup: string,
) => Promise<Promised>;

const nothing = (): Promised => ({ notes: [], restored: false, heads: new Map() });
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** One who was killed rejects whatever still waited for it. */
const letGo = (promise: Promise<unknown>): void => void promise.catch(() => undefined);

/** Events of a request are recorded as fast as the worker answers. */
const write: Begin = async (customer, histories, random) => {
  const promised = nothing();
  const own = await freshPage(customer);
  await own.evaluate(thaw, { name: NAME, history: histories.write });
  await own.exposeFunction('promise', (note: string) => promised.notes.push(note));
  letGo(own.evaluate(record, String(histories.write.rows.cases?.[0]?.id)));
  await pause(300 + random(3_000));
  return promised;
};

/** A backup is taken in on the dashboard; the moment is a share of the file, and some milliseconds more. */
const restore: Begin = async (customer, histories, random, backup) => {
  const own = await customer.session.ownPage();
  await own.evaluate(thaw, { name: NAME, history: histories.restore });

  const page = await customer.dashboard('backup');

  await page.getByLabel(label('backup.file')).setInputFiles(backup);
  await page.getByRole('button', { name: label('backup.look') }).click();
  await page.getByRole('button', { name: label('backup.takeIn') }).click();
  await page.waitForFunction((share) => {
    const bar = document.querySelector('progress');
    return !bar || bar.value >= share;
  }, random(115));
  await pause(random(80));
  return { ...nothing(), restored: await page.getByRole('heading', { name: label('backup.restored') }).isVisible() };
};

/** A history of an older version is met by a page of this one. */
const upgrade: Begin = async (customer, histories, random) => {
  const own = await customer.session.ownPage();
  await own.evaluate(thaw, { name: NAME, history: histories.upgrade });
  const page = await customer.session.context.newPage();
  letGo(page.goto(`chrome-extension://${customer.session.extensionId}/dashboard.html`));
  await pause(random(400));
  return nothing();
};

/** A shop is walked through; what can be read back from its journals is acknowledged. */
const journal: Begin = async (customer, histories, random) => {
  const promised = nothing();
  const { page, shop, session } = customer;
  const own = await session.ownPage();
  await own.evaluate(thaw, { name: NAME, history: histories.journal });
  await customer.comeToShop();
  const walk = async (): Promise<void> => {
    for (let step = 0; ; step++) await page.goto(`${shop.origin}${WAY[step % WAY.length]}`, { waitUntil: 'load' });
  };
  letGo(walk());
  const until = Date.now() + 500 + random(3_000);
  while (Date.now() < until || promised.heads.size === 0)
    for (const { id, length, head } of await customer.rows('visits'))
      if (length > 0) promised.heads.set(`${id}:${length - 1}`, head);
  return promised;
};

/** A history goes to a server. */
const share: Begin = async (customer, histories, random) => {
  const own = await customer.session.ownPage();
  const server = await startWebdav();
  if ('missing' in server) throw new Error(server.missing);
  // The place of an earlier round is gone with its server.
  await own.evaluate(() => browser.runtime.sendMessage({ command: 'forget', scope: { what: 'everything' } }));
  await own.evaluate(thaw, { name: NAME, history: histories.share });
  const page = await customer.dashboard('backup');
  await setUpSharing(page, server);
  await page.getByRole('button', { name: label('share.now') }).click();
  await pause(random(600));
  return { ...nothing(), end: server.stop };
};

export const BEGIN: Readonly<Record<Work, Begin>> = { write, restore, upgrade, journal, share };

/** A page of the extension that no other round has given functions to. */
async function freshPage({ session }: Customer): Promise<Page> {
  await session.ownPage();
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/welcome.html`);
  return page;
}

/** Runs in the extension's own page: records without end, and tells what was answered for. */
async function record(file: string): Promise<void> {
  const { promise } = globalThis as unknown as { promise: (note: string) => Promise<void> };
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  for (let number = 0; ; number++) {
    const note = `note ${number}`;
    const order = { command: 'record-event', case: file, type: 'reminded', date, note };
    const answer = (await browser.runtime.sendMessage(order)) as { ok: boolean };
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    await promise(note);
  }
}
