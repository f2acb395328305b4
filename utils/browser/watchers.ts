/** Registers and removes the two scripts that run inside a shop's pages, to match what is granted. */
import { browser } from './api.ts';

const OBSERVER = 'observer';
const PROBE = 'probe';

/**
 * Makes the registered scripts match `origins`. Idempotent. The observer stands before the probe: Chromium and
 * Firefox inject in the order of registration, and the observer must be listening when the probe says hello.
 */
export async function registerWatchers(origins: string[]): Promise<void> {
  const present = await browser.scripting.getRegisteredContentScripts();
  const same = present.length === 2 && present.every(({ matches }) => sameSet(matches ?? [], origins));
  if (same) return;
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: present.map((script) => script.id) });
  if (origins.length === 0) return;
  const everywhere = {
    matches: origins,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
  };
  await browser.scripting.registerContentScripts([
    {
      ...everywhere,
      id: OBSERVER,
      js: ['content-scripts/observer.js'],
      world: 'ISOLATED',
      persistAcrossSessions: true,
    },
    { ...everywhere, id: PROBE, js: ['content-scripts/probe.js'], world: 'MAIN', persistAcrossSessions: true },
  ]);
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/** The match patterns for which both scripts are registered now. */
export async function runningWatchers(): Promise<string[]> {
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [PROBE] });
  return present.flatMap(({ matches }) => matches ?? []);
}
