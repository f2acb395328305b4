import { useCallback, useEffect, useState } from 'react';
import { onChange } from '../../utils/services/changes.ts';
import { command } from '../../utils/services/client.ts';
import type { OwnCommand } from '../../utils/services/commands.ts';

type Answer<C extends OwnCommand> = Awaited<ReturnType<typeof command<C>>>;

/** Calls back when there may be something new; returns how to stop. */
export type Listen = (callback: () => void) => () => void;

/**
 * Asks the worker and asks again whenever the history changes, and on `also`. For the popup, which opens for seconds
 * and carries no database; the larger pages read the database themselves. `null` until the first answer.
 */
export function useCommand<C extends OwnCommand>(order: C, also?: Listen): Answer<C> | null {
  const [answer, setAnswer] = useState<Answer<C> | null>(null);
  const key = JSON.stringify(order);
  const ask = useCallback(() => command(JSON.parse(key) as C), [key]);
  useEffect(() => {
    let current = true;
    const refresh = (): void => {
      ask().then(
        (next) => {
          if (current) setAnswer(next as Answer<C>);
        },
        () => undefined,
      );
    };
    refresh();
    const stops = [onChange(refresh), also?.(refresh)];
    return () => {
      current = false;
      for (const stop of stops) stop?.();
    };
  }, [ask, also]);
  return answer;
}
