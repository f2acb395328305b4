/** Registers and removes the two scripts that run inside a shop's pages, to match what is granted. */
import { browser, inPrivate } from './api.ts';

/** Registrations are the browser's, shared by its ordinary and its private windows: each kind looks after its own. */
const ids = () => (inPrivate() ? ['observer-private', 'probe-private'] : ['observer', 'probe']) as [string, string];

/**
 * Makes the registered scripts match `origins`. Idempotent. The observer stands before the probe: Chromium and
 * Firefox inject in the order of registration, and the observer must be listening when the probe says hello.
 */
export async function registerWatchers(origins: string[]): Promise<void> {
  const [observer, probe] = ids();
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [observer, probe] });
  const same = present.length === 2 && present.every(({ matches }) => sameSet(matches ?? [], origins));
  if (same) return;
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: present.map((script) => script.id) });
  if (origins.length === 0) return;
  const everywhere = {
    matches: origins,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    // What a private window looked at must not be written down.
    persistAcrossSessions: !inPrivate(),
  };
  await browser.scripting.registerContentScripts([
    { ...everywhere, id: observer, js: ['content-scripts/observer.js'], world: 'ISOLATED' },
    { ...everywhere, id: probe, js: ['content-scripts/probe.js'], world: 'MAIN' },
  ]);
}

/** How often and how long apart, in milliseconds, a frame is asked whether its document is there yet. */
const FRAME = { tries: 20, wait: 50 };

/**
 * Runs both scripts in one frame that the registration does not reach: a third party's, embedded in a shop's page.
 * The document may have arrived but not yet taken the place of the empty one before it, so the frame is asked first.
 * Rejects where there is no access to the frame's host, or no such frame any more.
 */
export async function watchFrame(tabId: number, frameId: number, host: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  for (let tries = 0; ; tries++) {
    const [there] = await browser.scripting.executeScript({
      target,
      func: () => location.hostname,
      injectImmediately: true,
    });
    if (there?.result === host) break;
    if (tries >= FRAME.tries) return;
    await new Promise((next) => setTimeout(next, FRAME.wait));
  }
  await browser.scripting.executeScript({ target, files: ['content-scripts/observer.js'], injectImmediately: true });
  await browser.scripting.executeScript({
    target,
    files: ['content-scripts/probe.js'],
    world: 'MAIN',
    injectImmediately: true,
  });
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/** The match patterns for which both scripts are registered now. */
export async function runningWatchers(): Promise<string[]> {
  const present = await browser.scripting.getRegisteredContentScripts({ ids: ids().slice(1) });
  return present.flatMap(({ matches }) => matches ?? []);
}
