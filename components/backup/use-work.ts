import { useCallback, useEffect, useRef, useState } from 'react';

/** How far a piece of work is: a whole number of per cent. */
export interface Work {
  busy: boolean;
  percent: number;
  stop: () => void;
  /** Does a piece of work that can be stopped and tells how far it is. */
  run: <T>(work: (signal: AbortSignal, onProgress: (done: number, all: number) => void) => Promise<T>) => Promise<T>;
}

/** Work that takes a while, one at a time. A page that is left stops it. */
export function useWork(): Work {
  const [percent, setPercent] = useState<number | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const run: Work['run'] = useCallback(async (work) => {
    const controller = new AbortController();
    current.current = controller;
    setPercent(0);
    try {
      // A page draws whole steps; telling each row would keep it from the work itself.
      return await work(controller.signal, (done, all) => setPercent(all > 0 ? Math.floor((done / all) * 100) : 0));
    } finally {
      current.current = null;
      setPercent(null);
    }
  }, []);
  return { busy: percent !== null, percent: percent ?? 0, stop: () => current.current?.abort(), run };
}
