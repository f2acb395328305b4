import { vi } from 'vitest';
import { watchConsent } from '../../utils/services/in-page/consent-banner.ts';

export type ToldConsent = Parameters<Parameters<typeof watchConsent>[0]>[0];

/** A page under watch; times of its own, so that nothing waits. A watch lasts as long as its page: nobody stops it. */
export interface WatchedPage {
  told: ToldConsent[];
  now: number;
  /** What was told, in short. */
  short(): string[];
}

let clock = 1_000_000;

/** Takes the time in hand; to be given back with `leavePage`. */
export function enterPage(): void {
  vi.useFakeTimers();
  clock += 60_000;
  vi.setSystemTime(clock);
}

/**
 * Empties the page and gives the time back. Watches outlive their test: what they do at the emptying is awaited and
 * thrown away, or it would run when there is no page any more.
 */
export async function leavePage(): Promise<void> {
  const noticed = new Promise<void>((resolve) => {
    const last = new MutationObserver(() => {
      last.disconnect();
      resolve();
    });
    last.observe(document.body, { childList: true });
  });
  document.head.innerHTML = '';
  document.body.innerHTML = '<hr>';
  document.body.innerHTML = '';
  await noticed;
  vi.clearAllTimers();
  vi.useRealTimers();
}

export function watchPage(tool: string | null = null): WatchedPage {
  const told: ToldConsent[] = [];
  watchConsent(
    (event) => told.push(event),
    () => tool,
  );
  return { told, now: clock, short: () => told.map(({ event, label }) => `${event}: ${label}`) };
}

/** Lets the page's changes be noticed. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(12_000);

/** Presses something as a person does. Scripts cannot make a trusted event: here one is made to look like it. */
export function press(
  target: Element | null | undefined,
  event: Event = new MouseEvent('click', { bubbles: true, composed: true }),
): void {
  if (!target) throw new Error('nothing to press');
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

export const BANNER = `<div id="ask" style="position: fixed"><style>.x { content: "cookie" }</style><p>We use cookies.</p>
  <button id="yes">Accept all</button><button id="no">Reject all</button><button id="more">Settings</button>
  <button id="odd">Hmm</button><a id="read" href="/policy">Hmm, read</a></div>`;
