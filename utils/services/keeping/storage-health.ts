import type { DatabaseHealth } from '../../storage/health.ts';
import type { Services } from '../container.ts';
import { type LostHistory, lostHistory } from './history-marker.ts';

/** How the history is, and what of an earlier one is gone. */
export interface StorageHealth extends DatabaseHealth {
  lost: LostHistory | null;
}

/** Answers from what is known already: it asks nothing of a database that may not open. */
export const storageHealth = async ({ db }: Services): Promise<StorageHealth> => ({
  ...db.health.now(),
  lost: await lostHistory(),
});

/** Tries anew to open a history that did not open. */
export async function reopenHistory(services: Services): Promise<StorageHealth> {
  // Health tells what came of it.
  await services.db.open().catch(() => undefined);
  return storageHealth(services);
}
