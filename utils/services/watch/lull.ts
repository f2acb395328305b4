export interface Lull {
  /** Something came in. What somebody waits for ends the wait for quiet. */
  noted(urgent: boolean): void;
  /** Resolves when nothing has come for a while, at the latest after a longer one. */
  come(): Promise<void>;
}

/**
 * Waits for a lull in what comes in, so that the work on it falls behind a burst and not into it.
 * @param quietMs how long nothing may come, in milliseconds; it may take up to twice as long until that is noticed
 * @param longestMs how long a burst is waited out at most
 */
export function createLull(quietMs: number, longestMs: number): Lull {
  // Not when: a page makes thousands of requests, and each look at the clock costs as much as all else here.
  let heard = false;
  let urgent = false;
  let wake: (() => void) | null = null;
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    noted(pressing) {
      heard = true;
      urgent ||= pressing;
      if (urgent) wake?.();
    },
    async come() {
      const until = performance.now() + longestMs;
      while (heard && !urgent) {
        heard = false;
        const left = until - performance.now();
        if (left <= 0) break;
        await rest(Math.min(quietMs, left));
      }
      heard = false;
      urgent = false;
      wake = null;
    },
  };
}
