// Keeps the style sheet for a poor connection and asks the file host for the stock. No fetch handler: pages load as usual.
const worker = /** @type {EventTarget & { skipWaiting(): Promise<void> }} */ (/** @type {unknown} */ (self));
const files = 'https://FILE_HOST';

const fill = async () => {
  const shell = await caches.open('SHELL_CACHE');
  await shell.add(`${files}/assets/shop.css`);
  await fetch(`${files}/stock.json`);
};

worker.addEventListener('install', (event) => {
  const waiting = /** @type {{ waitUntil(work: Promise<unknown>): void }} */ (/** @type {unknown} */ (event));
  waiting.waitUntil(fill().then(() => worker.skipWaiting()));
});
