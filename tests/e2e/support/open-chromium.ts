import { join } from 'node:path';
import { ROOT } from '../../../utils/cli/browsers/build-extension.ts';
import {
  type ChromiumOptions,
  type ChromiumSession,
  startChromium,
} from '../../../utils/cli/browsers/chromium-session.ts';
import { findChromium } from '../../../utils/cli/browsers/find-browser.ts';
import { chromiumArguments } from '../../shop/browser-recipe.ts';
import type { DemoShop } from '../../shop/start-shop.ts';

/** A Chromium that reaches nothing but the demo shop and says yes to the extension's requests for it. */
export async function openChromium(shop: DemoShop, options: Partial<ChromiumOptions> = {}): Promise<ChromiumSession> {
  const found = findChromium();
  if ('missing' in found) throw new Error(found.missing);
  return startChromium({
    executable: found.path,
    extension: process.env.CUSTOMER_COPY_EXTENSION ?? join(ROOT, '.output', 'chrome-mv3'),
    args: chromiumArguments(shop),
    grant: [`*://*.${shop.domain}/*`, '*://*/*'],
    ...options,
  });
}
