import { useCallback, useEffect, useState } from 'react';
import { onChange } from '../../utils/services/changes.ts';
import { command } from '../../utils/services/client.ts';
import type { OwnCommand } from '../../utils/services/commands.ts';

type Answer<C extends OwnCommand> = Awaited<ReturnType<typeof command<C>>>;

/** Calls back when there may be something new; returns how to stop. */
export type Listen = (callback: () => void) => () => void;

/** How long to wait before a worker that failed is asked again, in milliseconds; doubled each time up to the second. */
const AGAIN = { first: 250, longest: 4_000 };

/**
 * Asks the worker and asks again whenever the history changes, on `also`, and a little later when the worker could not
 * be reached: browsers give up starting one on a machine that is very busy. For the popup, which opens for seconds
 * and carries no database; the larger pages read the database themselves. `null` until the first answer.
 */
export function useCommand<C extends OwnCommand>(order: C, also?: Listen): Answer<C> | null {
  const [answer, setAnswer] = useState<Answer<C> | null>(null);
  const key = JSON.stringify(order);
  const ask = useCallback(() => command(JSON.parse(key) as C), [key]);
  useEffect(() => {
    let current = true;
    let later: ReturnType<typeof setTimeout> | undefined;
    const refresh = (wait = AGAIN.first): void => {
      clearTimeout(later);
      void ask().then((next) => {
        if (!current) return;
        setAnswer(next as Answer<C>);
        if (!next.ok && next.error === 'internal') {
          later = setTimeout(() => refresh(Math.min(wait * 2, AGAIN.longest)), wait);
        }
      });
    };
    const renew = (): void => refresh();
    refresh();
    const stops = [onChange(renew), also?.(renew)];
    return () => {
      current = false;
      clearTimeout(later);
      for (const stop of stops) stop?.();
    };
  }, [ask, also]);
  return answer;
}
