import type { Page } from '@playwright/test';
import { type FrozenHistory, thaw } from '../../support/frozen-history.ts';
import { type Customer, label } from './chromium-fixtures.ts';

const NAME = 'customer-copy';
const PATHS = ['/', '/p/frost-duvet-set', '/cart'];

/** What was promised to the customer before the browser was killed. */
export interface Promised {
  /** Notes of events that were recorded. */
  notes: string[];
  /** Heads of journals that a page could read, by visit and place. */
  heads: Map<string, string>;
  /** The page said that the backup was taken in. */
  restored: boolean;
}

/** What is going on when the browser is killed. */
export type Work = 'write' | 'restore' | 'upgrade';

/** Brings a browser to the middle of some work, at a moment that chance names. */
export type Begin = (
  customer: Customer,
  histories: Record<Work, FrozenHistory>,
  random: (below: number) => number,
  backup: string,
) => Promise<Promised>;

const nothing = (): Promised => ({ notes: [], heads: new Map(), restored: false });
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** One who was killed rejects whatever still waited for it. */
const letGo = (promise: Promise<unknown>): void => void promise.catch(() => undefined);

/** Events of a request are recorded as fast as the worker answers, while the shop is walked through. */
const write: Begin = async (customer, histories, random) => {
  const promised = nothing();
  const own = await freshPage(customer);
  await own.evaluate(thaw, { name: NAME, history: histories.write });
  await own.exposeFunction(
    'promise',
    (what: { note?: string; visits?: { id: string; length: number; head: string }[] }) => {
      if (what.note) promised.notes.push(what.note);
      for (const { id, length, head } of what.visits ?? [])
        if (length > 0) promised.heads.set(`${id}:${length - 1}`, head);
    },
  );
  await customer.page.goto(`${customer.shop.origin}/`, { waitUntil: 'load' });
  letGo(own.evaluate(record, String(histories.write.rows.cases?.[0]?.id)));
  const walk = async (): Promise<void> => {
    for (let step = 0; ; step++)
      await customer.page.goto(`${customer.shop.origin}${PATHS[step % PATHS.length]}`, { waitUntil: 'load' });
  };
  letGo(walk());
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

export const BEGIN: Readonly<Record<Work, Begin>> = { write, restore, upgrade };

/** A page of the extension that no other round has given functions to. */
async function freshPage({ session }: Customer): Promise<Page> {
  await session.ownPage();
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/welcome.html`);
  return page;
}

/** Runs in the extension's own page: records without end, and tells what was answered for and what can be read. */
async function record(file: string): Promise<void> {
  const promise = (globalThis as unknown as { promise: (what: object) => Promise<void> }).promise;
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const visits = (): Promise<object[]> =>
    new Promise((resolve) => {
      const open = indexedDB.open('customer-copy');
      open.onsuccess = () => {
        const read = open.result.transaction('visits').objectStore('visits').getAll();
        read.onsuccess = () => {
          open.result.close();
          resolve(read.result.map(({ id, length, head }) => ({ id, length, head })));
        };
      };
    });
  for (let number = 0; ; number++) {
    const note = `note ${number}`;
    const order = { command: 'record-event', case: file, type: 'reminded', date, note };
    const answer = (await browser.runtime.sendMessage(order)) as { ok: boolean };
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    await promise({ note });
    if (number % 8 === 0) await promise({ visits: await visits() });
  }
}
