import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unpack, verifyBundle } from '../../../utils/evidence/bundle.ts';
import { type Customer, expect, label, testInTurn as test } from '../support/chromium-fixtures.ts';

const step = (desk: Page) => desk.locator('[aria-current="step"]');

async function choose({ page, shop }: Customer, choice: 'refuse' | 'accept'): Promise<void> {
  await page.locator(`#consent [data-consent="${choice}"]`).click();
  await page.goto(`${shop.origin}/p/frost-duvet-set`, { waitUntil: 'load' });
}

/** The cells of a row, as they are read out. */
const cells = (desk: Page, name: string): Promise<(string | null)[]> =>
  desk
    .getByRole('row')
    .filter({ has: desk.getByRole('button', { name, exact: true }) })
    .locator('td .sr-only')
    .allTextContents();

/** Takes a picture of the shop's page, which stands in front of the panel as it would beside it. */
async function takePicture({ page, open }: Customer): Promise<void> {
  const panel = await open('sidepanel');
  await page.bringToFront();
  await panel.getByRole('button', { name: label('evidence.picture.take') }).dispatchEvent('click');
  await expect(panel.getByRole('status').filter({ hasText: label('evidence.picture.taken') })).toBeVisible();
  await panel.close();
}

async function saveArchive(desk: Page): Promise<Uint8Array> {
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: label('action.bundle') }).click();
  return new Uint8Array(await readFile(await (await download).path()));
}

test('the check is led through by what the customer does, and shows the three states side by side', async ({
  customer,
}) => {
  const { page, shop } = customer;
  shop.set('honest');
  shop.set({ 'tags-after-refusal': true });
  await customer.lookAtShop();
  const desk = await customer.dashboard(`shops/${shop.domain}`);
  await desk.getByRole('button', { name: 'Start the check' }).click();
  await expect(step(desk)).toContainText('A fresh look');

  await page.reload({ waitUntil: 'load' });
  await expect(step(desk)).toContainText('Refuse');
  await takePicture(customer);
  await choose(customer, 'refuse');
  await expect(step(desk)).toContainText('Accept');

  // The shop remembers the refusal: without it, the banner comes back, in a visit of its own.
  await desk.getByText("Delete this shop's data first").click();
  await desk.getByRole('button', { name: 'Delete these' }).click();
  await expect(desk.getByText(/Cookies deleted: [1-9]/)).toBeVisible();
  await page.reload({ waitUntil: 'load' });
  await choose(customer, 'accept');
  await expect(step(desk)).toContainText('Leave');

  await page.goto('about:blank');
  await expect(desk.getByRole('table', { name: /^What was active/ })).toBeVisible();
  // The cart is there from the start; the tag that waits for nobody's consent is not, and comes after the refusal.
  expect(await cells(desk, 'vl_session')).toEqual(['active', 'active', 'active']);
  expect(await cells(desk, '_ga')).toEqual(['not seen', 'active', 'active']);
  expect(await cells(desk, 'vl_consent')).toEqual(['not seen', 'active', 'active']);

  // A closed page forgets nothing: the record and the journal are enough.
  await desk.reload();
  await expect(desk.getByRole('table', { name: /^What was active/ })).toBeVisible();

  // The page as it stood before the choice is in the archive, and nobody changes it there unnoticed.
  const archive = await saveArchive(desk);
  expect(await verifyBundle(archive)).toEqual([]);
  const [name = '', picture] =
    Object.entries(unpack(archive) ?? {}).find(([path]) => path.startsWith('pictures/')) ?? [];
  const { width, height } = page.viewportSize() ?? {};
  const head = Buffer.from(picture ?? []);
  expect([head.toString('latin1', 1, 4), head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual(['PNG', width, height]);
  const at = Buffer.from(archive).indexOf(head) + head.length - 20;
  archive[at] = (archive[at] ?? 0) ^ 1;
  await desk.getByRole('link', { name: label('dashboard.title') }).click();
  await desk
    .getByLabel(label('evidence.check'))
    .setInputFiles({ name: 'archive.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) });
  await expect(desk.getByRole('listitem').filter({ hasText: label('evidence.alteration.picture') })).toContainText(
    name,
  );
});
