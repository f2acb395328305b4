import { ownVersion } from '../../browser/pages.ts';
import { rescueRows } from '../../storage/rescue-rows.ts';

/** What was saved: the file's name and content, how many rows, and the tables that could not be read to their end. */
export interface Rescue {
  name: string;
  content: Blob;
  rows: number;
  unreadable: string[];
}

/**
 * Every row that can be read, as one JSON file, in whatever state the history is. Changes nothing.
 * @param now milliseconds since the epoch
 */
export async function rescueHistory(now: number): Promise<Rescue> {
  const savedAt = new Date(now).toISOString();
  const head = { schema: 'customer-copy/rescue@1', extension: ownVersion(), savedAt };
  const { parts, counts, unreadable } = await rescueRows('customer-copy', head);
  return {
    name: `customer-copy-rescue-${savedAt.slice(0, 10)}.json`,
    content: new Blob(parts, { type: 'application/json' }),
    rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
    unreadable: Object.keys(unreadable),
  };
}
