export interface Lull {
  /** Something came in. What somebody waits for ends the wait for quiet. */
  noted(urgent: boolean): void;
  /** Resolves when nothing has come for a while, at the latest after a longer one. */
  come(): Promise<void>;
}

/**
 * Waits for a lull in what comes in, so that the work on it falls behind a burst and not into it.
 * @param quietMs how long nothing may come, in milliseconds
 * @param longestMs how long a burst is waited out at most
 */
export function createLull(quietMs: number, longestMs: number): Lull {
  let last = 0;
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
      last = performance.now();
      urgent ||= pressing;
      if (urgent) wake?.();
    },
    async come() {
      const until = performance.now() + longestMs;
      for (;;) {
        const wait = Math.min(last + quietMs, until) - performance.now();
        if (urgent || wait <= 0) break;
        await rest(wait);
      }
      urgent = false;
      wake = null;
    },
  };
}
