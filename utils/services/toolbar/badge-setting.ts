import type { Services } from '../container.ts';

export const BADGE_SETTING = 'badge';

/** Whether the toolbar button shows marks; it does unless the customer turned that off. */
export const badgeWanted = async ({ db }: Services): Promise<boolean> =>
  (await db.settings.get(BADGE_SETTING))?.value !== false;
