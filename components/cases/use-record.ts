import { useState } from 'react';
import { recordWithFiles } from '../../utils/services/cases/event-files.ts';
import { command } from '../../utils/services/client.ts';
import type { CommandError, OwnCommand } from '../../utils/services/commands.ts';
import { pageServices } from '../../utils/services/page-services.ts';

/** What is recorded of a request, without the request. */
export type CaseRecord = Omit<Extract<OwnCommand, { command: 'record-event' }>, 'command' | 'case'>;

/**
 * Records what happened to a request; `error` is why the last one was not.
 * @param id ULID of the request
 */
export function useRecord(id: string): {
  record: (event: CaseRecord, files?: readonly File[]) => Promise<boolean>;
  busy: boolean;
  error: CommandError | null;
} {
  const [error, setError] = useState<CommandError | null>(null);
  const [busy, setBusy] = useState(false);
  const record = async (event: CaseRecord, files: readonly File[] = []): Promise<boolean> => {
    setBusy(true);
    const outcome = await (files.length === 0
      ? command({ command: 'record-event', case: id, ...event })
      : recordWithFiles(pageServices(), { case: id, ...event }, files));
    setBusy(false);
    setError(outcome.ok ? null : outcome.error);
    return outcome.ok;
  };
  return { record, busy, error };
}
