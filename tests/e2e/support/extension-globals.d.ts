import type { Browser } from 'webextension-polyfill';

declare global {
  /** What the extension's own contexts have; tests evaluate there. */
  const browser: Browser;
}
