import type { Browser } from 'webextension-polyfill';

declare global {
  /** What the extension's own contexts have; code that drives a browser evaluates there. */
  const browser: Browser;
}
