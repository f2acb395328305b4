import type { RawEvent } from '../../observation/index.ts';
import { appendEvents } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { writeOrPutBy } from './put-by.ts';
import { seal } from './seal.ts';

export interface Journal {
  /** Takes events for a visit; they are on disk, without their values, at the next `flush`. */
  add(visit: string, events: readonly RawEvent[]): void;
  /** Writes what was taken, in order. What could not be written stays for the next flush. */
  flush(): Promise<void>;
}

/** The one writer of the journal. Events of a visit are appended in the order in which they were taken. */
export function createJournal(services: Services, onWritten: (visit: string) => void): Journal {
  const waiting = new Map<string, RawEvent[]>();
  return {
    add(visit, events) {
      if (events.length === 0) return;
      const known = waiting.get(visit);
      if (known) known.push(...events);
      else waiting.set(visit, [...events]);
    },
    async flush() {
      if (waiting.size === 0) return;
      const marker = await services.marker();
      for (const [visit, events] of waiting) {
        waiting.delete(visit);
        try {
          const sealed = events.map((event) => seal(event, marker));
          const write = () => appendEvents(services.db, visit, sealed);
          if (!(await writeOrPutBy(services, write, { what: 'events', visit, events: sealed }))) continue;
        } catch (error) {
          waiting.set(visit, [...events, ...(waiting.get(visit) ?? [])]);
          throw error;
        }
        onWritten(visit);
      }
    },
  };
}
