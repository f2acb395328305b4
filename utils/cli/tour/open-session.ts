import { registrableDomain } from '../../attribution/index.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { type ChromiumSession, startChromium } from '../browsers/chromium-session.ts';
import { findChromium } from '../browsers/find-browser.ts';

/** What a tour or an audit needs to begin. */
export interface Opened {
  session: ChromiumSession;
  url: string;
  domain: string;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Address of a shop, or null for the demo shop. */
  url: string | null;
  browserArgs?: string[];
  headless?: boolean;
  say(text: string): void;
}

export type OpenFailure = { code: 'no-browser' | 'bad-url'; message: string };

/**
 * Builds the extension, starts the demo shop where no address is given, and opens a Chromium in which the extension
 * holds nothing yet, but will be given what it asks for.
 */
export async function openSession(options: OpenOptions): Promise<Opened | OpenFailure> {
  const { say } = options;
  const found = findChromium();
  if ('missing' in found) return { code: 'no-browser', message: found.missing };
  say('Building the extension …');
  const extension = buildExtension('chrome');
  const demo = options.url === null ? await startDemoShop() : null;
  const url = options.url ?? `${demo?.shop.origin}/`;
  const domain = URL.canParse(url) && /^https?:/.test(url) ? registrableDomain(new URL(url).hostname) : null;
  if (!domain) return { code: 'bad-url', message: `${url} is not the address of a shop.` };
  if (demo) say(`The demo shop runs at ${url} (port ${demo.shop.port} of this computer).`);
  const session = await startChromium({
    executable: found.path,
    extension,
    headless: options.headless ?? true,
    args: [...(demo?.args ?? []), ...(options.browserArgs ?? [])],
    ...(options.headless === false ? {} : { grant: [`*://*.${domain}/*`, '*://*/*'] }),
  });
  return {
    session,
    url,
    domain,
    async close() {
      await session.close();
      await demo?.shop.stop();
    },
  };
}

async function startDemoShop() {
  const [{ startShop }, { chromiumArguments }] = await Promise.all([
    import('../../../tests/shop/start-shop.ts'),
    import('../../../tests/shop/browser-recipe.ts'),
  ]);
  const shop = await startShop({ quiet: true });
  return { shop, args: chromiumArguments(shop) };
}
