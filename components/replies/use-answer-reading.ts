import { useCallback, useEffect, useRef, useState } from 'react';
import { pageServices } from '../../utils/services/page-services.ts';
import { expectedOf } from '../../utils/services/replies/expected-of.ts';
import {
  type AnswerError,
  type AnswerOutcome,
  type AnswerReading,
  readAnswer,
} from '../../utils/services/replies/read-answer.ts';
import type { AnswerProgress } from '../../utils/services/replies/read-brought.ts';
import { revealCookie } from '../../utils/services/shop-data.ts';

/** What is being done with what was brought. */
export type AnswerState =
  | { is: 'idle' }
  | { is: 'reading'; progress: AnswerProgress | null; slow: boolean }
  | { is: 'read'; outcome: Extract<AnswerOutcome, { ok: true }> }
  | { is: 'failed'; error: AnswerError };

/** How a page has an answer read; tests do without a worker. */
export type AnswerReader = (
  shop: string,
  files: readonly File[],
  pasted: string,
  reading: AnswerReading,
) => Promise<AnswerOutcome>;

/** Nothing is said of a reading that is over sooner, in milliseconds. */
const SLOW_MS = 300;

const inPage: AnswerReader = (shop, files, pasted, reading) =>
  readAnswer(files, pasted, () => expectedOf(pageServices(), shop, revealCookie), reading);

/** Reads what the customer brings, tells how far it is, and stops when told to or when the page is left. */
export function useAnswerReading(shop: string, read: AnswerReader = inPage) {
  const [state, setState] = useState<AnswerState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const bring = useCallback(
    async (files: readonly File[], pasted: string): Promise<void> => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const whileReading = (change: Partial<Extract<AnswerState, { is: 'reading' }>>): void =>
        setState((now) => (now.is === 'reading' && running.current === own ? { ...now, ...change } : now));
      setState({ is: 'reading', progress: null, slow: false });
      const timer = setTimeout(() => whileReading({ slow: true }), SLOW_MS);
      const tell = (progress: AnswerProgress): void => whileReading({ progress });
      const outcome = await read(shop, files, pasted, { tell, signal: own.signal });
      clearTimeout(timer);
      if (running.current !== own) return;
      setState(outcome.ok ? { is: 'read', outcome } : { is: 'failed', error: outcome.error });
    },
    [shop, read],
  );
  return {
    state,
    bring,
    cancel: useCallback(() => running.current?.abort(), []),
    clear: useCallback(() => setState({ is: 'idle' }), []),
  };
}
