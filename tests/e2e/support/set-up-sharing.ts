import type { Page } from '@playwright/test';
import { label } from '../../../utils/cli/tour/visit-shop.ts';

const PASSPHRASE = 'four words of one place';

/** Fills the form of the page of backups as somebody does who has a server. */
export async function setUpSharing(page: Page, place: { url: string; user: string; password: string }): Promise<void> {
  await page.getByRole('radio', { name: label('share.kind.webdav') }).check();
  await page.getByLabel(label('share.address')).fill(place.url);
  await page.getByLabel(label('share.user')).fill(place.user);
  await page.getByLabel(label('share.password')).fill(place.password);
  await page.getByLabel(label('share.passphrase'), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(label('share.again')).fill(PASSPHRASE);
  await page.getByRole('button', { name: label('share.start') }).click();
  await page.getByText(label('share.never')).waitFor();
}
