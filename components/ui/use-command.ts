import { useCallback, useEffect, useState } from 'react';
import { onChange } from '../../utils/services/changes.ts';
import { command } from '../../utils/services/client.ts';
import type { OwnCommand } from '../../utils/services/commands.ts';

type Answer<C extends OwnCommand> = Awaited<ReturnType<typeof command<C>>>;

/**
 * Asks the worker and asks again whenever the history changes. For the popup, which opens for seconds and carries no
 * database; the larger pages read the database themselves.
 */
export function useCommand<C extends OwnCommand>(order: C | null): Answer<C> | null {
  const [answer, setAnswer] = useState<Answer<C> | null>(null);
  const key = order && JSON.stringify(order);
  const ask = useCallback(async () => (key === null ? null : command(JSON.parse(key) as C)), [key]);
  useEffect(() => {
    let current = true;
    const refresh = (): void => {
      ask().then(
        (next) => {
          if (current) setAnswer(next as Answer<C> | null);
        },
        () => undefined,
      );
    };
    refresh();
    const stop = onChange(refresh);
    return () => {
      current = false;
      stop();
    };
  }, [ask]);
  return answer;
}
