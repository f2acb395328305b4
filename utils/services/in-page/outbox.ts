import { send } from '../../browser/messages.ts';
import type { RawEvent } from '../../observation/index.ts';

const BATCH = 200;
const WAIT_MS = 100;
/** The same while the page is loading, when it needs the machine for itself; once it has loaded, the rest goes soon. */
const LOADING_WAIT_MS = 1_000;
/** What one frame may report in its life; the rest is counted. */
const CAP = 5_000;
/** A worker that is killed while it takes a batch never answers; the batch is sent again, to its successor. */
const TRIES = 4;

export interface Outbox {
  /** Takes an event, or how to make it once it is sent. */
  add(event: RawEvent | (() => RawEvent)): void;
  /** Sends what waits at once, for the last moment of a page. */
  flush(): void;
}

async function deliver(events: readonly RawEvent[], tries: number): Promise<void> {
  try {
    await send({ command: 'observed', events });
  } catch {
    // No tries left: the extension was updated or removed under a page that lives on.
    if (tries > 1) setTimeout(() => void deliver(events, tries - 1), 4 * WAIT_MS);
  }
}

/** Gathers events for a moment, so that a busy page sends a few messages instead of thousands. */
export function createOutbox(): Outbox {
  const waiting: (RawEvent | (() => RawEvent))[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let sent = 0;
  let dropped = 0;

  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (dropped > 0) waiting.push({ type: 'capped', at: Date.now(), what: 'events', dropped });
    dropped = 0;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH).map((event) => (typeof event === 'function' ? event() : event));
      void deliver(batch, TRIES);
    }
  };
  if (document.readyState !== 'complete')
    addEventListener('load', () => void setTimeout(flush, WAIT_MS), { once: true });
  return {
    add(event) {
      // The customer's own choice is never dropped.
      const choice = typeof event === 'object' && (event.type === 'consent' || event.type === 'consent-signal');
      if (sent++ >= CAP && !choice) dropped += 1;
      else waiting.push(event);
      if (waiting.length >= BATCH) flush();
      else timer ??= setTimeout(flush, document.readyState === 'complete' ? WAIT_MS : LOADING_WAIT_MS);
    },
    flush,
  };
}
