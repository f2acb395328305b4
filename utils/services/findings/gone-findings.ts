import type { JudgedFinding } from '../../comparison/index.ts';
import type { Services } from '../container.ts';

/** A finding with its times, in milliseconds since the epoch. */
export interface DatedFinding extends JudgedFinding {
  firstSeen: number;
  lastSeen: number;
  /** When it was no longer found, or null while it stands. */
  goneSince: number | null;
}

/** What was once found of a shop and no longer is, the newest first. */
export async function goneFindings({ db }: Services, shop: string): Promise<DatedFinding[]> {
  const rows = await db.findings
    .where('shop')
    .equals(shop)
    .filter(({ goneSince }) => goneSince !== null)
    .toArray();
  return rows.sort((a, b) => (b.goneSince ?? 0) - (a.goneSince ?? 0));
}
