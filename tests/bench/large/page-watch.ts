import type { BrowserContext, Page } from '@playwright/test';

interface Watched {
  /** Milliseconds of every task longer than 50 ms, and of every answer to a key until it was painted. */
  tasks: number[];
  keys: number[];
  /** When the thing waited for was painted first, in milliseconds since the page was asked for. */
  painted: number | null;
}

/** A page that notes from its first moment on what keeps it from answering. */
export async function watchedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watched: Watched = { tasks: [], keys: [], painted: null };
    Object.assign(globalThis, { watched });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration, name } of list.getEntries())
        if (/^(key|input|beforeinput)/.test(name)) watched.keys.push(duration);
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });
  return page;
}

/** Opens an address and waits for a thing. @returns after how many milliseconds the page painted it */
export async function firstPaint(page: Page, address: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.addInitScript((selector) => {
    const look = (): void => {
      const { watched } = globalThis as never as { watched: Watched };
      if (watched.painted !== null || !document.querySelector(selector)) return;
      requestAnimationFrame(() =>
        setTimeout(() => {
          watched.painted ??= performance.now();
        }),
      );
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(address, { waitUntil: 'commit' });
  const painted = await page.waitForFunction(() => (globalThis as never as { watched: Watched }).watched.painted);
  return (await painted.jsonValue()) ?? Number.NaN;
}

/** Does something on the page. @returns its longest task, in milliseconds; 0 where none was longer than 50 */
export async function longestTask(page: Page, deed: () => Promise<void>): Promise<number> {
  return worst(page, 'tasks', deed);
}

/** Types something, letter by letter. @returns the longest that a letter waited for the page, in milliseconds */
export async function slowestKey(page: Page, text: string): Promise<number> {
  return worst(page, 'keys', () => page.keyboard.type(text, { delay: 120 }));
}

async function worst(page: Page, what: 'tasks' | 'keys', deed: () => Promise<void>): Promise<number> {
  const before = await page.evaluate(
    (what) => (globalThis as never as { watched: Watched }).watched[what].length,
    what,
  );
  await deed();
  await page.waitForTimeout(300);
  return page.evaluate(
    ([what, before]) => Math.max(0, ...(globalThis as never as { watched: Watched }).watched[what].slice(before)),
    [what, before] as const,
  );
}

/** Turns the wheel over the middle of what is named, down and up again. */
export async function scrollThrough(page: Page): Promise<void> {
  for (const way of [1, -1])
    for (let turn = 0; turn < 25; turn++) {
      await page.mouse.wheel(0, way * 700);
      await page.waitForTimeout(25);
    }
}
