import { useState } from 'react';
import { command } from '../../utils/services/client.ts';
import type { CommandError, OwnCommand } from '../../utils/services/commands.ts';

/** What is recorded of a request, without the request. */
export type CaseRecord = Omit<Extract<OwnCommand, { command: 'record-event' }>, 'command' | 'case'>;

/**
 * Records what happened to a request; `error` is why the last one was not.
 * @param id ULID of the request
 */
export function useRecord(id: string): {
  record: (event: CaseRecord) => Promise<boolean>;
  busy: boolean;
  error: CommandError | null;
} {
  const [error, setError] = useState<CommandError | null>(null);
  const [busy, setBusy] = useState(false);
  const record = async (event: CaseRecord): Promise<boolean> => {
    setBusy(true);
    const outcome = await command({ command: 'record-event', case: id, ...event });
    setBusy(false);
    setError(outcome.ok ? null : outcome.error);
    return outcome.ok;
  };
  return { record, busy, error };
}
