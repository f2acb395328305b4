import { useCallback, useEffect, useRef, useState } from 'react';

/** Nothing is said of work that is over sooner, in milliseconds. */
const SLOW_MS = 300;

/** Work of unknown length, one piece at a time: how it stands, and the ways to begin and to stop it. */
export interface Task {
  /** `slow` once it takes long enough to wonder. */
  is: 'idle' | 'busy' | 'slow' | 'failed';
  /**
   * Does the work, and then hands on what came of it, unless it was stopped or the page was left meanwhile.
   * Whatever the work throws makes the task `failed`; it never rejects.
   */
  run<T>(work: (signal: AbortSignal) => Promise<T>, then: (result: T) => void): Promise<void>;
  stop(): void;
}

/** A task of the page; leaving the page stops it, and so does beginning another. */
export function useTask(): Task {
  const [is, setIs] = useState<Task['is']>('idle');
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const run: Task['run'] = useCallback(async (work, then) => {
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    const turn = (to: Task['is']): void => {
      if (current.current === own && !own.signal.aborted) setIs(to);
    };
    setIs('busy');
    const timer = setTimeout(() => turn('slow'), SLOW_MS);
    try {
      const result = await work(own.signal);
      if (!own.signal.aborted) then(result);
      turn('idle');
    } catch {
      turn('failed');
    } finally {
      clearTimeout(timer);
    }
  }, []);
  const stop = useCallback(() => {
    current.current?.abort();
    setIs('idle');
  }, []);
  return { is, run, stop };
}
