import type { Page } from '@playwright/test';
import { SAMPLE_SHOP } from '../../../utils/services/sample/sample-shop.ts';
import { faultyWire, startWebdav } from '../../support/webdav-server.ts';
import { type Customer, customerIn, expect, label, openChromium, testInTurn } from '../support/chromium-fixtures.ts';
import { setUpSharing } from '../support/set-up-sharing.ts';

const TABLES = ['shops', 'policies', 'visits', 'events', 'sightings', 'findings', 'cases', 'caseEvents'] as const;
const DAY = 86_400_000;

testInTurn('two browsers come to one history through a server whose connections break', async ({ customer: desk }) => {
  testInTurn.slow();
  const server = await startWebdav();
  if ('missing' in server) {
    testInTurn.skip(true, server.missing);
    return;
  }
  const wire = await faultyWire(server);
  const laptop = customerIn(await openChromium(desk.shop), desk.shop);
  try {
    const [deskPage, lapPage] = await Promise.all([desk.dashboard(), laptop.dashboard('backup')]);
    await deskPage.getByRole('link', { name: label('sample.offer') }).click();
    await expect.poll(async () => (await desk.rows('caseEvents')).length).toBeGreaterThanOrEqual(4);
    await deskPage.goto(deskPage.url().replace(/#.*/, '#/backup'));
    const kuppi = { shop: 'kuppi.example', name: 'N. N.', email: 'n@mail.example', customerNumber: '7' };
    await order(laptop, { command: 'save-identity', ...kuppi });
    for (const page of [deskPage, lapPage]) await setUpSharing(page, { ...server, url: wire.url });

    // The connection breaks at every try, then half a file stays there: said, and gone on with at the next click. The
    // browser tries by itself too, so there are more cuts than tries.
    for (let tried = 0; tried < 12; tried++) wire.plan.push({ method: 'PUT', fault: 'cut' });
    await share(deskPage, label('share.place.unreachable'));
    wire.plan.length = 0;
    wire.plan.push({ method: 'PUT', fault: 'half' });
    await share(deskPage, label('share.alone'));
    wire.plan.push({ method: 'GET', fault: 'cut-answer' }, { method: 'PROPFIND', fault: 'cut' });
    await share(lapPage, label('share.last').split('{')[0] ?? '');
    expect(wire.plan).toEqual([]);

    // Both go on with the same request, and neither knows of the other one's step yet.
    const [request] = await laptop.rows('cases');
    const step = { command: 'record-event', case: request?.id, type: 'reminded', date: day(Date.now() - DAY) };
    await order(desk, { ...step, note: 'at the desk' });
    await order(laptop, { ...step, note: 'on the way' });
    // A click while the browser shares by itself is answered by that: so often until neither has anything new.
    await expect(async () => {
      for (const page of [deskPage, lapPage]) await share(page);
      expect(await everything(laptop)).toEqual(await everything(desk));
    }).toPass({ timeout: 30_000 });
    const ours = await everything(desk);
    expect(ours.identities?.map(({ shop }) => shop)).toEqual(['kuppi.example', SAMPLE_SHOP]);
    expect(ours.caseEvents?.map(({ note }) => note)).toEqual(expect.arrayContaining(['at the desk', 'on the way']));
    expect(ours.events?.length).toBeGreaterThan(500);
  } finally {
    await laptop.session.close();
    await wire.stop();
    server.stop();
  }
});

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

async function order({ session }: Customer, command: object): Promise<void> {
  const own = await session.ownPage();
  expect(await own.evaluate((command) => browser.runtime.sendMessage(command), command)).toMatchObject({ ok: true });
}

/** Shares once, until the page is done and says what is to be said. */
async function share(page: Page, says = ''): Promise<void> {
  await page.getByRole('button', { name: label('share.now') }).click();
  await page.getByRole('button', { name: label('share.now') }).waitFor();
  if (says !== '') await page.getByText(says).waitFor();
}

/** All rows of a history; when a finding was last found is later where it was compared anew. */
async function everything(customer: Customer): Promise<Record<string, Record<string, unknown>[]>> {
  const tables = [...TABLES, 'identities'] as const;
  const rows = tables.map(async (table) => {
    const found = await customer.rows(table);
    return [table, found.map((row) => ({ ...row, ...(table === 'findings' ? { lastSeen: 0 } : {}) }))] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}
