import { useCallback, useEffect, useRef, useState } from 'react';

const SECOND = 1_000;

/** Something that is about to be done and can still be called off. */
export interface Delayed {
  /** Whole seconds that are left; null while nothing is about to be done. */
  left: number | null;
  start(): void;
  stop(): void;
}

/**
 * Does something after so many seconds, unless it is called off. Who leaves the page has not called it off: then it is
 * done at once.
 */
export function useDelayed(seconds: number, work: () => void): Delayed {
  const [left, setLeft] = useState<number | null>(null);
  const pending = useRef<(() => void) | null>(null);
  const finish = useCallback((): void => {
    const due = pending.current;
    pending.current = null;
    due?.();
  }, []);
  useEffect(() => {
    if (left === null) return;
    const timer = setTimeout(() => {
      setLeft(left > 1 ? left - 1 : null);
      if (left <= 1) finish();
    }, SECOND);
    return () => clearTimeout(timer);
  }, [left, finish]);
  useEffect(() => {
    addEventListener('pagehide', finish);
    return () => {
      removeEventListener('pagehide', finish);
      finish();
    };
  }, [finish]);
  return {
    left,
    start: () => {
      pending.current = work;
      setLeft(seconds);
    },
    stop: () => {
      pending.current = null;
      setLeft(null);
    },
  };
}
