import { takeInbox } from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { badgeOpenTabs } from '../toolbar/show-badges.ts';
import { noteLimited } from '../watch/put-by.ts';
import type { Settler } from '../watch/settler.ts';
import { syncWatchers } from '../watch/watch-shop.ts';
import { resumeSealing } from './lock.ts';

/**
 * Does what could not be done while the history was locked: writes what was seen meanwhile, settles it, and goes on with
 * sealing that was broken off. Nothing where it is locked; may be repeated at any time.
 */
export async function goOnUnlocked(services: Services, settler: Pick<Settler, 'catchUp'>): Promise<void> {
  const { db } = services;
  if (!db.isOpen()) await db.open();
  if (!db.keyring.key) return;
  await takeInbox(db, announceChange);
  await syncWatchers(services);
  await noteLimited(services);
  await settler.catchUp();
  await badgeOpenTabs(services);
  announceChange();
  await resumeSealing(services);
}

/** The same for a worker that starts: there is something to do only where an earlier one was killed while at it. */
export async function takeUp(services: Services, settler: Pick<Settler, 'catchUp'>): Promise<void> {
  const { db } = services;
  if (db.keyring.isVaulted && (await db.inbox.count()) > 0) await goOnUnlocked(services, settler);
  else await resumeSealing(services);
}
