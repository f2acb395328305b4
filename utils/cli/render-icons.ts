/**
 * Draws the toolbar and store icons from their masters: `node utils/cli/render-icons.ts` after a change to
 * `public/icons/`. Small sizes have a master of their own, with fewer strokes that fall on whole pixels.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from './browsers/build-extension.ts';
import { findChromium } from './browsers/find-browser.ts';

const SIZES = { 'receipt-small': [16, 32], receipt: [48, 96, 128] };

const found = findChromium();
if ('missing' in found) throw new Error(found.missing);
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
const page = await browser.newPage();
const out = join(ROOT, 'public', 'icon');
await mkdir(out, { recursive: true });
for (const [master, sizes] of Object.entries(SIZES)) {
  const drawing = await readFile(join(ROOT, 'public', 'icons', `${master}.svg`), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    await page.screenshot({ path: join(out, `${size}.png`), omitBackground: true });
  }
}
await browser.close();
