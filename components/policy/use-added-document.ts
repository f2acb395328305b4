import { useRef, useState } from 'react';
import type { DocumentKind } from '../../utils/policy/index.ts';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import type { Added } from '../../utils/services/policies/add-document.ts';
import type { BroughtError, BroughtOutcome } from '../../utils/services/policies/brought-document.ts';

/** What became of a document that the customer brought. */
export type Adding =
  | { is: 'idle' | 'reading' }
  | { is: 'kept'; kept: Added }
  | { is: 'unread'; error: BroughtError }
  | { is: 'failed'; error: CommandError };

type Source = 'page' | 'pasted' | 'file' | 'site';

/** Reads what is brought; told when the customer does not want it any more. */
type Bring = (signal: AbortSignal) => BroughtOutcome | Promise<BroughtOutcome>;

/** Takes a document in, from wherever it is brought, and tells what became of it. */
export function useAddedDocument(shop: string): {
  adding: Adding;
  /** Stops the reading; what was not kept by then is not kept. */
  cancel(): void;
  add(source: Source, kind: DocumentKind, bring: Bring): Promise<void>;
} {
  const [adding, setAdding] = useState<Adding>({ is: 'idle' });
  const current = useRef<AbortController | null>(null);
  return {
    adding,
    cancel() {
      current.current?.abort();
      setAdding({ is: 'idle' });
    },
    async add(source, kind, bring) {
      current.current?.abort();
      const own = new AbortController();
      current.current = own;
      setAdding({ is: 'reading' });
      const brought = await bring(own.signal);
      if (own.signal.aborted) return;
      if (!brought.ok) {
        setAdding({ is: 'unread', error: brought.error });
        return;
      }
      const outcome = await command({ command: 'add-document', shop, kind, source, ...brought.document });
      setAdding(outcome.ok ? { is: 'kept', kept: outcome.value } : { is: 'failed', error: outcome.error });
    },
  };
}
