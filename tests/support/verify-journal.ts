import { CHAIN_START, chainHash } from '../../utils/evidence/index.ts';
import type { JournalEntry } from '../../utils/observation/index.ts';

/** Where a journal was changed, as `visit:seq`, or null where every visit's chain holds. Throws on what is no journal. */
export async function brokenAt(journal: readonly JournalEntry[]): Promise<string | null> {
  const heads = new Map<string, { length: number; head: string }>();
  for (const { visit, seq, event, hash } of journal) {
    const { length, head } = heads.get(visit) ?? { length: 0, head: CHAIN_START };
    if (seq !== length || hash !== chainHash(head, event)) return `${visit}:${seq}`;
    heads.set(visit, { length: length + 1, head: hash });
  }
  return null;
}

/** A journal of these events, chained as the extension chains them. */
export async function chainedJournal(events: readonly JournalEntry['event'][], visit: string): Promise<JournalEntry[]> {
  const journal: JournalEntry[] = [];
  for (const [seq, event] of events.entries()) {
    const hash = chainHash(journal.at(-1)?.hash ?? CHAIN_START, event);
    journal.push({ visit, seq, event, hash });
  }
  return journal;
}
