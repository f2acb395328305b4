import { runningWatchers, shopOrigins } from '../../browser/index.ts';
import { isSealedAway, type PutBy, putBy, type ShopRow, takeInbox, VaultError } from '../../storage/index.ts';
import type { Services } from '../container.ts';

/** The setting that says whether some shop is looked at without the companies behind it, where all is granted. */
const SOME_LIMITED_SETTING = 'some-limited';

/**
 * Writes where the history takes it, after what was put by before; puts it by where it is locked and sealed.
 * @returns whether it was written
 */
export async function writeOrPutBy({ db }: Services, write: () => PromiseLike<unknown>, what: PutBy): Promise<boolean> {
  if (!(await isSealedAway(db))) {
    try {
      await takeInbox(db);
      await write();
      return true;
    } catch (error) {
      // Locked just now.
      if (!isLocked(error)) throw error;
    }
  }
  await putBy(db, what);
  return false;
}

/** Whether something was refused because the history is locked. */
export const isLocked = (error: unknown): boolean => error instanceof VaultError && error.fault === 'locked';

/**
 * The shop, if it is one that is looked at. While the history is locked the browser knows: our scripts are registered for
 * exactly these. Which of them the customer wants to see less of is not known then, so if it is any, it is all of them.
 */
export async function watchedShop(
  { db }: Services,
  domain: string,
): Promise<Pick<ShopRow, 'domain' | 'level'> | undefined> {
  if (!(await isSealedAway(db))) return db.shops.get(domain);
  const running = await runningWatchers();
  if (!shopOrigins(domain).every((origin) => running.includes(origin))) return undefined;
  const limited = (await db.settings.get(SOME_LIMITED_SETTING))?.value === true;
  return { domain, level: limited ? 'shop' : 'all' };
}

/** Notes for that whether some shop is looked at less closely. Runs while the history is open. */
export async function noteLimited({ db }: Services): Promise<void> {
  const limited = await db.shops.filter(({ level }) => level === 'shop').count();
  await db.settings.put({ key: SOME_LIMITED_SETTING, value: limited > 0 });
}
