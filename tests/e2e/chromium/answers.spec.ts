import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ROOT } from '../../../utils/cli/browsers/build-extension.ts';
import { buildEvents, buildFile } from '../../support/build-case.ts';
import { buildPdf } from '../../support/build-pdf.ts';
import { expect, testInTurn as test } from '../support/chromium-fixtures.ts';
import { expectPageSound } from '../support/expect-sound.ts';
import { writeRows } from '../support/write-rows.ts';

const file = buildFile();
const events = buildEvents(file, [['sent', '2026-01-12']]);

test('an answer with its files is read in a worker, kept, checked, and handed out byte for byte', async ({
  customer,
}) => {
  const page = await customer.dashboard();
  await page.evaluate(writeRows, { cases: [file], caseEvents: events });
  await page.goto(`${page.url().split('#')[0]}#/cases/${file.id}`);
  await page.reload();
  const mail = await readFile(join(ROOT, 'tests/fixtures/replies/access-answer.eml'));
  const letter = buildPdf([[{ text: 'The recipients of your data are Posti and our bank.', x: 50, y: 700 }]]);
  const data = zipSync({ 'orders.csv': strToU8('order_id,total\n2231,39.90\n') });
  await page.getByLabel(/Files of the answer/).setInputFiles([
    { name: 'access-answer.eml', mimeType: 'message/rfc822', buffer: mail },
    { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from(letter) },
    { name: 'data.zip', mimeType: 'application/zip', buffer: Buffer.from(data) },
  ]);
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor();
  await expect(page.getByLabel('Kind of answer')).toHaveValue('answered');
  await expectPageSound(page, 'answer to confirm');
  await page.getByRole('button', { name: 'Keep this answer' }).click();
  const check = page.getByRole('region', { name: /point by point/ });
  await expect(check.getByText('In letter.pdf')).toBeVisible();
  await expectPageSound(page, 'answer that was kept');
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /Save letter\.pdf/ })
    .last()
    .click();
  const saved = await readFile(await (await download).path());
  expect(saved.equals(Buffer.from(letter))).toBe(true);
});
