import type { BrowserContext, Page } from '@playwright/test';

/**
 * How to kill the extension's worker. The kill is over when the browser says that the worker has stopped; an event
 * sent to a worker that is about to stop is lost by the browser itself.
 * @param extensionPage any open page of the extension: the worker is killed through its own origin
 */
export async function workerKiller(context: BrowserContext, extensionPage: Page): Promise<() => Promise<void>> {
  const cdp = await context.newCDPSession(extensionPage);
  const running = new Map<string, string>();
  let changed = (): void => undefined;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus);
    changed();
  });
  await cdp.send('ServiceWorker.enable');
  const stopped = (): boolean => [...running.values()].every((status) => status === 'stopped');
  return async () => {
    await cdp.send('ServiceWorker.stopAllWorkers');
    while (!stopped()) {
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
    }
  };
}
